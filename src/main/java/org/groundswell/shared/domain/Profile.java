package org.groundswell.shared.domain;

/**
 * What a person is shown with.
 *
 * @param name    the full name, as the wiki gives it today
 * @param picture the address of the picture, context path included; null if there is none
 */
public record Profile(String name, String picture) {
}
