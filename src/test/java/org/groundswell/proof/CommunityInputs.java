package org.groundswell.proof;

import java.util.List;

/** What communities, who belongs to them and requests for spaces have to refuse; both who send tend the community, which has a charter. */
final class CommunityInputs extends BadInputs {
    static final List<String> LIMITS = List.of("0", "51", "%D9%A1");
    static final List<String> CURSORS = List.of("x", "bWVtYmVyczpBQUFBQUFBQUFBQUFBQUFBQUFBQUFB", "..%2F..");
    static final List<String> NO_JSON = List.of("{", "[]", "\"x\"", "null", "");
    static final List<String> LETTERS = List.of("\\u0000", "\\ud800");
    static final List<String> NO_NAMES = List.of("x", "page-0", "page--1", "page-999999999999999999", "page-%D9%A1", "%3Cscript%3E", "A".repeat(22));
    private static final String SET_UP = "PUT communities/{community}/setup";
    private static final String STAGE = "PUT communities/{community}/stage";
    private static final String ANSWER = "PUT communities/{community}/requests/{request}";
    private static final String INVITE = "POST communities/{community}/invitations";
    private static final String OFFER = "POST communities/{community}/seats/offers";
    private static final String STAND = "POST communities/{community}/candidacy";
    private static final String EDGE = "POST communities/{community}/edges";
    private static final String ASK = "POST spaceRequests";
    private static final String ANSWER_SPACE = "PUT spaceRequests/" + "Z".repeat(22);
    private static final String NO = "\"accept\":false";
    private static final String WISH = "\"name\":\"n\",\"purpose\":\"p\",\"kind\":\"PRACTICE\"";

    CommunityInputs() {
        text(SET_UP, "name", 255, "");
        List.of("purpose", "why", "permission").forEach(field -> text(SET_UP, field, 450, ""));
        text(SET_UP, "whyLink", 255, "");
        text(ANSWER, "words", 255, NO);
        text(STAND, "words", 255, "");
        text(EDGE, "name", 255, "");
        text(EDGE, "purpose", 450, "\"name\":\"n\"");
        text(ASK, "name", 255, "\"purpose\":\"p\",\"kind\":\"PRACTICE\"");
        text(ASK, "purpose", 450, "\"name\":\"n\",\"kind\":\"PRACTICE\"");
        text(ASK, "why", 450, WISH);
        List<String> blanks = List.of("", "\\u200b\\u200b\\ufeff", "\\u200e\\u200f\\u202e");
        blank(ANSWER, "words", blanks, NO);
        blank(STAND, "words", blanks, "");
        blank(EDGE, "name", blanks, "");
        blank(ASK, "name", blanks, "\"purpose\":\"p\",\"kind\":\"PRACTICE\"");
        choices();
        setUp();
        people();
        add(SET_UP, "100,000 characters", body("why", quoted("z".repeat(100_000)), ""), "413 BODY_TOO_LARGE");
        noJson(List.of(SET_UP, STAGE, ANSWER, OFFER, EDGE, ASK), NO_JSON, List.of("text/plain", "application/x-www-form-urlencoded"));
        lists(List.of("GET communities?", "GET communities/{community}/members?", "GET communities/{community}/requests?",
            "GET communities/{community}/invitations?", "GET communities/{community}/history?", "GET spaceRequests?"), LIMITS, List.of("x", "bm9uZTpBQUFBQUFBQUFBQUFBQUFBQUFBQUFB", "..%2F.."));
        names();
    }

    private void text(String act, String field, int most, String rest) {
        tooLong(act, field, most, rest);
        unprintable(act, field, LETTERS, rest);
        wrongTypes(act, field, rest, "5", "[\"x\"]");
    }

    private void choices() {
        refused(SET_UP, "type", "400 UNKNOWN_TYPE", "", "\"CLUB\"", "\"need\"", "\"\"");
        refused(SET_UP, "join", "400 UNKNOWN_JOIN_POLICY", "", "\"CLOSED\"", "\"open\"");
        refused(STAGE, "stage", "400 UNKNOWN_STAGE", "", "null", "\"OLD\"", "\"growing\"");
        refused(STAGE, "stage", "409 STAGE_NOT_REACHABLE", "", "\"RETIRED\"");
        refused(ASK, "kind", "400 UNKNOWN_KIND", "\"name\":\"n\",\"purpose\":\"p\"", "null", "\"CLUB\"", "\"practice\"");
        refused(ANSWER_SPACE, "state", "400 UNKNOWN_REQUEST_STATE", "", "null", "\"WAITING\"", "\"done\"");
        refused(ANSWER_SPACE, "address", "400 BAD_LINK", "\"state\":\"DONE\"", "\"javascript:alert(1)\"");
        add("GET communities?type=CLUB", "a type there is not", null, "400 UNKNOWN_TYPE type");
        add("GET communities?stage=OLD", "a stage there is not", null, "400 UNKNOWN_STAGE stage");
        add("GET communities?seats=taken", "seats that are not open", null, "400 UNKNOWN_SEATS seats");
        add("GET spaceRequests?state=GONE", "a state there is not", null, "400 UNKNOWN_REQUEST_STATE state");
    }

