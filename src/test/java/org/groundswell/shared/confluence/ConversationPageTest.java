package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostText;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.made.domain.Conversation;
import org.groundswell.outloud.made.domain.PageOfConversation;
import org.groundswell.outloud.made.domain.Quotable;
import org.groundswell.outloud.made.domain.QuotedAs;
import org.groundswell.outloud.made.domain.Speaker;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A page made of a conversation in the wiki's storage format: whatever people wrote is text in it. */
class ConversationPageTest {
    private static final Speaker NAMED = new Speaker(new Person("ada"), Identity.NAMED);
    private static final Speaker HIDDEN = new Speaker(new Person("eve"), Identity.NAME_HIDDEN);

    @Property(tries = 2000)
    void whatever_was_said_is_text_in_the_page_and_nothing_else(@ForAll @StringLength(max = 80) String told, @ForAll @StringLength(max = 80) String said) throws Exception {
        check(told, said);
    }

    @Test
    void what_looks_like_the_markup_of_a_page_is_text_too() throws Exception {
        for (String said : List.of("]]></ac:plain-text-body><ac:structured-macro ac:name=\"html\">", "<![CDATA[ x ]]>", "&nbsp;&amp;&#60;script&#62;", "<ri:user ri:userkey=\"eve\"/>",
            "\uD83C\uDF0D\uD83D\uDC69\u200D\uD83D\uDCBB", "\uD83C", "\u202Egnp.exe", "</blockquote><h2>", "<!-- -->", "<?xml version=\"1.0\"?>")) {
            check(said, said);
        }
    }

    private static void check(String told, String said) throws Exception {
        Post post = Post.draft(NAMED.person(), Identity.NAMED, PostPlace.NOWHERE, PostAudience.SITE, PostWords.of(PostKind.STUCK, new PostText(told, false, told)), Instant.EPOCH);
        List<Quotable> quotes = List.of(new Quotable(Ref.random(), QuotedAs.ANOTHER_VIEW, false, NAMED, said), new Quotable(Ref.random(), QuotedAs.CHALLENGE, false, HIDDEN, said),
            new Quotable(Ref.random(), QuotedAs.CHALLENGE, true, NAMED, said));
        String storage = StorageText.of(PageOfConversation.of(new Conversation(post, quotes, said, List.of(NAMED.person())), "/post/x", phrase -> phrase), "/wiki");
        Document page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader("<page>" + storage + "</page>")));
        var all = page.getElementsByTagName("*");
        assertThat(IntStream.range(0, all.getLength()).mapToObj(at -> ((Element) all.item(at)).getTagName())).isSubsetOf("page", "h2", "p", "br", "blockquote", "a", "ac:link", "ri:user");
        assertThat(page.getElementsByTagName("blockquote").getLength()).isEqualTo(said.isEmpty() ? 4 : 5);
        var people = page.getElementsByTagName("ri:user");
        assertThat(IntStream.range(0, people.getLength()).mapToObj(at -> ((Element) people.item(at)).getAttribute("ri:userkey"))).containsOnly("ada");
    }
}
