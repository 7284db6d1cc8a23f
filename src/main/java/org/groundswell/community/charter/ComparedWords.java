package org.groundswell.community.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts texts into what is compared: words, and the sentences they make. */
final class ComparedWords {
    // What a reader takes for one letter, however many characters it is made of.
    private static final Pattern LETTERS = Pattern.compile("\\X");
    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f";

    private ComparedWords() {
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
    static List<String> of(String text) {
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
}
