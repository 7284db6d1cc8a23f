package org.groundswell.shared.domain;

/**
 * Who can see what is written on a page, as the wiki's permissions are now.
 *
 * @param anyone whether people see it who are not logged in
 * @param people how many people see it, 0 and without meaning if anyone does
 */
public record Audience(boolean anyone, int people) {
    public static final Audience ANYONE = new Audience(true, 0);

    public static Audience of(int people) {
        return new Audience(false, people);
    }
}
