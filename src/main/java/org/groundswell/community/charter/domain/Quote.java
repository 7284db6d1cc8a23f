package org.groundswell.community.charter.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;

/**
 * A place in a charter.
 *
 * @param text     the words meant, as they stand there, at most 450 characters; empty for the whole section
 * @param position where they begin in the section, in UTF-16 units
 */
public record Quote(CharterSection section, String text, int position) {
    public static final int LONGEST = 450;
    private static final String LINE = "\n";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /**
     * The words somebody has marked. Blanks and line ends need not be those of the text, because a browser shows them differently.
     *
     * @param marked null or blank for the whole section
     * @param near   about where they begin, because the same words may stand there twice; null for the first
     * @throws Refused QUOTE_NOT_FOUND if they do not stand there
     */
    public static Quote in(CharterText text, CharterSection section, String marked, Integer near) {
        String words = PlainText.line(marked, "quote", LONGEST);
        if (words.isEmpty()) {
            return new Quote(section, "", 0);
        }
        return find(text.section(section), words, near == null ? 0 : near).map(found -> new Quote(section, found.group(), found.start()))
            .filter(quote -> quote.text().length() <= LONGEST).orElseThrow(() -> new Refused(CharterRefusal.QUOTE_NOT_FOUND, "quote"));
    }

    /**
     * The text with other words at this place; those for a whole section stand beside what it says, only a purpose is said anew.
     *
     * @throws Refused QUOTE_NOT_FOUND if neither these words nor the others stand there
     */
    public CharterText replaced(CharterText text, String wording) {
        String there = text.section(section);
        if (this.text.isEmpty()) {
            boolean anew = there.isEmpty() || section == CharterSection.PURPOSE;
            return there.contains(wording) ? text : text.with(section, anew ? wording : there + LINE + wording);
        }
        Optional<MatchResult> place = find(there, this.text, position);
        if (place.isEmpty()) {
            if (there.contains(wording)) {
                return text;
            }
            throw new Refused(CharterRefusal.QUOTE_NOT_FOUND, "quote");
        }
        return text.with(section, there.substring(0, place.get().start()) + wording + there.substring(place.get().end()));
    }

    /**
     * Whether the words meant say the same in another text; case, punctuation and blanks are no other words.
     *
     * @param before the text they were marked in
     */
    public boolean standsIn(CharterText now, CharterText before) {
        String there = words(now.section(section));
        String meant = words(text.isEmpty() ? before.section(section) : text);
        return text.isEmpty() ? there.equals(meant) : there.contains(meant);
    }

    private static String words(String text) {
        return NO_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll(" ").strip()
            .transform(words -> " " + words + " ");
    }

    private static Optional<MatchResult> find(String there, String words, int near) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        return Pattern.compile(pattern.toString()).matcher(there).results()
            .min(Comparator.comparingInt((MatchResult found) -> Math.abs(found.start() - near)).thenComparingInt(MatchResult::start));
    }
}
