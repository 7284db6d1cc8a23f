package org.groundswell.community.charter;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.community.charter.domain.TextChange.Kind;
import org.groundswell.community.charter.domain.TextChange.Piece;

/** Finds what one text dropped of another and added to it, word by word; where too much differs for that, sentence by sentence, or all at once. */
public final class Differences {
    // What a reader takes for one letter, however many characters it is made of.
    private static final Pattern LETTERS = Pattern.compile("\\X");
    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f";
    // Work grows with the square of what is compared; a few sentences stay below this, and the longest section of a charter never costs a reader much.
    private static final int MOST_COMPARED = 400;

    private Differences() {
    }

    /** Every section in reading order, also those that did not change; nothing is ever said to have moved. */
    public static List<TextChange> between(CharterText before, CharterText after) {
        return Arrays.stream(CharterSection.values())
            .map(section -> new TextChange(section, between(before.section(section), after.section(section)))).toList();
    }

    /** The same the other way round: what is dropped here is added there. */
    public static List<Piece> between(String before, String after) {
        return between(before, after, String::equals);
    }

    /** @param same asked for each comparison of two words or two sentences */
    static List<Piece> between(String before, String after, BiPredicate<String, String> same) {
        // Where several ways are equally short the same one is found in both directions.
        boolean turned = before.compareTo(after) > 0;
        Pieces pieces = new Pieces(turned);
        new Comparison(pieces, same).whole(words(turned ? after : before), words(turned ? before : after));
        return pieces.done();
    }

    /** Words put together to sentences, each with the signs and blanks behind it. */
    static List<List<String>> sentences(List<String> words) {
        List<List<String>> sentences = new ArrayList<>();
        int begin = 0;
        boolean ended = false;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean end = ENDS.contains(word) || word.indexOf('\n') >= 0;
            if (ended && !end && !word.isBlank()) {
                sentences.add(words.subList(begin, at));
                begin = at;
                ended = false;
            }
            ended |= end;
        }
        if (begin < words.size()) {
            sentences.add(words.subList(begin, words.size()));
        }
        return sentences;
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

    /** Looks for the shortest way from one text to the other as far as its length allows. */
    private record Comparison(Pieces pieces, BiPredicate<String, String> same) {
        void whole(List<String> from, List<String> to) {
            compare(from, to, this::sentences);
        }

        private void sentences(List<String> from, List<String> to) {
            List<List<String>> before = Differences.sentences(from);
            List<List<String>> after = Differences.sentences(to);
            if (before.size() + after.size() > MOST_COMPARED) {
                pieces.change(from, to);
                return;
            }
            int begin = 0;
            int end = 0;
            int target = 0;
            int targetEnd = 0;
            // What is dropped and what is added for it may come apart; both are one change.
            for (AbstractDelta<String> change : changes(joined(before), joined(after))) {
                if (change.getSource().getPosition() > end) {
                    compare(flat(before.subList(begin, end)), flat(after.subList(target, targetEnd)), pieces::change);
                    pieces.keep(flat(before.subList(end, change.getSource().getPosition())));
                    begin = change.getSource().getPosition();
                    target = change.getTarget().getPosition();
                }
                end = change.getSource().getPosition() + change.getSource().size();
                targetEnd = change.getTarget().getPosition() + change.getTarget().size();
            }
            compare(flat(before.subList(begin, end)), flat(after.subList(target, targetEnd)), pieces::change);
            pieces.keep(flat(before.subList(end, before.size())));
        }

