package org.groundswell.proof;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Sets up spaces, pages and boards as any client of Confluence's public REST would. */
final class Fixture {
    /** What makes a page the home of a community. */
    static final String COMMUNITY = "<ac:structured-macro ac:name=\"groundswell-community\" ac:schema-version=\"1\"></ac:structured-macro>";
    private static final String CHARTER = COMMUNITY.replace("community", "charter");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final HostClient admin;

    Fixture(URI base) {
        admin = HostClient.anonymous(base).as("admin");
    }

    HostClient as(String person) {
        return admin.as(person);
    }

    HostClient anonymous() {
        return HostClient.anonymous(admin.base());
    }

    /** @return the key of a new space that everybody logged in may read, write and comment in */
    String space() {
        String key = "S" + token().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        admin.post("/rest/api/space", Map.of("key", key, "name", "Space " + key)).ok();
        return key;
    }

    long page(HostClient by, String space, String title, String storage) {
        Map<String, Object> body = Map.of("type", "page", "title", title, "space", Map.of("key", space),
            "body", Map.of("storage", Map.of("value", storage, "representation", "storage")));
        return by.post("/rest/api/content", body).ok().json().path("id").asLong();
    }

    void edit(HostClient by, long page, String storage) {
        var before = by.get("/rest/api/content/" + page + "?expand=version,body.storage").ok().json();
        by.put("/rest/api/content/" + page, Map.of("id", String.valueOf(page), "type", "page", "title", before.path("title").asText(),
            "version", Map.of("number", before.path("version").path("number").asInt() + 1),
            "body", Map.of("storage", Map.of("value", storage, "representation", "storage")))).ok();
    }

    /** @return a page with one board that nobody has written on */
    Board board(HostClient by, String space) {
        String token = token();
        return new Board(space, page(by, space, "Page " + token, macro(Map.of("question", "What will you do?", "board", token))), token);
    }

    /** @return a page that is the home of a community, founded by who makes it, and shows its charter */
    Home home(HostClient by, String space) {
        return new Home(space, page(by, space, "Home " + token(), COMMUNITY + CHARTER));
    }

    /** @return the storage format of a pledge board with those parameters */
    static String macro(Map<String, String> parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"groundswell-pledges\" ac:schema-version=\"1\">");
        new LinkedHashMap<>(parameters).forEach((name, value) ->
            storage.append("<ac:parameter ac:name=\"").append(name).append("\">").append(escaped(value)).append("</ac:parameter>"));
        return storage.append("</ac:structured-macro>").toString();
    }

    /** @return what the macro browser makes for a new board: 22 random letters and digits */
    static String token() {
        return ThreadLocalRandom.current().ints(22, 0, LETTERS.length()).mapToObj(LETTERS::charAt)
            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The home of a community. */
    record Home(String space, long page) {
        String path() {
            return HostClient.APP + "/communities/page-" + page;
        }

        /** Brings words into effect, or asks about them if somebody else has signed. */
        void charter(HostClient steward, Map<String, ?> words) {
            steward.put(path() + "/charter/draft", words).ok();
            steward.post(path() + "/charter/proposal", Map.of()).ok();
        }

        /** @return the REF of a new challenge */
        String challenge(HostClient by, Map<String, ?> words) {
            return by.post(path() + "/charter/challenges", words).ok().text("ref");
        }
    }

    /** A board on a page, named by the token its macro carries. */
    record Board(String space, long page, String token) {
        String path() {
            return HostClient.APP + "/boards/" + token;
        }

        /** @return the REF of a new pledge */
        String pledge(HostClient by, String iWill) {
            return pledge(by, Map.of("iWill", iWill));
        }

        /** @return the REF of a new pledge in words nobody used before */
        String anyPledge(HostClient by) {
            return pledge(by, "listen first " + token());
        }

        String pledge(HostClient by, Map<String, ?> body) {
            return by.post(path() + "/pledges", body).ok().text("ref");
        }
    }
}
