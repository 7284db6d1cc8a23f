package org.groundswell.community.charter.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.WebRefusal;

/** How addresses and bodies of calls name versions, challenges and words. */
final class CharterCall {
    private static final String NUMBER = "[0-9]{1,9}";

    private CharterCall() {
    }

    static int version(String no) {
        if (!no.matches(NUMBER)) {
            throw new Refused(CharterRefusal.VERSION_NOT_FOUND);
        }
        return Integer.parseInt(no);
    }

    /** @return null if nothing is said */
    static Integer otherVersion(String no) {
        return no == null || no.isEmpty() ? null : Integer.valueOf(version(no));
    }

    static Ref challenge(String ref) {
        return Ref.parse(ref, CharterRefusal.CHALLENGE_NOT_FOUND);
    }

    /** @return whether only challenges that have not come to an end are asked for */
    static boolean pending(String filter) {
        if (filter == null || filter.isEmpty() || "all".equals(filter)) {
            return false;
        }
        if ("pending".equals(filter)) {
            return true;
        }
        throw new Refused(CharterRefusal.UNKNOWN_CHALLENGES, "filter");
    }

    static CharterText text(JsonInput input) {
        List<String> values = Objects.requireNonNullElse(input.texts("values"), List.of());
        return CharterText.of(input.text("purpose"), values, input.text("weGive"), input.text("youGet"), input.text("howToLeave"), input.text("body"));
    }

    /** The number of the version somebody has read, which must be said. */
    static int read(JsonInput input) {
        Integer no = input.number("no");
        if (no == null) {
            throw new Refused(WebRefusal.INVALID_BODY, "no");
        }
        return no;
    }

    /** @return null if nothing is said */
    static LocalDate day(JsonInput input, String name) {
        String text = input.text(name);
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new Refused(CharterRefusal.BAD_REVIEW, name);
        }
    }
}
