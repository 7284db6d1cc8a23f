package org.groundswell.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table of acts down and roles across; each cell says in one word what has to come back. */
record Matrix(List<Cell> cells) {
    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
        Map.entry("200", "200"), Map.entry("201", "201"), Map.entry("204", "204"),
        Map.entry("log-in", "401 NOT_LOGGED_IN"), Map.entry("comment", "403 MAY_NOT_COMMENT"), Map.entry("author", "403 NOT_YOURS"),
        Map.entry("editor", "403 MAY_NOT_EDIT_PAGE"), Map.entry("xsrf", "403 XSRF"), Map.entry("board", "404 BOARD_NOT_FOUND"),
        Map.entry("pledge", "404 PLEDGE_NOT_FOUND"), Map.entry("own", "409 OWN_PLEDGE"),
        Map.entry("make-it", "409 MAY_MAKE_SPACES"), Map.entry("site-admin", "403 NOT_SITE_ADMIN"), Map.entry("no-request", "404 SPACE_REQUEST_NOT_FOUND"),
        Map.entry("community", "404 COMMUNITY_NOT_FOUND"), Map.entry("steward", "403 NOT_STEWARD"), Map.entry("join-first", "403 JOIN_FIRST"),
        Map.entry("request", "404 REQUEST_NOT_FOUND"), Map.entry("invitation", "404 INVITATION_NOT_FOUND"), Map.entry("offer", "404 OFFER_NOT_FOUND"),
        Map.entry("candidate", "404 CANDIDATE_NOT_FOUND"), Map.entry("no-offer", "409 NO_OFFER"), Map.entry("tends", "409 ALREADY_TENDS"),
        Map.entry("draft", "404 NO_DRAFT"), Map.entry("proposal", "404 NO_PROPOSAL"), Map.entry("unsigned", "409 NOT_SIGNED"),
        Map.entry("not-yours", "403 NOT_YOUR_CHALLENGE"), Map.entry("own-words", "409 OWN_CHALLENGE"),
        Map.entry("topic", "404 TOPIC_NOT_FOUND"), Map.entry("space", "404 SPACE_NOT_SEEN"), Map.entry("topic-steward", "403 NOT_TOPIC_STEWARD"),
        Map.entry("no-help", "403 MAY_NOT_OFFER_HELP"), Map.entry("circle", "404 CIRCLE_NOT_FOUND"), Map.entry("accept-first", "403 JOIN_CIRCLE_FIRST"),
        Map.entry("nobody-invited", "404 INVITED_NOBODY"),
        Map.entry("no-notice", "404 NOTICE_NOT_FOUND"), Map.entry("forbidden", "403 FORBIDDEN"),
        Map.entry("post", "404 POST_NOT_FOUND"), Map.entry("feed", "404 FEED_NOT_FOUND"), Map.entry("place", "404 PLACE_NOT_FOUND"),
        Map.entry("writer", "403 POST_NOT_YOURS"), Map.entry("own-post", "409 OWN_POST"), Map.entry("speaker", "403 RESPONSE_NOT_YOURS"),
        Map.entry("no-passing", "404 AMPLIFICATION_NOT_FOUND"), Map.entry("passed-on", "409 ALREADY_PASSED_ON"), Map.entry("not-asked", "409 NOT_ASKED_NOW"),
        Map.entry("no-making", "403 MAY_NOT_MAKE_PAGE"), Map.entry("not-made", "404 MADE_NOT_FOUND"),
        Map.entry("no-page", "403 MAY_NOT_CREATE_PAGE"), Map.entry("read-only", "503 READ_ONLY")));

    /** One act by one role and what has to come back: a status and, for refusals, its code. */
    record Cell(Act act, Role role, String outcome) {
        /** @return whether something is to be stored; of everything else the ledger has to stay as it was */
        boolean stores() {
            return act.writes() && outcome.startsWith("2");
        }

        @Override
        public String toString() {
            return act + " by " + role + " gives " + outcome;
        }
    }

    /** @param table a line per act; the first line names the roles of each column, "others" are those not named before */
    static Matrix of(String table) {
        List<Cell> cells = new ArrayList<>();
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        List<Set<Role>> columns = columns(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split("\\|");
            if (words.length != columns.size() + 1) {
                throw new IllegalArgumentException("not a word for each column: " + line);
            }
            for (int column = 0; column < columns.size(); column++) {
                for (Role role : columns.get(column)) {
                    cells.add(new Cell(Act.of(words[0]), role, meaning(words[column + 1].strip())));
                }
            }
        }
        return new Matrix(cells);
    }

    List<Act> acts() {
        return cells.stream().map(Cell::act).distinct().toList();
    }

    private static List<Set<Role>> columns(String header) {
        List<Set<Role>> columns = new ArrayList<>();
        Set<Role> left = EnumSet.allOf(Role.class);
        String[] names = header.split("\\|");
        for (int column = 1; column < names.length; column++) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String name : names[column].strip().split(", *")) {
                roles.addAll(name.equals("others") ? left : Set.of(Role.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'))));
            }
            left.removeAll(roles);
            columns.add(roles);
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no column for " + left);
        }
        return columns;
    }

    private static String meaning(String word) {
        String meaning = WORDS.get(word);
        if (meaning == null) {
            throw new IllegalArgumentException(word + " is none of " + WORDS.keySet());
        }
        return meaning;
    }
}
