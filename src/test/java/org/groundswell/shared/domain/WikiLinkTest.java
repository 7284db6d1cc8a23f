package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiLinkTest {
    private static final String SITE = "https://wiki.example.org/wiki";

    @ParameterizedTest
    @ValueSource(strings = {
        "https://wiki.example.org/wiki/pages/viewpage.action?pageId=42", "http://WIKI.example.org/wiki/pages/viewpage.action?spaceKey=A&pageId=42#top",
        "https://wiki.example.org/wiki/spaces/A/pages/42/How+we+go+home", "https://wiki.example.org/wiki/spaces/~eve/pages/42",
        "See (https://wiki.example.org/wiki/spaces/A/pages/42), please."})
    void an_address_with_an_id_is_that_page(String text) {
        assertThat(WikiLink.in(text, SITE)).containsExactly(new WikiLink(new PageId(42), null, null));
    }

    @ParameterizedTest
    @CsvSource({"A/How+we+go+home, A, How we go home", "~eve/%C3%9Cber%20uns, ~eve, Über uns", "A/Why%3F?focusedCommentId=7, A, Why?"})
    void an_address_with_a_title_is_the_page_of_that_title(String path, String space, String title) {
        assertThat(WikiLink.in(SITE + "/display/" + path, SITE)).containsExactly(new WikiLink(null, new SpaceKey(space), title));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://other.example.org/wiki/pages/viewpage.action?pageId=42", "https://wiki.example.org/wikipedia/pages/viewpage.action?pageId=42",
        "https://wiki.example.org/wiki/pages/viewpage.action?pageId=x", "https://wiki.example.org/wiki/display/A", "https://wiki.example.org/wiki/display/A/%zz",
        "https://wiki.example.org/wiki/display/A/%00", "https://wiki.example.org/wiki/display/%00/A",
        "/wiki/pages/viewpage.action?pageId=42", "pageId=42", "https://evil.example/?https://wiki.example.org/wiki/spaces/A/pages/42",
        "https://wiki.example.org/wiki/pages/viewpage.action?pageId=1234567890123456789012", ""})
    void everything_else_is_no_page_of_this_wiki(String text) {
        assertThat(WikiLink.in(text, SITE)).isEmpty();
    }

    @Test
    void of_very_many_only_the_first_twenty_are_looked_at() {
        List<WikiLink> links = WikiLink.in((SITE + "/spaces/A/pages/42 ").repeat(500), SITE);
        assertThat(links).hasSize(WikiLink.MOST);
    }
}
