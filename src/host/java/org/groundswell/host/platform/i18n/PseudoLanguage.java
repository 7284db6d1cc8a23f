package org.groundswell.host.platform.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Languages nobody speaks, made from the English texts of the host and of its apps, to see what other languages would do to a page: words twice as long, and
 * lines from right to left. What comes out of no bundle is not changed and can be told by that.
 */
public enum PseudoLanguage {
    LONG_WORDS("XA", PseudoLanguage::stretched), RIGHT_TO_LEFT("XB", PseudoLanguage::marked);

    private static final String MARK = "\u200f";
    private static final String PLAIN = "aeiouyAEIOUY";
    private static final String ACCENTED = "àéîöûýÀÉÎÖÛÝ";

    private final Locale locale;
    private final UnaryOperator<String> change;

    PseudoLanguage(String country, UnaryOperator<String> change) {
        this.locale = new Locale("en", country);
        this.change = change;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<PseudoLanguage> of(Locale locale) {
        return Arrays.stream(values()).filter(one -> one.locale.equals(locale)).findFirst();
    }

    /** @param english a pattern as it stands in a bundle; what is in braces stays as it is */
    String of(String english) {
        return change.apply(english);
    }

    /** Each vowel three times, with an accent, between brackets that show where a text begins and ends. */
    private static String stretched(String english) {
        StringBuilder text = new StringBuilder("[");
        int depth = 0;
        for (char letter : english.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            int vowel = depth == 0 ? PLAIN.indexOf(letter) : -1;
            text.append(vowel < 0 ? String.valueOf(letter) : String.valueOf(ACCENTED.charAt(vowel)).repeat(3));
        }
        return text.append(']').toString();
    }

    /** Between two marks, so that the signs at both ends go with the lines from right to left. */
    private static String marked(String english) {
        return MARK + english + MARK;
    }
}
