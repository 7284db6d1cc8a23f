package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.Refused;

/** How far a piece of work has come that somebody shows. */
public enum Progress {
    EARLY, SHAPING, NEARLY;

    /**
     * @return null if nothing is said
     * @throws Refused UNKNOWN_PROGRESS if it is none
     */
    public static Progress parse(String text) {
        return Choice.of(values(), text, PostRefusal.UNKNOWN_PROGRESS, "progress");
    }
}
