package org.groundswell.shared.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names and texts are made comparable: small letters without marks, so that nobody has to type them as they were written. */
public final class SearchWords {
    // Accents and dots only: the vowel signs of many scripts are marks as well, and without them other words are left.
    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final int MOST_WORDS = 5;
    private static final int MOST_KEPT = 60;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private SearchWords() {
    }

    /** @return by what a name is sorted, of at most so many characters */
    public static String key(String name, int most) {
        return cut(small(name), most);
    }

    /** @return what is searched of these texts: letters, digits and single blanks, nothing a database could take for a sign of its own */
    public static String text(int most, String... texts) {
        return cut(plain(String.join(" ", texts)), most);
    }

    /** @return the first words of what somebody looks for, made as the searched texts are; none if there is nothing to look for */
    public static List<String> sought(String search) {
        String plain = search == null ? "" : plain(search);
        return plain.isEmpty() ? List.of() : Arrays.stream(plain.split(" ")).distinct().limit(MOST_WORDS).toList();
    }

    /** @return the words by which these texts are found, each once: 60 at most, the longest where there are more, because short ones stand in every text */
    public static List<String> kept(String... texts) {
        List<String> words = whole(plain(String.join(" ", texts)));
        return words.size() <= MOST_KEPT ? words : words.stream().sorted(Comparator.comparingInt(String::length).reversed()).limit(MOST_KEPT).toList();
    }

    /** @return the first whole words of what somebody looks for, made as kept ones are; none if there is nothing to look for */
    public static List<String> soughtWhole(String search) {
        return whole(search == null ? "" : plain(search)).stream().limit(MOST_WORDS).toList();
    }

    private static List<String> whole(String plain) {
        return Arrays.stream(plain.split(" ")).filter(word -> word.length() >= SHORTEST).map(word -> cut(word, LONGEST)).distinct().toList();
    }

    /** @return the text in small letters without marks, whatever else stands in it */
    public static String small(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = Normalizer.normalize(MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return Normalizer.normalize(MARKS.matcher(bare).replaceAll(""), Normalizer.Form.NFKC).replace("\u00df", "ss");
    }

    private static String plain(String text) {
        return BETWEEN_WORDS.matcher(small(text)).replaceAll(" ").strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, half ? most - 1 : most);
    }
}