    private void setUp() {
        refused(SET_UP, "checkDays", "400 BAD_CHECK_DAYS", "", "-1", "6", "366", "2147483647");
        refused(SET_UP, "seats", "400 BAD_SEATS", "", "-2147483648", "0", "8");
        refused(SET_UP, "whyLink", "400 BAD_LINK", "", "\"javascript:alert(1)\"", "\"//evil.example\"", "\"/display/%2e%2e/logout.action\"", "\"http://x.example\"");
        refused(SET_UP, "values", "400 TEXT_TOO_LONG", "", "[\"" + "v".repeat(61) + "\"]");
        refused(SET_UP, "values", "400 TOO_MANY_VALUES", "", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\"]");
        refused(SET_UP, "purpose", "409 PURPOSE_SIGNED", "", "\"Something else.\"");
        add(SET_UP, "a version long gone", "{\"version\":-1}", "409 SET_UP_ELSEWHERE");
        for (String number : List.of("checkDays", "seats", "version")) {
            wrongTypes(SET_UP, number, "", "\"1\"", "1.5", "99999999999", "true");
        }
        wrongTypes(SET_UP, "values", "", "\"x\"", "[5]", "[null]", "{}");
        wrongTypes(SET_UP, "skip", "", "\"true\"", "1");
        add(SET_UP, "a name nobody knows", "{\"owner\":\"admin\"}", "400 INVALID_BODY unknown");
    }

    private void people() {
        refused(SET_UP, "stewards", "400 PERSON_NOT_FOUND", "", "[\"nobody-at-all\"]", "[\"\\u0000\"]", "[\"" + "p".repeat(5000) + "\"]");
        refused(SET_UP, "stewards", "400 TOO_MANY_STEWARDS", "", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\"]");
        for (String act : List.of(INVITE, OFFER)) {
            refused(act, "person", "400 PERSON_NOT_FOUND", "", "null", "\"\"", "\"nobody-at-all\"", "\"<script>\"", "\"" + "p".repeat(5000) + "\"");
            wrongTypes(act, "person", "", "5", "{}");
        }
        wrongTypes(ANSWER, "accept", "\"words\":\"w\"", "null", "\"true\"", "1");
        wrongTypes(OFFER, "handOver", "\"person\":\"admin\"", "\"true\"", "1");
        wrongTypes(OFFER, "member", "\"person\":\"admin\"", "5", "\"x\"");
        refused(OFFER, "member", "404 MEMBER_NOT_FOUND", "", "\"x\"", "\"" + "Z".repeat(22) + "\"");
    }

    private void names() {
        for (String name : NO_NAMES) {
            add("GET communities/" + name, "an unknown community", null, "404 COMMUNITY_NOT_FOUND");
            add("PUT communities/" + name + "/follow", "an unknown community", null, "404 COMMUNITY_NOT_FOUND");
            add("PUT communities/{community}/learnsFrom/" + name, "an unknown community", null, "404 COMMUNITY_NOT_FOUND");
        }
        for (String ref : List.of("x", "Z".repeat(22), "%3Cscript%3E")) {
            add("PUT communities/{community}/requests/" + ref, "an unknown request", "{\"accept\":true}", "404 REQUEST_NOT_FOUND");
            add("DELETE communities/{community}/invitations/" + ref, "an unknown invitation", null, "404 INVITATION_NOT_FOUND");
            add("DELETE communities/{community}/seats/offers/" + ref, "an unknown offer", null, "404 OFFER_NOT_FOUND");
            add("PUT communities/{community}/candidates/" + ref + "/support", "an unknown candidate", null, "404 CANDIDATE_NOT_FOUND");
            add("DELETE spaceRequests/" + ref, "an unknown request", null, "404 SPACE_REQUEST_NOT_FOUND");
        }
    }
}
