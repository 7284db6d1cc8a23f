package org.groundswell.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Requests the app has to refuse, each with what it has to say to them. */
class BadInputs {
    static final List<String> BLANKS =
        List.of("", " ", " \\t\\r\\n ", "\\u200b\\u200b\\ufeff", "\\u00a0\\u2003\\u3000", "\\u200e\\u200f\\u202e");
    static final List<String> UNPRINTABLE =
        List.of("\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\u0085x\\u0084", "\\ud800", "\\udc00", "\\udc00\\ud800");
    private static final String JSON = "application/json";

    /** @param outcome status, code and, if the refusal is about one, the field */
    record Bad(String what, String act, String type, String body, String outcome) {
        @Override
        public String toString() {
            return act + " with " + what;
        }
    }

    private final List<Bad> all = new ArrayList<>();

    BadInputs() {
    }

    static List<Bad> all() {
        return Stream.of(new PledgeInputs(), new CommunityInputs(), new CharterInputs()).flatMap(inputs -> inputs.all.stream()).toList();
    }

    void add(String act, String what, String body, String outcome) {
        all.add(new Bad(what.length() > 80 ? what.substring(0, 80) + "…" : what, act, JSON, body, outcome));
    }

    /** @param rest the other fields of the body, "" if there are none */
    void tooLong(String act, String field, int most, String rest) {
        add(act, field + " of one character too many", body(field, quoted("x".repeat(most + 1)), rest), "400 TEXT_TOO_LONG " + field);
        add(act, field + " of one four-byte character too many", body(field, quoted("\uD83C\uDF0D".repeat(most / 2 + 1)), rest), "400 TEXT_TOO_LONG " + field);
    }

    void unprintable(String act, String field, List<String> letters, String rest) {
        letters.forEach(letter -> add(act, field + " with " + letter, body(field, quoted("a" + letter + "b"), rest), "400 TEXT_NOT_PRINTABLE " + field));
    }

    void blank(String act, String field, List<String> blanks, String rest) {
        blanks.forEach(blank -> add(act, field + " of nothing but '" + blank + "'", body(field, quoted(blank), rest), "400 TEXT_BLANK " + field));
        add(act, field + " null", body(field, "null", rest), "400 TEXT_BLANK " + field);
    }

    /** @param values JSON of a kind that does not belong there */
    void wrongTypes(String act, String field, String rest, String... values) {
        Stream.of(values).forEach(value -> add(act, field + " " + value, body(field, value, rest), "400 INVALID_BODY " + field));
    }

    /** @param values JSON that could be there but is refused */
    void refused(String act, String field, String code, String rest, String... values) {
        Stream.of(values).forEach(value -> add(act, field + " " + value, body(field, value, rest), code + " " + field));
    }

    void noJson(List<String> acts, List<String> bodies, List<String> types) {
        for (String act : acts) {
            bodies.forEach(body -> add(act, "the body " + body, body, "400 INVALID_BODY"));
            types.forEach(type -> all.add(new Bad(type, act, type, "{}", "415 UNSUPPORTED_MEDIA_TYPE")));
        }
    }

    /** @param lists each with its question mark or ampersand at the end */
    void lists(List<String> lists, List<String> limits, List<String> cursors) {
        for (String list : lists) {
            limits.forEach(limit -> add(list + "limit=" + limit, "limit " + limit, null, "400 BAD_LIMIT limit"));
            cursors.forEach(cursor -> add(list + "after=" + cursor, "the cursor " + cursor, null, "400 BAD_CURSOR after"));
        }
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    static String body(String field, String value, String rest) {
        return "{" + quoted(field) + ":" + value + (rest.isEmpty() ? "" : "," + rest) + "}";
    }
}
