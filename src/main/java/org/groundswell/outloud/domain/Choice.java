package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/** One of a few names, as it comes from outside. */
final class Choice {
    private Choice() {
    }

    /** @return null if nothing is said */
    static <E extends Enum<E>> E of(E[] all, String text, Refusal otherwise, String field) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        for (E one : all) {
            if (one.name().equalsIgnoreCase(text)) {
                return one;
            }
        }
        throw new Refused(otherwise, field);
    }
}
