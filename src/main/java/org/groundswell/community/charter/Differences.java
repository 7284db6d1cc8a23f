package org.groundswell.community.charter;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.community.charter.domain.TextChange.Kind;
import org.groundswell.community.charter.domain.TextChange.Piece;

/** Finds what one text dropped of another and added to it, word by word. */
public final class Differences {
    // What a reader takes for one letter, however many characters it is made of.
    private static final Pattern LETTERS = Pattern.compile("\\X");
    private static final BiPredicate<String, String> SAME = String::equals;

    private Differences() {
    }

    /** Every section in reading order, also those that did not change; nothing is ever said to have moved. */
    public static List<TextChange> between(CharterText before, CharterText after) {
        return Arrays.stream(CharterSection.values())
            .map(section -> new TextChange(section, between(before.section(section), after.section(section)))).toList();
    }

    /** The same the other way round: what is dropped here is added there. */
    public static List<Piece> between(String before, String after) {
        // Where several ways are equally short the same one is found in both directions.
        boolean turned = before.compareTo(after) > 0;
        List<String> from = words(turned ? after : before);
        List<String> to = words(turned ? before : after);
        Pieces pieces = new Pieces(turned);
        int at = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>(SAME)).getDeltas()) {
            pieces.keep(from.subList(at, change.getSource().getPosition()));
            pieces.change(change.getSource().getLines(), change.getTarget().getLines());
            at = change.getSource().getPosition() + change.getSource().size();
        }
        pieces.keep(from.subList(at, from.size()));
        return pieces.done();
    }

    /** Words, runs of blanks and single signs; put together they are the text again, and no letter is ever cut. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Sort sort = null;
        for (String letter : LETTERS.matcher(text).results().map(MatchResult::group).toList()) {
            Sort next = Sort.of(letter);
            if (next != sort || next == Sort.SIGN) {
                add(words, word);
                sort = next;
            }
            word.append(letter);
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private enum Sort {
        WORD, BLANK, SIGN;

        // In scripts that part no words by blanks every letter counts as a word of its own, like a sign.
        static Sort of(String letter) {
            int first = letter.codePointAt(0);
            if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
                return BLANK;
            }
            boolean parted = switch (Character.UnicodeScript.of(first)) {
                case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
                default -> true;
            };
            return Character.isLetterOrDigit(first) && parted ? WORD : SIGN;
        }
    }

    /** Collects pieces; blanks alone between two changes belong to both, so that a rewritten sentence reads as one. */
    private static final class Pieces {
        private final boolean turned;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder dropped = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String between = "";

        Pieces(boolean turned) {
            this.turned = turned;
        }

        void keep(List<String> words) {
            String text = String.join("", words);
            boolean changing = !dropped.isEmpty() || !added.isEmpty();
            if (changing && text.isBlank()) {
                between = text;
                return;
            }
            flush();
            put(Kind.KEPT, text);
        }

        void change(List<String> before, List<String> after) {
            boolean onlyMore = dropped.isEmpty() && (turned ? after : before).isEmpty();
            boolean onlyLess = added.isEmpty() && (turned ? before : after).isEmpty();
            if (onlyMore || onlyLess) {
                flush();
            }
            dropped.append(between).append(String.join("", turned ? after : before));
            added.append(between).append(String.join("", turned ? before : after));
            between = "";
        }

        List<Piece> done() {
            flush();
            return pieces;
        }

        private void flush() {
            put(Kind.DROPPED, dropped.toString());
            put(Kind.ADDED, added.toString());
            put(Kind.KEPT, between);
            dropped.setLength(0);
            added.setLength(0);
            between = "";
        }

        private void put(Kind kind, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text));
            }
        }
    }
}
