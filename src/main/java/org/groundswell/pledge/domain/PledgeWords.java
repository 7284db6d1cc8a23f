package org.groundswell.pledge.domain;

import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;

/**
 * What somebody pledges, in their own words, all of it ready to be stored.
 *
 * @param iWill 1 to 255 characters, empty only in a draft
 * @param why   as plan, barrier and ask at most 450 characters, empty if not given
 * @param theme one of the board's themes, empty if not given
 * @param value what of the values of the community around the board it serves, in the words of that day, at most 60 characters, empty if not given
 */
public record PledgeWords(String iWill, String why, String plan, String barrier, String ask, String theme, String value) {
    public static final int LONGEST_I_WILL = 255;
    public static final int LONGEST_DETAIL = 450;
    public static final int LONGEST_VALUE = 60;

    /**
     * Takes what was typed; null counts as empty.
     *
     * @throws Refused if a text is too long or not printable, or iWill is blank; its field is the component's name
     */
    public static PledgeWords of(String iWill, String why, String plan, String barrier, String ask, String theme, String value) {
        return draft(iWill, why, plan, barrier, ask, theme, value).whole();
    }

    /** As of, but everything may still be blank. */
    public static PledgeWords draft(String iWill, String why, String plan, String barrier, String ask, String theme, String value) {
        return new PledgeWords(PlainText.line(iWill, "iWill", LONGEST_I_WILL), detail(why, "why"), detail(plan, "plan"), detail(barrier, "barrier"),
            detail(ask, "ask"), PlainText.line(theme, "theme", BoardSettings.LONGEST_THEME), PlainText.line(value, "value", LONGEST_VALUE));
    }

    /** @throws Refused TEXT_BLANK if these words are no pledge yet */
    public PledgeWords whole() {
        if (iWill.isEmpty()) {
            throw new Refused(SharedRefusal.TEXT_BLANK, "iWill");
        }
        return this;
    }

    private static String detail(String typed, String field) {
        return PlainText.paragraph(typed, field, LONGEST_DETAIL);
    }
}
