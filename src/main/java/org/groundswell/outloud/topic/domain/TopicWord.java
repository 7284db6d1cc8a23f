package org.groundswell.outloud.topic.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SearchWords;

/**
 * What people type behind a #.
 *
 * @param name as it was typed, without the #; at most 80 UTF-16 units
 * @param slug by which it is found however it is written: small letters without marks, letters, digits and hyphens only; at most 80
 */
public record TopicWord(String name, String slug) {
    public static final int LONGEST = 40;
    private static final int LONGEST_STORED = 80;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{2," + LONGEST + "}");
    private static final Pattern UNWANTED = Pattern.compile("[^\\p{L}\\p{N}\\p{M}-]+");

    /**
     * @param typed the word alone, with # or without; null counts as empty
     * @throws Refused TEXT_BLANK, TEXT_TOO_LONG, TEXT_NOT_PRINTABLE or TOPIC_NAME_BAD
     */
    public static TopicWord of(String typed, String field) {
        String line = PlainText.compulsory(typed, field, LONGEST_STORED + 1);
        return read(line.startsWith("#") ? line.substring(1) : line).orElseThrow(() -> new Refused(TopicRefusal.TOPIC_NAME_BAD, field, LONGEST));
    }

    /** @return empty if it can be no topic: a number for example, or a word too short or too long */
    public static Optional<TopicWord> read(String name) {
        String slug = slug(name);
        boolean fits = WORD.matcher(name).matches() && slug.length() <= LONGEST_STORED && slug.codePoints().anyMatch(Character::isLetter);
        return fits ? Optional.of(new TopicWord(name, slug)) : Optional.empty();
    }

    /** @return with what the slugs of the words begin that somebody is typing; empty for all */
    public static String prefix(String typed) {
        String slug = slug(typed == null ? "" : typed);
        return slug.length() > LONGEST_STORED ? slug.substring(0, LONGEST_STORED) : slug;
    }

    private static String slug(String name) {
        return UNWANTED.matcher(SearchWords.small(name).replace('_', '-')).replaceAll("");
    }
}