        // Where it is much, what both begin and end with is kept, and the rest compared word by word unless that is still too much.
        private void compare(List<String> from, List<String> to, BiConsumer<List<String>, List<String>> tooMuch) {
            if (from.size() + to.size() <= MOST_COMPARED) {
                words(from, to);
                return;
            }
            int most = Math.min(from.size(), to.size());
            int head = 0;
            while (head < most && same.test(from.get(head), to.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < most - head && same.test(from.get(from.size() - 1 - tail), to.get(to.size() - 1 - tail))) {
                tail++;
            }
            List<String> before = from.subList(head, from.size() - tail);
            List<String> after = to.subList(head, to.size() - tail);
            pieces.keep(from.subList(0, head));
            if (before.size() + after.size() > MOST_COMPARED) {
                tooMuch.accept(before, after);
            } else {
                words(before, after);
            }
            pieces.keep(from.subList(from.size() - tail, from.size()));
        }

        private void words(List<String> from, List<String> to) {
            int at = 0;
            for (AbstractDelta<String> change : changes(from, to)) {
                pieces.keep(from.subList(at, change.getSource().getPosition()));
                pieces.change(change.getSource().getLines(), change.getTarget().getLines());
                at = change.getSource().getPosition() + change.getSource().size();
            }
            pieces.keep(from.subList(at, from.size()));
        }

        private List<AbstractDelta<String>> changes(List<String> from, List<String> to) {
            return DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>(same)).getDeltas();
        }

        private static List<String> joined(List<List<String>> sentences) {
            return sentences.stream().map(sentence -> String.join("", sentence)).toList();
        }

        private static List<String> flat(List<List<String>> sentences) {
            return sentences.stream().flatMap(List::stream).toList();
        }
    }

    /** Collects pieces; changes with nothing but blanks between them are one if words were dropped and added, so that a rewritten sentence reads as one. */
    private static final class Pieces {
        private final boolean turned;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();

        Pieces(boolean turned) {
            this.turned = turned;
        }

        void keep(List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            if (blank(words)) {
                steps.add(new Step(words, words, false));
                return;
            }
            flush();
            put(Kind.KEPT, words);
        }

        void change(List<String> before, List<String> after) {
            Step step = turned ? new Step(after, before, true) : new Step(before, after, true);
            boolean goesOn = !steps.isEmpty() && steps.get(steps.size() - 1).changes();
            steps.add(goesOn ? steps.remove(steps.size() - 1).and(step) : step);
        }

        List<Piece> done() {
            flush();
            return pieces;
        }

        private void flush() {
            List<String> dropped = steps.stream().filter(Step::changes).flatMap(step -> step.before().stream()).toList();
            List<String> added = steps.stream().filter(Step::changes).flatMap(step -> step.after().stream()).toList();
            if (blank(dropped) || blank(added)) {
                steps.forEach(this::put);
            } else {
                put(steps.stream().flatMap(step -> step.before().stream()).toList(), steps.stream().flatMap(step -> step.after().stream()).toList());
            }
            steps.clear();
        }

        private void put(Step step) {
            if (step.changes()) {
                put(Kind.DROPPED, step.before());
                put(Kind.ADDED, step.after());
            } else {
                put(Kind.KEPT, step.before());
            }
        }

        // The same blanks at both ends are kept, so that the words alone are marked.
        private void put(List<String> before, List<String> after) {
            int most = Math.min(before.size(), after.size());
            int head = 0;
            while (head < most && before.get(head).isBlank() && before.get(head).equals(after.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < most - head && last(before, tail).isBlank() && last(before, tail).equals(last(after, tail))) {
                tail++;
            }
            put(Kind.KEPT, before.subList(0, head));
            put(Kind.DROPPED, before.subList(head, before.size() - tail));
            put(Kind.ADDED, after.subList(head, after.size() - tail));
            put(Kind.KEPT, before.subList(before.size() - tail, before.size()));
        }

        private void put(Kind kind, List<String> words) {
            String text = String.join("", words);
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && last.kind() == kind) {
                pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text));
            } else if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text));
            }
        }

        private static String last(List<String> words, int back) {
            return words.get(words.size() - 1 - back);
        }

        private static boolean blank(List<String> words) {
            return words.stream().allMatch(String::isBlank);
        }

        private record Step(List<String> before, List<String> after, boolean changes) {
            Step and(Step next) {
                return new Step(joined(before, next.before), joined(after, next.after), true);
            }

            private static List<String> joined(List<String> first, List<String> second) {
                return Stream.concat(first.stream(), second.stream()).toList();
            }
        }
    }
}
