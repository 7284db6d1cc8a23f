package org.groundswell.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests the app has to refuse, each with what it has to say to them. */
final class BadInputs {
    private static final String DRAFT = "PUT boards/{board}/draft";
    private static final String EDIT = "PUT pledges/{pledge}";
    private static final String JOIN = "PUT pledges/{other}/join";
    private static final String JSON = "application/json";
    private static final String LIST = "GET boards/{board}/pledges";
    private static final String PUBLISH = "POST boards/{board}/pledges";
    private static final String STATE = "PUT pledges/{pledge}/state";
    private static final List<String> PLEDGE_WRITES = List.of(PUBLISH, EDIT, DRAFT);
    private static final List<String> BLANKS =
        List.of("", " ", " \\t\\r\\n ", "\\u200b\\u200b\\ufeff", "\\u00a0\\u2003\\u3000", "\\u200e\\u200f\\u202e");
    private static final List<String> UNPRINTABLE =
        List.of("\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\u0085x\\u0084", "\\ud800", "\\udc00", "\\udc00\\ud800");

    /** @param outcome status, code and, if the refusal is about one, the field */
    record Bad(String what, String act, String type, String body, String outcome) {
        @Override
        public String toString() {
            return act + " with " + what;
        }
    }

    private final List<Bad> all = new ArrayList<>();

    private BadInputs() {
    }

    static List<Bad> all() {
        BadInputs inputs = new BadInputs();
        PLEDGE_WRITES.forEach(inputs::texts);
        inputs.otherTexts();
        inputs.choices();
        inputs.wrongTypes();
        inputs.noJson();
        inputs.lists();
        inputs.unknownNames();
        return inputs.all;
    }

    private void texts(String act) {
        for (String field : List.of("iWill", "why", "plan", "barrier", "ask")) {
            int most = field.equals("iWill") ? 255 : 450;
            add(act, field + " of one character too many", pledge(field, "x".repeat(most + 1)), "400 TEXT_TOO_LONG " + field);
            add(act, field + " of one four-byte character too many", pledge(field, "\uD83C\uDF0D".repeat(most / 2 + 1)),
                "400 TEXT_TOO_LONG " + field);
            add(act, field + " of 30,000 characters", pledge(field, "y".repeat(30_000)), "400 TEXT_TOO_LONG " + field);
            add(act, field + " of 100,000 characters", pledge(field, "z".repeat(100_000)), "413 BODY_TOO_LARGE");
            unprintable(act, field, "{\"iWill\":\"listen\",\"" + field + "\":\"a%sb\"}");
        }
                add(act, "an identity there is not", pledge("identity", "GHOST"), "400 UNKNOWN_IDENTITY identity");
        add(act, "an identity in small letters", pledge("identity", "named"), "400 UNKNOWN_IDENTITY identity");
        if (!act.equals(DRAFT)) {
            add(act, "a theme the board does not have", pledge("theme", "Nowhere"), "400 UNKNOWN_THEME theme");
            for (String blank : BLANKS) {
                add(act, "iWill of nothing but '" + blank + "'", "{\"iWill\":\"" + blank + "\"}", "400 TEXT_BLANK iWill");
            }
            add(act, "no iWill", "{\"why\":\"because\"}", "400 TEXT_BLANK iWill");
            add(act, "iWill null", "{\"iWill\":null}", "400 TEXT_BLANK iWill");
        }
    }

    private void unprintable(String act, String field, String template) {
        for (String letter : UNPRINTABLE) {
            add(act, field + " with " + letter, template.formatted(letter), "400 TEXT_NOT_PRINTABLE " + field);
        }
    }

    private void otherTexts() {
        add(JOIN, "words of 256 characters", "{\"words\":\"" + "w".repeat(256) + "\"}", "400 TEXT_TOO_LONG words");
        unprintable(JOIN, "words", "{\"words\":\"a%sb\"}");
        add(JOIN, "an identity there is not", "{\"identity\":\"X\"}", "400 UNKNOWN_IDENTITY identity");
        add(STATE, "a story of 451 characters", "{\"state\":\"KEPT\",\"story\":\"" + "s".repeat(451) + "\"}", "400 TEXT_TOO_LONG story");
        unprintable(STATE, "story", "{\"state\":\"KEPT\",\"story\":\"a%sb\"}");
    }

    private void choices() {
        add(STATE, "no state", "{}", "400 UNKNOWN_STATE state");
        add(STATE, "a state there is not", "{\"state\":\"DONE\"}", "400 UNKNOWN_STATE state");
        add(STATE, "a state in small letters", "{\"state\":\"kept\"}", "400 UNKNOWN_STATE state");
        add(STATE, "a state nobody can choose", "{\"state\":\"OPEN\"}", "409 STATE_NOT_REACHABLE state");
        add(STATE, "the state of a draft", "{\"state\":\"DRAFT\"}", "409 STATE_NOT_REACHABLE state");
    }

