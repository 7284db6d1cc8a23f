package org.groundswell.community.charter.domain;

import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;

/**
 * What somebody says against a sentence.
 *
 * @param troubles what troubles them, 1 to 450 characters; empty only if they have taken it back
 * @param better   other words for the quote, at most 450 characters, empty if they have none
 * @param evidence what makes them think so, at most 450 characters, empty if not given
 */
public record ChallengeWords(String troubles, String better, String evidence) {
    public static final int LONGEST = 450;
    static final ChallengeWords TAKEN_BACK = new ChallengeWords("", "", "");

    /** @throws Refused if a text is too long or not printable, or troubles is blank; its field is the component's name */
    public static ChallengeWords of(String troubles, String better, String evidence) {
        String said = PlainText.paragraph(troubles, "troubles", LONGEST);
        if (said.isEmpty()) {
            throw new Refused(SharedRefusal.TEXT_BLANK, "troubles");
        }
        return new ChallengeWords(said, PlainText.paragraph(better, "better", LONGEST), PlainText.paragraph(evidence, "evidence", LONGEST));
    }
}
