package org.groundswell.community.charter.domain;

import org.groundswell.shared.domain.PlainText;

/**
 * What is said about a change of the charter.
 *
 * @param change what changed and why, at most 450 characters, may be empty as long as it is a draft
 * @param intent who proposes it and who gains, at most 450 characters, empty if not said
 */
public record ChangeNotes(String change, String intent) {
    public static final ChangeNotes NONE = new ChangeNotes("", "");
    private static final int LONGEST = 450;

    /** @throws org.groundswell.shared.domain.Refused if one is too long or not printable; its field is changeNote or intentNote */
    public static ChangeNotes of(String change, String intent) {
        return new ChangeNotes(PlainText.paragraph(change, "changeNote", LONGEST), PlainText.paragraph(intent, "intentNote", LONGEST));
    }
}
