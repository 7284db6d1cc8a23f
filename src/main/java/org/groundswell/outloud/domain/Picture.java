package org.groundswell.outloud.domain;

/**
 * A picture shown with a post: an attachment of the page the post stands on.
 *
 * @param file        the file name of the attachment, at most 255 characters
 * @param alternative what it shows, for those who do not see it; 1 to 255 characters
 */
public record Picture(String file, String alternative) {
    public static final int LONGEST_ALTERNATIVE = 255;
}
