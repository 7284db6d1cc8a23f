package org.groundswell.outloud.topic.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;

/**
 * What people type behind a #.
 *
 * @param name as it was typed, without the #; at most 60 UTF-16 units
 * @param slug by which it is found however it is written: small letters without marks, letters, digits and hyphens only; at most 60
 */
public record TopicWord(String name, String slug) {
    public static final int LONGEST = 60;
    /** More words of one text are just words. */
    public static final int MOST_IN_A_TEXT = 10;
    // Joiners stand inside words of some scripts.
    private static final String INNER = "[\\p{L}\\p{N}\\p{M}_\\u200c\\u200d-]";
    private static final String WORD = "[\\p{L}\\p{N}](?:" + INNER + "*[\\p{L}\\p{N}\\p{M}])?";
    // Not inside an address or another word.
    private static final Pattern IN_TEXT = Pattern.compile("(?<=^|[\\s\\p{Ps}\\p{Pi}\"'\u201e,;])#(" + WORD + ")");
    private static final Pattern ALONE = Pattern.compile(WORD);
    private static final Pattern UNWANTED = Pattern.compile("[^\\p{L}\\p{N}\\p{M}-]+");

    /**
     * @param typed the word alone, with # or without; null counts as empty
     * @throws Refused TEXT_BLANK, TEXT_TOO_LONG or TOPIC_NAME_BAD
     */
    public static TopicWord of(String typed, String field) {
        String line = PlainText.compulsory(typed, field, LONGEST + 1);
        String name = line.startsWith("#") ? line.substring(1) : line;
        return read(name).orElseThrow(() -> new Refused(TopicRefusal.TOPIC_NAME_BAD, field, LONGEST));
    }

    /** @return the first topics a text names, each once, in their order */
    public static List<TopicWord> in(String text) {
        Map<String, TopicWord> found = new LinkedHashMap<>();
        Matcher typed = IN_TEXT.matcher(text);
        while (typed.find() && found.size() < MOST_IN_A_TEXT) {
            read(typed.group(1)).ifPresent(word -> found.putIfAbsent(word.slug(), word));
        }
        return new ArrayList<>(found.values());
    }

    /** @return with what the slugs of the words begin that somebody is typing; empty for all */
    public static String prefix(String typed) {
        String slug = slugOf(typed == null ? "" : typed.strip());
        return slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    }

    /** @return empty if it is no word of a topic, a number for example */
    public static Optional<TopicWord> read(String name) {
        String slug = name.length() > LONGEST ? "" : slugOf(name);
        boolean fits = !slug.isEmpty() && slug.length() <= LONGEST && ALONE.matcher(name).matches() && slug.codePoints().anyMatch(Character::isLetter);
        return fits ? Optional.of(new TopicWord(name, slug)) : Optional.empty();
    }

    private static String slugOf(String name) {
        return UNWANTED.matcher(Folding.small(name).replace('_', '-')).replaceAll("");
    }
}
