package org.groundswell.community.charter.domain;

import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;

/** The parts of a charter, in the order they are read. */
public enum CharterSection {
    PURPOSE(450), VALUES(450), WE_GIVE(4000), YOU_GET(4000), HOW_TO_LEAVE(4000), BODY(4000);

    private final int longest;

    CharterSection(int longest) {
        this.longest = longest;
    }

    /** @return the most characters it may have */
    public int longest() {
        return longest;
    }

    /** @throws Refused UNKNOWN_SECTION if it is none */
    public static CharterSection parse(String text) {
        return Choices.named(CharterSection.class, text).orElseThrow(() -> new Refused(CharterRefusal.UNKNOWN_SECTION, "section"));
    }
}
