package org.groundswell.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One method of the app's REST: a verb and a path below its root, with {board}, {pledge}, {post}, {community}, {topic}, {circle}, {page} and {space} to be
 * filled in.
 */
record Act(String method, String path) {
    private static final Map<String, Object> WORDS = Map.of("iWill", "ask before I decide", "identity", "NAMED");
    private static final Map<String, Object> POST = Map.of("text", "I think this step helps nobody.", "identity", "NAMED");
    private static final Map<String, Object> BODIES = Map.ofEntries(
        Map.entry("POST boards/{board}/pledges", WORDS),
        Map.entry("PUT boards/{board}/draft", WORDS),
        Map.entry("PUT pledges/{pledge}", WORDS),
        Map.entry("PUT pledges/{pledge}/join", Map.of()),
        Map.entry("PUT pledges/{pledge}/state", Map.of("state", "IN_PROGRESS")),
        Map.entry("POST posts", POST),
        Map.entry("PUT drafts", POST),
        Map.entry("PUT posts/{post}", POST),
        Map.entry("PUT posts/{post}/audience", Map.of("audience", "COMMUNITY")),
        Map.entry("PUT communities/{community}/setup", Map.of("purpose", "nobody waits for a bed")),
        Map.entry("PUT communities/{community}/stage", Map.of("stage", "GROWING")),
        Map.entry("PUT communities/{community}/requests/{tie}", Map.of("accept", true)),
        Map.entry("POST communities/{community}/invitations", Map.of("person", "admin")),
        Map.entry("POST communities/{community}/seats/offers", Map.of("person", "admin")),
        Map.entry("PUT communities/{community}/charter/draft", Map.of("purpose", "We improve lives.")),
        Map.entry("PUT communities/{community}/charter/signature", Map.of("no", 1)),
        Map.entry("PUT communities/{community}/charter/signature/kept", Map.of("no", 1)),
        Map.entry("POST communities/{community}/charter/challenges", Map.of("no", 1, "section", "PURPOSE", "quote", "We", "troubles", "Who is that?")),
        Map.entry("PUT challenges/{challenge}/answer", Map.of("state", "ANSWERED", "words", "Everybody here.")),
        Map.entry("PUT settings", Map.of("hour", "07:30")),
        Map.entry("PUT settings/quiet", Map.of("quiet", true)),
        Map.entry("PUT admin/settings", Map.of("pageTalk", false)),
        Map.entry("POST spaceRequests", Map.of("name", "Listening", "purpose", "We learn to listen.", "kind", "PRACTICE")),
        Map.entry("PUT spaceRequests/{tie}", Map.of("state", "DECLINED", "words", "Not yet.")),
        Map.entry("PUT topics/{topic}/merge", Map.of("into", "target")),
        Map.entry("PUT topics/{topic}/state", Map.of("state", "RETIRED")),
        Map.entry("PUT topics/{topic}/offers/own", Map.of("words", "rosters")),
        Map.entry("POST circles/{circle}/invitations", Map.of("person", "admin")),
        Map.entry("POST posts/{post}/responses", Map.of("text", "We tried that.", "kind", "EXPERIENCE")),
        Map.entry("PUT responses/{response}", Map.of("text", "We tried that twice.", "kind", "EXPERIENCE")),
        Map.entry("PUT amplifications/{response}/answer", Map.of("answer", "YES")),
        Map.entry("POST posts/{post}/pages", Map.of("title", "Keys on the ward", "quotes", List.of())),
        Map.entry("PUT quotes/{made}/answer", Map.of("answer", "YES")),
        Map.entry("PUT posts/{post}/ask", Map.of("state", "NO_LONGER_NEEDED")),
        Map.entry("POST communities/{community}/candidacy", Map.of("words", "I have time on Fridays.")));

    static Act of(String text) {
        String[] parts = text.strip().split(" ", 2);
        return new Act(parts[0], parts[1].strip());
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** @return "PUT pledges/{}/join", as the resource classes write it but for the parameters' names */
    String shape() {
        return shape(method, path.replaceAll("\\?.*", ""));
    }

    static String shape(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}").replaceAll("/+$", "");
    }

    Answer by(HostClient person, Place place) {
        Object body = switch (name()) {
            case "POST boards/{board}/copies" -> Map.of("page", place.page());
            case "PUT topics/{topic}/name" -> Map.of("name", "w" + Fixture.token());
            case "POST circles" -> Map.of("name", "Circle " + Fixture.token(), "ends", LocalDate.now().plusDays(30).toString(), "people", List.of("admin"));
            case "POST posts/{post}/amplifications" -> Map.of("community", place.space(), "words", "We have the same door.");
            case "POST communities/{community}/edges" -> Map.of("name", "Edge " + Fixture.token());
            default -> BODIES.get(name());
        };
        return person.send(method, HostClient.APP + "/" + place.fill(path), body);
    }

    private String name() {
        return method + " " + path.replaceAll("\\?.*", "");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /** What an act is aimed at. */
    record Place(String space, long page, String board, String pledge) {
        private static final String NOBODYS_REF = "Z".repeat(22);

        String fill(String path) {
            return path.replace("{space}", space).replace("{page}", String.valueOf(page)).replace("{board}", board)
                .replace("{pledge}", pledge).replace("{community}", "page-" + page).replace("{tie}", NOBODYS_REF)
                .replace("{challenge}", pledge).replace("{post}", pledge).replace("{response}", board).replace("{made}", board).replace("{topic}", pledge)
                .replace("{circle}", pledge).replace("{1}", "1").replace("{heard}", "heard");
        }

        /** @return the text with everything that names this place taken out */
        String forget(String text) {
            return text.replace(board, "-").replace(pledge, "-").replace(space, "-").replace(String.valueOf(page), "-");
        }
    }
}
