package org.groundswell.community.charter;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.community.charter.domain.TextChange.Piece;

/** Finds what one text dropped of another and added to it, word by word; where too much differs for that, sentence by sentence, or all at once. */
public final class Differences {
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
        new Comparison(pieces, same).whole(ComparedWords.of(turned ? after : before), ComparedWords.of(turned ? before : after));
        return pieces.done();
    }

    /** Looks for the shortest way from one text to the other as far as its length allows. */
    private record Comparison(Pieces pieces, BiPredicate<String, String> same) {
        void whole(List<String> from, List<String> to) {
            compare(from, to, this::sentences);
        }

        private void sentences(List<String> from, List<String> to) {
            List<List<String>> before = ComparedWords.sentences(from);
            List<List<String>> after = ComparedWords.sentences(to);
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
}
