package org.groundswell.host.wiki;

/** What names, titles and remarks may be made of, so that every database keeps them and nothing but text reaches a page. */
final class Words {
    private Words() {
    }

    /**
     * @param what what the text is, as the person who wrote it knows it: "A title"
     * @return the text without blanks around it; refused when it is blank, too long or more than one line
     */
    static String line(String what, String text, int longest) {
        String line = text == null ? "" : text.strip();
        if (line.isEmpty()) {
            throw invalid(what + " is needed, of at most " + longest + " characters.");
        }
        return fits(what, line, longest, "\\p{Cc}\\u2028\\u2029");
    }

    /** @return the text as it is, which may be missing and have several lines; refused when it is too long */
    static String lines(String what, String text, int longest) {
        return text == null ? null : fits(what, text, longest, "\\p{Cc}&&[^\\r\\n\\t]");
    }

    /** @return the text without characters that no stored text can have, to look something up by it */
    static String sought(String text) {
        return text.strip().replaceAll("\\p{Cc}", " ");
    }

    private static String fits(String what, String text, int longest, String refused) {
        if (text.length() > longest) {
            throw invalid(what + " has at most " + longest + " characters; this one has " + text.length() + ".");
        }
        if (text.matches("(?s).*[[" + refused + "]\\p{Cs}].*")) {
            throw invalid(what + " cannot contain control characters.");
        }
        return text;
    }

    private static WikiRefused invalid(String message) {
        return new WikiRefused(WikiRefusal.INVALID, message);
    }
}
