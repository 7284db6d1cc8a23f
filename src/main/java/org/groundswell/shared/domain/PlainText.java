package org.groundswell.shared.domain;

import java.util.regex.Pattern;

/** What people type, made ready to be stored: plain text in any script, no markup, no control characters. */
public final class PlainText {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
    private static final String LOOKS_EMPTY = "\u200b\u2060\ufeff\u2800\u3164\u115f\u1160\uffa0\u180e";

    private PlainText() {
    }

    /**
     * Line ends become line feeds, tabs become blanks, and blanks around the text go.
     *
     * @param typed what came in, null counts as empty
     * @param field the input it came in
     * @param most  the most UTF-16 units it may have
     * @return the text, empty if nothing in it can be seen
     * @throws Refused TEXT_TOO_LONG or TEXT_NOT_PRINTABLE
     */
    public static String paragraph(String typed, String field, int most) {
        if (typed == null) {
            return "";
        }
        String text = trimmed(LINE_ENDS.matcher(typed).replaceAll("\n").replace('\t', ' '));
        if (text.length() > most) {
            throw new Refused(SharedRefusal.TEXT_TOO_LONG, field, most);
        }
        if (!text.codePoints().allMatch(PlainText::printable)) {
            throw new Refused(SharedRefusal.TEXT_NOT_PRINTABLE, field);
        }
        return text.codePoints().allMatch(PlainText::looksEmpty) ? "" : text;
    }

    /** As a paragraph, with line ends made blanks. */
    public static String line(String typed, String field, int most) {
        return paragraph(typed == null ? null : LINE_ENDS.matcher(typed).replaceAll("\n").replace('\n', ' '), field, most);
    }

    /**
     * As a line.
     *
     * @throws Refused TEXT_BLANK also if nothing is left
     */
    public static String compulsory(String typed, String field, int most) {
        String text = line(typed, field, most);
        if (text.isEmpty()) {
            throw new Refused(SharedRefusal.TEXT_BLANK, field);
        }
        return text;
    }

    /**
     * The first words of a text in one line.
     *
     * @param letters how many code points at most; if there are more, three dots follow
     */
    public static String beginning(String text, int letters) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= letters ? line : line.substring(0, line.offsetByCodePoints(0, letters)).stripTrailing() + "\u2026";
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    // XML has no place for what Unicode says is no character, and a page that is printed or exported is XML.
    private static boolean printable(int letter) {
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean none = (letter & 0xFFFE) == 0xFFFE || letter >= 0xFDD0 && letter <= 0xFDEF;
        return letter == '\n' || !half && !none && !Character.isISOControl(letter);
    }

    private static boolean blank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || LOOKS_EMPTY.indexOf(letter) >= 0;
    }

    // Joiners and direction marks carry meaning inside a text, so they are not trimmed, but alone they are no text.
    private static boolean looksEmpty(int letter) {
        return blank(letter) || Character.getType(letter) == Character.FORMAT;
    }
}
