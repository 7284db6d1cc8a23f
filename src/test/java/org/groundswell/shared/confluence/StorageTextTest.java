package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.groundswell.shared.domain.PageText;
import org.groundswell.shared.domain.PageText.Heading;
import org.groundswell.shared.domain.PageText.Link;
import org.groundswell.shared.domain.PageText.Named;
import org.groundswell.shared.domain.PageText.Paragraph;
import org.groundswell.shared.domain.PageText.Quote;
import org.groundswell.shared.domain.PageText.Words;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class StorageTextTest {
    @Test
    void headings_paragraphs_quotes_links_and_people_have_their_places() {
        PageText text = new PageText(List.of(new Heading("What we learned"), Paragraph.of("One & two\nlines"),
            new Quote("Ask <first>", List.of(new Named(new Person("2c9d")), new Words(", "), new Link("in the feed", "/plugins/servlet/groundswell/feed/post/aB3")))));

        assertThat(StorageText.of(text, "/confluence")).isEqualTo("<h2>What we learned</h2><p>One &amp; two<br/>lines</p>"
            + "<blockquote><p>Ask &lt;first&gt;</p><p><ac:link><ri:user ri:userkey=\"2c9d\"/></ac:link>, "
            + "<a href=\"/confluence/plugins/servlet/groundswell/feed/post/aB3\">in the feed</a></p></blockquote>");
    }

    @Test
    void a_link_stays_in_the_wiki() {
        for (String path : List.of("https://elsewhere.example", "//elsewhere.example", "javascript:alert(1)", "")) {
            assertThatThrownBy(() -> new Link("words", path)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 1000)
    void whatever_is_written_is_text_in_the_page_and_nothing_else(@ForAll @StringLength(max = 60) String words, @ForAll @StringLength(max = 60) String key) throws Exception {
        PageText text = new PageText(List.of(new Heading(words), Paragraph.of(words), new Quote(words, List.of(new Named(new Person(key)), new Link(words, "/" + key)))));

        Document page = parsed(StorageText.of(text, "/confluence"));

        assertThat(elements(page)).isSubsetOf("page", "h2", "p", "br", "blockquote", "a", "ac:link", "ri:user");
        assertThat(page.getElementsByTagName("p").item(0).getTextContent()).isEqualTo(seen(words).replace("\n", ""));
        assertThat(page.getElementsByTagName("h2").item(0).getTextContent()).isEqualTo(seen(words).replace("\n", " "));
    }

    @Property(tries = 300)
    void whatever_a_macro_is_told_stays_its_parameter(@ForAll @StringLength(max = 40) String value) throws Exception {
        Document page = parsed(StorageText.macro("groundswell-pledges", Map.of("question", value)));

        assertThat(elements(page)).containsExactly("page", "ac:structured-macro", "ac:parameter");
        assertThat(page.getElementsByTagName("ac:parameter").item(0).getTextContent()).isEqualTo(seen(value));
    }

    /** Each letter that XML cannot hold has another in its place, so that nothing moves. */
    private static String seen(String words) {
        StringBuilder seen = new StringBuilder();
        words.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            boolean control = letter != '\n' && Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029;
            boolean none = Character.getType(letter) == Character.SURROGATE || (letter & 0xFFFE) == 0xFFFE;
            seen.appendCodePoint(control ? ' ' : none ? 0xFFFD : letter);
        });
        return seen.toString();
    }

    private static Document parsed(String storage) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader("<page>" + storage + "</page>")));
    }

    private static List<String> elements(Document page) {
        var all = page.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast).map(Element::getTagName).toList();
    }
}
