package org.groundswell.community.charter.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a section of a charter into lines, and those into the sentences people can point at. */
final class Sentences {
    private static final int LONGEST = 450;
    private static final int SHORTEST = 4;

    /**
     * A stretch of a text without blanks around it.
     *
     * @param from where it begins in the text, in UTF-16 units
     * @param to   where it ends
     */
    record Stretch(int from, int to) {
    }

    private Sentences() {
    }

    /** @return the sentences of each line that says something */
    static List<List<Stretch>> of(String text) {
        List<List<Stretch>> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            List<Stretch> line = line(text, from, to);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
    }

    private static List<Stretch> line(String text, int from, int to) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(from, to));
        List<Stretch> found = new ArrayList<>();
        int begin = 0;
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            boolean last = from + end == to;
            if (last || !abbreviated(text.substring(from + begin, from + end))) {
                cut(text, from + begin, from + end, found);
                begin = end;
            }
        }
        return found;
    }

    // "z. B." and "3." end no sentence, whatever follows them.
    private static boolean abbreviated(String piece) {
        String words = piece.strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.endsWith(".") && last.length() < SHORTEST;
    }

    // What is too long to be quoted whole is cut at a blank.
    private static void cut(String text, int from, int to, List<Stretch> found) {
        int begin = skip(text, from, to);
        int end = to;
        while (end > begin && blank(text.charAt(end - 1))) {
            end--;
        }
        while (end - begin > LONGEST) {
            int blank = text.lastIndexOf(' ', begin + LONGEST);
            int here = blank > begin ? blank : whole(text, begin + LONGEST);
            found.add(new Stretch(begin, here));
            begin = skip(text, here, end);
        }
        if (begin < end) {
            found.add(new Stretch(begin, end));
        }
    }

    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
