package org.groundswell.shared.confluence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.shared.domain.PageText;

/** Writes the wiki's storage format; what people wrote stays text in it, whatever it is. */
final class StorageText {
    private final StringBuilder storage = new StringBuilder();
    private final String contextPath;

    private StorageText(String contextPath) {
        this.contextPath = contextPath;
    }

    /** @param contextPath what stands before every path on the wiki's own pages */
    static String of(PageText text, String contextPath) {
        StorageText writer = new StorageText(contextPath);
        text.parts().forEach(writer::part);
        return writer.storage.toString();
    }

    static String macro(String name, Map<String, String> parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"").append(escaped(name)).append("\" ac:schema-version=\"1\">");
        new TreeMap<>(parameters).forEach((parameter, value) ->
            storage.append("<ac:parameter ac:name=\"").append(escaped(parameter)).append("\">").append(escaped(value)).append("</ac:parameter>"));
        return storage.append("</ac:structured-macro>").toString();
    }

    private void part(PageText.Part part) {
        if (part instanceof PageText.Heading heading) {
            storage.append("<h2>").append(line(heading.words())).append("</h2>");
        } else if (part instanceof PageText.Paragraph paragraph) {
            paragraph(paragraph.pieces());
        } else if (part instanceof PageText.Quote quote) {
            storage.append("<blockquote><p>").append(lines(quote.words())).append("</p>");
            if (!quote.by().isEmpty()) {
                paragraph(quote.by());
            }
            storage.append("</blockquote>");
        }
    }

    private void paragraph(List<PageText.Piece> pieces) {
        storage.append("<p>");
        pieces.forEach(this::piece);
        storage.append("</p>");
    }

    private void piece(PageText.Piece piece) {
        if (piece instanceof PageText.Words words) {
            storage.append(lines(words.words()));
        } else if (piece instanceof PageText.Link link) {
            storage.append("<a href=\"").append(escaped(contextPath + link.path())).append("\">").append(line(link.words())).append("</a>");
        } else if (piece instanceof PageText.Named named) {
            storage.append("<ac:link><ri:user ri:userkey=\"").append(escaped(named.person().key())).append("\"/></ac:link>");
        }
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br/>");
    }

    private static String line(String text) {
        return escaped(text).replace('\n', ' ');
    }

    /** Letters that no XML can hold, half ones among them, are replaced. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(letter == '\n' || printable(letter) ? letter : blank(letter));
            }
        });
        return escaped.toString();
    }

    private static int blank(int letter) {
        return Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029 ? ' ' : 0xFFFD;
    }

    private static boolean printable(int letter) {
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !half && (letter & 0xFFFE) != 0xFFFE && !Character.isISOControl(letter) && letter != 0x2028 && letter != 0x2029;
    }
}
