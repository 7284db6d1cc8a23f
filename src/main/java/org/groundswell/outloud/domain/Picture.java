package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;

/**
 * A picture shown with a post: an attachment of the page the post stands on.
 *
 * @param file        the file name of the attachment, at most 255 characters
 * @param alternative what it shows, for those who do not see it; 1 to 255 characters, empty only in a draft
 */
public record Picture(String file, String alternative) {
    public static final int LONGEST_FILE = 255;
    public static final int LONGEST_ALTERNATIVE = 255;

    /**
     * @param file as the name of an attachment is typed, null or blank for no picture
     * @return null for no picture
     * @throws Refused if one of them is too long or not printable, or the name cannot be one
     */
    public static Picture typed(String file, String alternative) {
        String name = PlainText.line(file, "picture", LONGEST_FILE);
        String shows = PlainText.line(alternative, "pictureAlt", LONGEST_ALTERNATIVE);
        if (name.isEmpty()) {
            return null;
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw new Refused(PostRefusal.BAD_PICTURE, "picture");
        }
        return new Picture(name, shows);
    }

    /** @return whether those words, null for none, showed the same picture */
    public boolean isIn(PostWords words) {
        return words != null && words.picture() != null && words.picture().file.equals(file);
    }
}
