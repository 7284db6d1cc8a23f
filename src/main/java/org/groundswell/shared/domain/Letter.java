package org.groundswell.shared.domain;

import java.util.Map;

/**
 * A mail to one person; where it goes is the wiki's business.
 *
 * @param subject one line of plain text
 * @param html    a whole page that needs nothing from elsewhere
 * @param text    the same in plain text
 * @param headers further headers by name, one line each
 */
public record Letter(Person to, String subject, String html, String text, Map<String, String> headers) {
    public Letter {
        headers = Map.copyOf(headers);
        if (to.isAnonymous() || broken(subject) || headers.entrySet().stream().anyMatch(header -> broken(header.getKey()) || broken(header.getValue()))) {
            throw new IllegalArgumentException("a letter goes to somebody, and its subject and headers are one line each");
        }
    }

    // A line break here would begin a header of its own.
    private static boolean broken(String line) {
        return line.isBlank() || line.chars().anyMatch(letter -> Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029');
    }
}
