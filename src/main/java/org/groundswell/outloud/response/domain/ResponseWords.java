package org.groundswell.outloud.response.domain;


import org.groundswell.shared.domain.PlainText;

/**
 * What somebody answers, ready to be stored.
 *
 * @param text     1 to 4,000 UTF-16 units
 * @param evidence what makes one think so, a link for instance; at most 450, empty for none
 * @param stance   null unless they speak in a formal role
 */
public record ResponseWords(ResponseKind kind, String text, String evidence, Stance stance) {
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_EVIDENCE = 450;
    /** What stays where somebody takes a response back. */
    static final String NOTHING = "";

    /**
     * Takes what was typed.
     *
     * @throws org.groundswell.shared.domain.Refused TEXT_BLANK, TEXT_TOO_LONG or TEXT_NOT_PRINTABLE; its field is the component's name
     */
    public static ResponseWords of(ResponseKind kind, String text, String evidence, Stance stance) {
        PlainText.compulsory(text, "text", LONGEST_TEXT);
        return new ResponseWords(kind, PlainText.paragraph(text, "text", LONGEST_TEXT), PlainText.paragraph(evidence, "evidence", LONGEST_EVIDENCE), stance);
    }

    /** @return whether they say that they speak in a formal role; then the name is not hidden (product 4.5, rule 7) */
    public boolean inRole() {
        return stance != null;
    }

    /** The same between people who talk with each other, where nothing stands beside and no kind is chosen. */
    public ResponseWords inTalk() {
        return new ResponseWords(ResponseKind.ANSWER, text, evidence, stance);
    }

    ResponseWords withdrawn() {
        return new ResponseWords(kind, NOTHING, NOTHING, null);
    }
}
