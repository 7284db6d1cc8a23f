package org.groundswell.community.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.community.charter.domain.TextChange.Kind;
import org.groundswell.community.charter.domain.TextChange.Piece;

/** Collects pieces; changes with nothing but blanks between them are one if words were dropped and added, so that a rewritten sentence reads as one. */
final class Pieces {
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
