package org.groundswell.proof;

import java.util.List;

/** What charters, signatures and challenges have to refuse; both who send tend the community, and its first version is in effect. */
final class CharterInputs extends BadInputs {
    private static final String DRAFT = "PUT communities/{community}/charter/draft";
    private static final String PROPOSE = "POST communities/{community}/charter/proposal";
    private static final String SIGN = "PUT communities/{community}/charter/signature";
    private static final String KEEP = "PUT communities/{community}/charter/signature/kept";
    private static final String RAISE = "POST communities/{community}/charter/challenges";
    private static final String ANSWER = "PUT challenges/{challenge}/answer";
    private static final String ABOUT = "\"no\":1,\"section\":\"PURPOSE\"";
    private static final String CHALLENGE = ABOUT + ",\"troubles\":\"Whose?\"";
    private static final String ANSWERED = "\"state\":\"ANSWERED\"";

    CharterInputs() {
        List.of("purpose", "changeNote", "intentNote").forEach(field -> text(DRAFT, field, 450, ""));
        List.of("weGive", "youGet", "howToLeave", "body").forEach(field -> text(DRAFT, field, 4000, ""));
        text(SIGN, "words", 255, "\"no\":1");
        text(RAISE, "troubles", 450, ABOUT);
        text(RAISE, "better", 450, CHALLENGE);
        text(RAISE, "evidence", 450, CHALLENGE);
        text(RAISE, "quote", 450, CHALLENGE);
        text(ANSWER, "words", 450, ANSWERED);
        text(ANSWER, "wording", 450, "\"state\":\"ADOPTED\",\"words\":\"yes\"");
        blank(RAISE, "troubles", List.of("", "\\u200b\\u200b\\ufeff"), ABOUT);
        blank(ANSWER, "words", List.of("", "\\u200e\\u200f\\u202e"), ANSWERED);
        choices();
        numbers();
        add(DRAFT, "100,000 characters", body("body", quoted("z".repeat(100_000)), ""), "413 BODY_TOO_LARGE");
        noJson(List.of(DRAFT, SIGN, RAISE, ANSWER), CommunityInputs.NO_JSON, List.of("text/plain", "multipart/form-data"));
        noJson(List.of(PROPOSE), List.of("{", "[]", "\"x\""), List.of("text/plain"));
        lists(List.of("GET communities/{community}/charter/versions?", "GET communities/{community}/charter/signatures?",
            "GET communities/{community}/charter/challenges?"), CommunityInputs.LIMITS, CommunityInputs.CURSORS);
        names();
    }

    private void text(String act, String field, int most, String rest) {
        tooLong(act, field, most, rest);
        unprintable(act, field, CommunityInputs.LETTERS, rest);
        wrongTypes(act, field, rest, "5", "[\"x\"]");
    }

    private void choices() {
        refused(RAISE, "section", "400 UNKNOWN_SECTION", "\"no\":1,\"troubles\":\"t\"", "null", "\"TITLE\"", "\"purpose\"");
        refused(RAISE, "identity", "400 UNKNOWN_IDENTITY", CHALLENGE, "\"GHOST\"", "\"named\"");
        refused(RAISE, "quote", "409 QUOTE_NOT_FOUND", CHALLENGE, "\"not in there\"", "\"<script>\"");
        wrongTypes(RAISE, "objection", CHALLENGE, "\"true\"", "1");
        add(RAISE, "an objection to nothing", body("objection", "true", CHALLENGE), "404 NO_PROPOSAL");
        refused(ANSWER, "state", "400 UNKNOWN_ANSWER", "\"words\":\"w\"", "null", "\"OPEN\"", "\"WITHDRAWN\"", "\"answered\"");
        refused(ANSWER, "reviewOn", "400 BAD_REVIEW", "\"state\":\"PARKED\",\"words\":\"w\"", "null", "\"tomorrow\"", "\"2026-02-30\"", "\"2020-01-01\"",
            "\"+999999-01-01\"");
        refused(ANSWER, "wording", "400 WORDING_NEEDED", "\"state\":\"ADOPTED\",\"words\":\"yes\"", "null", "\" \"");
        refused(DRAFT, "values", "400 TOO_MANY_VALUES", "", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\"]");
        refused(DRAFT, "values", "400 TEXT_TOO_LONG", "", "[\"" + "v".repeat(61) + "\"]");
        wrongTypes(DRAFT, "values", "", "\"x\"", "[5]", "[null]");
        add("GET communities/{community}/charter/challenges?filter=ALL", "a filter in capitals", null, "400 UNKNOWN_CHALLENGES filter");
        add(DRAFT, "a name nobody knows", "{\"by\":\"admin\"}", "400 INVALID_BODY unknown");
    }

    private void numbers() {
        refused(PROPOSE, "days", "400 BAD_DAYS", "", "0", "-1", "31", "2147483647");
        wrongTypes(PROPOSE, "days", "", "\"7\"", "1.5", "99999999999");
        refused(SIGN, "no", "409 TEXT_HAS_CHANGED", "", "0", "-1", "2", "2147483647");
        refused(RAISE, "no", "409 NOT_CHALLENGEABLE", "\"section\":\"PURPOSE\",\"troubles\":\"t\"", "0", "-1", "2");
        for (String act : List.of(SIGN, KEEP)) {
            wrongTypes(act, "no", "", "null", "\"1\"", "1.5", "99999999999");
        }
        wrongTypes(RAISE, "position", CHALLENGE, "\"1\"", "1.5");
        wrongTypes(DRAFT, "version", "\"purpose\":\"p\"", "\"1\"", "true");
        add(DRAFT, "the version of a draft long gone", "{\"purpose\":\"p\",\"version\":7}", "409 DRAFT_GONE");
    }

    private void names() {
        for (String no : List.of("0", "-1", "2", "x", "9999999999", "%D9%A1")) {
            add("GET communities/{community}/charter/versions/" + no, "an unknown version", null, "404 VERSION_NOT_FOUND");
            add("GET communities/{community}/charter/versions/1/changes?from=" + (no.equals("0") ? "99" : no), "an unknown version", null, "404 VERSION_NOT_FOUND");
        }
        for (String name : CommunityInputs.NO_NAMES) {
            add("GET challenges/" + name, "an unknown challenge", null, "404 CHALLENGE_NOT_FOUND");
            add("PUT challenges/" + name + "/support", "an unknown challenge", null, "404 CHALLENGE_NOT_FOUND");
            add("GET communities/" + name + "/charter", "an unknown community", null, "404 COMMUNITY_NOT_FOUND");
        }
    }
}
