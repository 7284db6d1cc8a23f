package org.groundswell.shared.domain;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many items at most, 1 to 50
 * @param after the cursor a page before ended with, null for the beginning
 */
public record Window(int limit, String after) {
    public static final int LARGEST = 50;

    public Window {
        if (limit < 1 || limit > LARGEST) {
            throw new Refused(SharedRefusal.BAD_LIMIT, "limit", LARGEST);
        }
    }
}
