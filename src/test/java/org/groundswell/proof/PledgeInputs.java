package org.groundswell.proof;

import java.util.List;

/** What boards and pledges have to refuse. */
final class PledgeInputs extends BadInputs {
    private static final String DRAFT = "PUT boards/{board}/draft";
    private static final String EDIT = "PUT pledges/{pledge}";
    private static final String JOIN = "PUT pledges/{other}/join";
    private static final String LIST = "GET boards/{board}/pledges";
    private static final String PUBLISH = "POST boards/{board}/pledges";
    private static final String STATE = "PUT pledges/{pledge}/state";
    private static final String LISTEN = "\"iWill\":\"listen\"";
    private static final List<String> PLEDGE_WRITES = List.of(PUBLISH, EDIT, DRAFT);

    PledgeInputs() {
        PLEDGE_WRITES.forEach(this::texts);
        otherTexts();
        refused(STATE, "state", "400 UNKNOWN_STATE", "", "null", "\"DONE\"", "\"kept\"");
        refused(STATE, "state", "409 STATE_NOT_REACHABLE", "", "\"OPEN\"", "\"DRAFT\"");
        refused(PUBLISH, "from", "404 ORIGIN_NOT_FOUND", LISTEN, "\"x\"", "\"../x\"", "\"AAAAAAAAAAAAAAAAAAAAAA\"", "\"\\u0000\"");
        wrongTypes(PUBLISH, "from", LISTEN, "5", "true", "[]", "{}");
        types();
        noJson(List.of(PUBLISH, EDIT, DRAFT, STATE), List.of("{", "{\"iWill\":\"x\"", "[]", "\"listen\"", "7", "null", "", "<a/>", "{'iWill':'x'}"),
            List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"));
        lists(List.of(LIST + "?", "GET pledges/{pledge}/joins?", "GET boards?space={space}&"),
            List.of("0", "51", "-1", "abc", "1.5", "99999999999", "%20", "1%20", "%D9%A1"),
            List.of("x", "%00", "bmV3ZXN0OjE6MQ", "YWxsbmV3ZXN0OjE6eA", "..%2F..", "%F0%9F%8C%8D", "a".repeat(3000)));
        add(LIST + "?filter=none", "a filter there is not", null, "400 UNKNOWN_FILTER filter");
        add(LIST + "?filter=ALL", "a filter in capitals", null, "400 UNKNOWN_FILTER filter");
        add(LIST + "?sort=oldest", "an order there is not", null, "400 UNKNOWN_SORT sort");
        unknownNames();
    }

    private void texts(String act) {
        for (String field : List.of("iWill", "why", "plan", "barrier", "ask")) {
            String rest = field.equals("iWill") ? "" : LISTEN;
            tooLong(act, field, field.equals("iWill") ? 255 : 450, rest);
            add(act, field + " of 30,000 characters", body(field, quoted("y".repeat(30_000)), rest), "400 TEXT_TOO_LONG " + field);
            add(act, field + " of 100,000 characters", body(field, quoted("z".repeat(100_000)), rest), "413 BODY_TOO_LARGE");
            unprintable(act, field, UNPRINTABLE, rest);
        }
        refused(act, "identity", "400 UNKNOWN_IDENTITY", LISTEN, "\"GHOST\"", "\"named\"");
        if (!act.equals(DRAFT)) {
            refused(act, "theme", "400 UNKNOWN_THEME", LISTEN, "\"Nowhere\"");
            blank(act, "iWill", BLANKS, "");
            add(act, "no iWill", "{\"why\":\"because\"}", "400 TEXT_BLANK iWill");
        }
    }

    private void otherTexts() {
        tooLong(JOIN, "words", 255, "");
        unprintable(JOIN, "words", UNPRINTABLE, "");
        refused(JOIN, "identity", "400 UNKNOWN_IDENTITY", "", "\"X\"");
        tooLong(STATE, "story", 450, "\"state\":\"KEPT\"");
        unprintable(STATE, "story", UNPRINTABLE, "\"state\":\"KEPT\"");
    }

    private void types() {
        String[] noText = {"5", "true", "[]", "{}", "[\"listen\"]", "1e400"};
        PLEDGE_WRITES.forEach(act -> wrongTypes(act, "iWill", "", noText));
        wrongTypes(STATE, "state", "", noText);
        wrongTypes(JOIN, "words", "", noText);
        wrongTypes(EDIT, "version", LISTEN, "\"1\"", "true", "1.5", "99999999999", "99999999999999999999999999", "{}");
        wrongTypes("POST boards/{board}/copies", "page", "", "\"x\"", "true", "1.5", "99999999999999999999999999", "{}");
        PLEDGE_WRITES.forEach(act -> add(act, "a name nobody knows", body("author", "\"admin\"", LISTEN), "400 INVALID_BODY unknown"));
    }

    private void unknownNames() {
        for (String name : List.of("nosuchboard", "x".repeat(41), "a%20b", "%3Cscript%3E", "page-0", "page--1", "page-999999999999")) {
            add("GET boards/" + name, "an unknown board", null, "404 BOARD_NOT_FOUND");
            add("POST boards/" + name + "/pledges", "an unknown board", "{" + LISTEN + "}", "404 BOARD_NOT_FOUND");
        }
        for (String page : List.of("abc", "-1", "1.5", "99999999999999999999", "%20")) {
            add("GET boards/{board}?page=" + page, "a page there cannot be", null, "404 BOARD_NOT_FOUND");
        }
        for (String name : List.of("nosuchpledge", "A".repeat(22), "A".repeat(23), "%3Cscript%3E", "%D8%A7", "0")) {
            add("GET pledges/" + name, "an unknown pledge", null, "404 PLEDGE_NOT_FOUND");
            add("PUT pledges/" + name + "/join", "an unknown pledge", "{}", "404 PLEDGE_NOT_FOUND");
        }
    }
}
