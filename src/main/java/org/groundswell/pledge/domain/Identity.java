package org.groundswell.pledge.domain;

import org.groundswell.shared.domain.Refused;

/** Under which name somebody stands with a pledge or a join. */
public enum Identity {
    NAMED, NAME_HIDDEN;

    /** @param text null or empty for NAMED */
    public static Identity parse(String text) {
        if (text == null || text.isEmpty()) {
            return NAMED;
        }
        for (Identity identity : values()) {
            if (identity.name().equals(text)) {
                return identity;
            }
        }
        throw new Refused(PledgeRefusal.UNKNOWN_IDENTITY, "identity");
    }
}
