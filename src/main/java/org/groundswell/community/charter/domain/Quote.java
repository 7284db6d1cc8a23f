package org.groundswell.community.charter.domain;

/**
 * A place in a charter.
 *
 * @param text     the words meant, as they stand there, at most 450 characters; empty for the whole section
 * @param position where they begin in the section, in UTF-16 units
 */
public record Quote(CharterSection section, String text, int position) {
    public static final int LONGEST = 450;
}
