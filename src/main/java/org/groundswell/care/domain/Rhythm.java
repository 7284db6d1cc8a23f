package org.groundswell.care.domain;

import org.groundswell.shared.domain.Refused;

/** How often a digest comes. */
public enum Rhythm {
    OFF, DAILY, WEEKLY;

    static Rhythm parse(String text) {
        for (Rhythm rhythm : values()) {
            if (rhythm.name().equals(text)) {
                return rhythm;
            }
        }
        throw new Refused(CareRefusal.UNKNOWN_RHYTHM, "rhythm");
    }
}
