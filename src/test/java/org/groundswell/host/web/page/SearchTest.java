package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.search.ConfluenceIndexer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.groundswell.host.web.page.Reader.Seen;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.Subject;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final HostSpace space = AppHost.space();
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_page_is_found_by_words_of_its_title_and_its_text_in_whatever_case() {
        HostPage page = AppHost.page(space, "Rounds " + word, "<h2>Night</h2><p>Turning &amp; <em>washing</em></p>");

        assertThat(titles(ben(), word.toUpperCase() + " turning WASHING")).containsExactly(page.getTitle());
        assertThat(titles(ben(), word + " morning")).isEmpty();
        assertThat(titles(ben(), "")).isEmpty();
        assertThat(titles(ben(), "%")).isEmpty();
    }

    @Test
    void the_words_around_are_shown_as_text_and_the_parameters_of_macros_are_none() {
        AppHost.page(space, "One " + word, "<p>Before &lt;b&gt;bold&lt;/b&gt; " + word + "x after</p><ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">"
            + word + "hidden</ac:parameter></ac:structured-macro>");

        Seen seen = search(ben(), word + "x");
        assertThat(seen.page().select(".hw-found").text()).isEqualTo("Before <b>bold</b> " + word + "x after");
        assertThat(seen.page().select(".hw-found mark").text()).isEqualTo(word + "x");
        assertThat(titles(ben(), word + "hidden")).isEmpty();
    }

    @Test
    void two_cells_of_a_table_are_two_words() {
        AppHost.page(space, "Table", "<table><tbody><tr><td>" + word + "a</td><td>b" + word + "</td></tr></tbody></table>");

        assertThat(search(ben(), word + "a").page().select(".hw-found").text()).isEqualTo(word + "a b" + word);
    }

    @Test
    void what_somebody_may_not_see_is_not_found_and_neither_is_the_trash_nor_an_old_version() {
        HostPage closed = AppHost.page(space, "Closed " + word, "<p>Text</p>");
        AppHost.wiki().restrictions().restrict(closed.getId(), Kind.VIEW, List.of(Subject.person(AppHost.person("eve").getKey())));
        HostPage thrown = AppHost.page(space, "Thrown " + word, "<p>Text</p>");
        AppHost.wiki().pages().trash(thrown.getId());
        HostPage edited = AppHost.page(space, "Edited", "<p>" + word + "</p>");
        AppHost.wiki().pages().edit(edited.getId(), 1, "Edited", "<p>other</p>", null, AppHost.person("eve"));

        assertThat(titles(ben(), word)).isEmpty();
        assertThat(titles(Reader.loggedIn(AppHost.url(), "eve"), word)).containsExactly(closed.getTitle());
        assertThat(titles(Reader.anonymous(AppHost.url()), word)).isEmpty();

        AppHost.wiki().pages().restore(thrown.getId());
        assertThat(titles(ben(), word)).containsExactly(thrown.getTitle());
    }

    @Test
    void an_app_adds_words_when_the_page_is_saved_and_when_it_asks() {
        HostPage page = AppHost.page(space, "Talked about", "<p>Text</p>");
        System.setProperty("sample.words." + page.getId(), "somebody asks about " + word);
        assertThat(titles(ben(), word)).isEmpty();

        AppHost.service(ConfluenceIndexer.class).reIndex(page);
        assertThat(titles(ben(), word)).containsExactly("Talked about");

        System.setProperty("sample.words." + page.getId(), "nothing");
        AppHost.wiki().pages().edit(page.getId(), 1, page.getTitle(), "<p>Newer</p>", null, AppHost.person("eve"));
        assertThat(titles(ben(), word)).isEmpty();
    }

    @Test
    void an_app_that_fails_does_not_keep_a_page_from_being_found() {
        HostPage page = AppHost.page(space, "breaking " + word, "<p>Text</p>");

        assertThat(titles(ben(), word)).containsExactly(page.getTitle());
    }

    @Test
    void every_page_has_a_field_for_the_search() {
        assertThat(ben().get("/dashboard.action").page().select("#header form[role=search] #quick-search-query")).hasSize(1);
    }

    private List<String> titles(Reader reader, String query) {
        return search(reader, query).page().select("#search-results strong").eachText();
    }

    private static Seen search(Reader reader, String query) {
        return reader.get("/dosearchsite.action?queryString=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static Reader ben() {
        return Reader.loggedIn(AppHost.url(), "ben");
    }
}
