package org.groundswell.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Lines nobody would type and somebody will send: always the same ones, so that what failed fails again. */
public final class FuzzLines {
    public static final int MANY = 10_000;
    private static final long SEED = 20_120_227;
    private static final List<Function<Random, String>> PIECES = List.of(
        any("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "</div></li></ul>", "<!--", "-->", "<b", "<a href=\"javascript:alert(1)\">",
            "\" onmouseover=\"alert(1)", "' style='x:y", "<iframe srcdoc='<p>'>", "<style>*{display:none}</style>", "<textarea>", "<plaintext>", "</body></html>", "<br>", "<ac:link/>"),
        any("&amp;", "&lt;b&gt;", "&#39;", "&#x0;", "&nbsp", "&notanentity;", "&&&", "&#1114112;", "<![CDATA[", "]]>", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY y 'z'>]>"),
        any("$velocity", "${t}", "$!{post.ref}", "$t.of('x')", "#set($a = 1)", "#if(true)", "#end", "#foreach($x in $y)", "##", "#*", "*#", "#parse('x.vm')", "#directives", "\\$x", "#[[raw]]#",
            "{{mustache}}", "${jndi:x}", "{0}", "{0,choice,0#}", "''", "%s%n"),
        any("#topic", "##topic", "#topic#other", "#a@b", "@ada@ben", "@ada#topic", "(#in@(#side))", "#ünïcödé", "#\u65e5\u672c\u8a9e", "@first.last", "@.", "#-", "#_x_", "#123", "#" + "w".repeat(41),
            "@" + "w".repeat(41), "#<b>bold</b>", "@\"quoted\"", "&#topic;", "x#no", "#e\u0301clair", "#\u200bhidden", "@\u202eada"),
        any("https://example.org", "http://x.example/?a=1&b=<2>", "https://example.org/#topic@ada", "https://x.example/\"onclick=\"alert(1)", "https://\u202eexample.org", "HTTP://EXAMPLE.ORG/)",
            "javascript:alert(1)", "data:text/html,<script>1</script>", "https://", "https://user:pass@example.org/", "https://example.org/'", "#https://example.org/", "https://example.org/\ufeff",
            "vbscript:x", "//example.org", "http://example.org#http://example.org"),
        any("\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060", "\u202e", "\u202d", "\u2066", "\u2069", "\u200f", "\u061c", "\u180e", "\u2800", "\u3164", "\ufe0f", "\ud83d\udc69\u200d\ud83d\udcbb",
            "\ud83c\uddeb\ud83c\uddf7", "\udb40\udc41", "\ufffd", "\ufffc"),
        random -> "e" + "\u0301\u0327\u0489\u20dd".repeat(1 + random.nextInt(12)),
        any("\u0644\u0627", "\u05d0\u05d1", "\ufdfd", "\u0e33\u0e33", "\u1100\u1161", "\ufb01", "\u0130\u0131", "\u1e9e\u00df", "\ud835\udd4f", "\ud800\udf48", "\ud87e\udc1a"),
        random -> "w".repeat(1 + random.nextInt(300)),
        random -> new String(Character.toChars(0xA0 + random.nextInt(0xFF00 - 0xA0))),
        random -> new String(Character.toChars(0x10000 + random.nextInt(0x100000))),
        any(" ", "  ", "\u00a0", "\u2003", "\n", "\n\n", "\t", "plain words", "1 < 2 & 3 > 2", "\"", "'", "\\", "/", "=", "-", "@", "#", "+", "`"));
    /** What may stand in no text at all, or becomes something else. */
    private static final List<Function<Random, String>> BROKEN = List.of(
        random -> String.valueOf((char) (0xD800 + random.nextInt(0x800))),
        random -> String.valueOf((char) random.nextInt(0x20)),
        random -> String.valueOf((char) (0x7F + random.nextInt(0x21))),
        any("\ufffe", "\uffff", "\ufdd0", "\ud83f\udfff", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\u000b", "\u0000"),
        random -> "longer ".repeat(1_500));
    private static final int ONE_IN = 12;
    private static final int MOST_PIECES = 9;

    private FuzzLines() {
    }

    /** Each has some pieces; one in ten or so has something broken in it. */
    public static List<String> all() {
        Random random = new Random(SEED);
        List<String> lines = new ArrayList<>();
        while (lines.size() < MANY) {
            StringBuilder line = new StringBuilder();
            for (int left = 1 + random.nextInt(MOST_PIECES); left > 0; left--) {
                line.append(one(PIECES, random)).append(random.nextBoolean() ? " " : "");
            }
            if (random.nextInt(ONE_IN) == 0) {
                line.insert(random.nextInt(line.length() + 1), one(BROKEN, random));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String one(List<Function<Random, String>> from, Random random) {
        return from.get(random.nextInt(from.size())).apply(random);
    }

    private static Function<Random, String> any(String... pieces) {
        return random -> pieces[random.nextInt(pieces.length)];
    }
}
