package org.groundswell.outloud.topic.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are made comparable: small letters without marks, so that nobody has to type them as they were written. */
public final class Folding {
    private static final Pattern LATIN_MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final int MOST_WORDS = 5;

    private Folding() {
    }

    /** @return what is searched of these texts: letters, digits and single blanks, nothing a database could take for a sign of its own */
    public static String searched(int most, String... texts) {
        String plain = plain(String.join(" ", texts));
        if (plain.length() <= most) {
            return plain;
        }
        boolean half = Character.isHighSurrogate(plain.charAt(most - 1));
        return plain.substring(0, half ? most - 1 : most);
    }

    /** @return the first words of what somebody looks for, made as the searched texts are; none if there is nothing to look for */
    public static List<String> sought(String search) {
        String plain = search == null ? "" : plain(search);
        return plain.isEmpty() ? List.of() : Arrays.stream(plain.split(" ")).distinct().limit(MOST_WORDS).toList();
    }

    static String small(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = Normalizer.normalize(LATIN_MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT).replace("\u00df", "ss");
    }

    private static String plain(String text) {
        return BETWEEN_WORDS.matcher(small(text)).replaceAll(" ").strip();
    }
}