    private void wrongTypes() {
        for (String value : List.of("5", "true", "[]", "{}", "[\"listen\"]", "1e400")) {
            PLEDGE_WRITES.forEach(act -> add(act, "iWill " + value, "{\"iWill\":" + value + "}", "400 INVALID_BODY iWill"));
            add(STATE, "state " + value, "{\"state\":" + value + "}", "400 INVALID_BODY state");
            add(JOIN, "words " + value, "{\"words\":" + value + "}", "400 INVALID_BODY words");
        }
        for (String value : List.of("\"1\"", "true", "1.5", "99999999999", "99999999999999999999999999", "{}")) {
            add(EDIT, "version " + value, "{\"iWill\":\"listen\",\"version\":" + value + "}", "400 INVALID_BODY version");
        }
        for (String value : List.of("\"x\"", "true", "1.5", "99999999999999999999999999", "{}")) {
            add("POST boards/{board}/copies", "page " + value, "{\"page\":" + value + "}", "400 INVALID_BODY page");
        }
        PLEDGE_WRITES.forEach(act -> add(act, "a name nobody knows", "{\"iWill\":\"listen\",\"author\":\"admin\"}",
            "400 INVALID_BODY unknown"));
    }

    private void noJson() {
        for (String act : List.of(PUBLISH, EDIT, DRAFT, STATE)) {
            for (String body : List.of("{", "{\"iWill\":\"x\"", "[]", "\"listen\"", "7", "null", "", "<a/>", "{'iWill':'x'}")) {
                add(act, "the body " + body, body, "400 INVALID_BODY");
            }
            for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml")) {
                all.add(new Bad(type, act, type, pledge("why", "because"), "415 UNSUPPORTED_MEDIA_TYPE"));
            }
        }
    }

    private void lists() {
        for (String limit : List.of("0", "51", "-1", "abc", "1.5", "99999999999", "%20", "1%20", "%D9%A1")) {
            for (String list : List.of(LIST + "?", "GET pledges/{pledge}/joins?", "GET boards?space={space}&")) {
                add(list + "limit=" + limit, "limit " + limit, null, "400 BAD_LIMIT limit");
            }
        }
        for (String cursor : List.of("x", "%00", "bmV3ZXN0OjE6MQ", "YWxsbmV3ZXN0OjE6eA", "..%2F..", "%F0%9F%8C%8D", "a".repeat(3000))) {
            for (String list : List.of(LIST + "?", "GET pledges/{pledge}/joins?", "GET boards?space={space}&")) {
                add(list + "after=" + cursor, "the cursor " + cursor, null, "400 BAD_CURSOR after");
            }
        }
        add(LIST + "?filter=none", "a filter there is not", null, "400 UNKNOWN_FILTER filter");
        add(LIST + "?filter=ALL", "a filter in capitals", null, "400 UNKNOWN_FILTER filter");
        add(LIST + "?sort=oldest", "an order there is not", null, "400 UNKNOWN_SORT sort");
    }

    private void unknownNames() {
        for (String name : List.of("nosuchboard", "x".repeat(41), "a%20b", "%3Cscript%3E", "page-0", "page--1", "page-999999999999")) {
            add("GET boards/" + name, "an unknown board", null, "404 BOARD_NOT_FOUND");
            add("POST boards/" + name + "/pledges", "an unknown board", pledge("why", "because"), "404 BOARD_NOT_FOUND");
        }
        for (String page : List.of("abc", "-1", "1.5", "99999999999999999999", "%20")) {
            add("GET boards/{board}?page=" + page, "a page there cannot be", null, "404 BOARD_NOT_FOUND");
        }
        for (String name : List.of("nosuchpledge", "A".repeat(22), "A".repeat(23), "%3Cscript%3E", "%D8%A7", "0")) {
            add("GET pledges/" + name, "an unknown pledge", null, "404 PLEDGE_NOT_FOUND");
            add("PUT pledges/" + name + "/join", "an unknown pledge", "{}", "404 PLEDGE_NOT_FOUND");
        }
    }

    private void add(String act, String what, String body, String outcome) {
        all.add(new Bad(what.length() > 80 ? what.substring(0, 80) + "…" : what, act, JSON, body, outcome));
    }

    private static String pledge(String field, String value) {
        Map<String, String> body = new LinkedHashMap<>(Map.of("iWill", "listen"));
        body.put(field, value);
        StringBuilder json = new StringBuilder();
        body.forEach((name, text) -> json.append(json.isEmpty() ? "{\"" : ",\"").append(name).append("\":\"").append(text).append('"'));
        return json.append('}').toString();
    }
}
