package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;

/** How far a piece of work has come that somebody shows. */
public enum Progress {
    EARLY, SHAPING, NEARLY;

    /**
     * @return null if nothing is said
     * @throws Refused UNKNOWN_PROGRESS if it is none
     */
    public static Progress parse(String text) {
        return text == null || text.isEmpty() ? null
            : Choices.named(Progress.class, text).orElseThrow(() -> new Refused(PostRefusal.UNKNOWN_PROGRESS, "progress"));
    }
}
