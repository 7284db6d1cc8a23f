package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.PlainText;

/**
 * What somebody wrote.
 *
 * @param lead   its beginning, at most 255 UTF-16 units, cut between words where that is possible; all of it if it is no longer than that
 * @param longer whether there is more than the lead
 * @param whole  all of it; null in lists, where only the lead is read
 */
public record PostText(String lead, boolean longer, String whole) {
    public static final int LONGEST = 10_000;
    static final int LONGEST_LEAD = 255;
    private static final int SHORTEST_LEAD = 160;
    /** What stands where an author has taken the text back. */
    public static final PostText NONE = new PostText("", false, "");

    /**
     * @param typed what came in, null counts as empty
     * @throws org.groundswell.shared.domain.Refused TEXT_TOO_LONG or TEXT_NOT_PRINTABLE, its field is "text"
     */
    public static PostText of(String typed) {
        String whole = PlainText.paragraph(typed, "text", LONGEST);
        if (whole.length() <= LONGEST_LEAD) {
            return new PostText(whole, false, whole);
        }
        return new PostText(whole.substring(0, cut(whole)).stripTrailing(), true, whole);
    }

    /**
     * Its first words in one line.
     *
     * @param letters how many code points at most; if there are more, three dots follow
     */
    public String beginning(int letters) {
        return PlainText.beginning(lead, letters);
    }

    public boolean isEmpty() {
        return lead.isEmpty();
    }

    private static int cut(String whole) {
        for (int at = LONGEST_LEAD; at > SHORTEST_LEAD; at--) {
            if (Character.isWhitespace(whole.charAt(at))) {
                return at;
            }
        }
        return Character.isHighSurrogate(whole.charAt(LONGEST_LEAD - 1)) ? LONGEST_LEAD - 1 : LONGEST_LEAD;
    }
}
