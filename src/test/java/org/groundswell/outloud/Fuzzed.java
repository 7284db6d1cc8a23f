package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundswell.shared.FuzzLines;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What became of ten thousand hostile lines, and how a page shows what somebody said. */
public final class Fuzzed {
    private static final Set<SharedRefusal> MAY_REFUSE = Set.of(SharedRefusal.TEXT_BLANK, SharedRefusal.TEXT_TOO_LONG, SharedRefusal.TEXT_NOT_PRINTABLE);
    private static final Set<String> LINK = Set.of("href", "rel");

    private Fuzzed() {
    }

    /** What one line becomes. */
    public interface Reading<T> {
        T of(String line);
    }

    /** @return what was taken; everything else was refused with a code for a text */
    public static <T> List<T> taken(Reading<T> reading) {
        List<T> taken = new ArrayList<>();
        for (String line : FuzzLines.all()) {
            try {
                taken.add(reading.of(line));
            } catch (Refused refused) {
                assertThat(refused.refusal()).as(line).isIn(MAY_REFUSE);
            }
        }
        assertThat(taken).hasSizeBetween(FuzzLines.MANY * 8 / 10, FuzzLines.MANY * 98 / 100);
        return taken;
    }

    /** Looks at an element in which a text was shown: it reads as it was stored, and there is nothing in it but breaks, links and names that stand out. */
    public static void unharmed(Element shown, String text) {
        assertThat(shown.wholeText()).isEqualTo(text);
        for (Node node : shown.childNodes()) {
            assertThat(node instanceof TextNode || node instanceof Element element && harmless(element)).as("%s in %s", node, text).isTrue();
        }
    }

    private static boolean harmless(Element element) {
        List<String> attributes = element.attributes().asList().stream().map(Attribute::getKey).toList();
        return switch (element.tagName()) {
            case "br" -> attributes.isEmpty();
            case "b" -> attributes.isEmpty() && onlyText(element);
            case "a" -> LINK.containsAll(attributes) && onlyText(element) && (outside(element) || element.attr("href").matches("(https://wiki\\.example\\.org)?/wiki/plugins/servlet/groundswell/topics\\?\\S+"));
            default -> false;
        };
    }

    private static boolean outside(Element link) {
        return link.attr("href").matches("(?is)https?://.+") && link.attr("href").equals(link.wholeText()) && "nofollow noopener".equals(link.attr("rel"));
    }

    private static boolean onlyText(Element element) {
        return element.childNodes().stream().allMatch(TextNode.class::isInstance);
    }

    /** The elements and attributes around what people said: always the same, whatever they say. */
    public static String frame(Element around) {
        StringBuilder frame = new StringBuilder();
        around.getAllElements().forEach(element -> {
            frame.append('<').append(element.tagName());
            element.attributes().forEach(attribute -> frame.append(' ').append(attribute.getKey()));
            frame.append('>');
        });
        return frame.toString();
    }
}
