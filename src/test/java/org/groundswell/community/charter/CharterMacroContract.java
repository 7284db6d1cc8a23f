package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.web.CharterMacro;
import org.groundswell.community.charter.web.CharterPages;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Surroundings;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charter macro in every surrounding. */
abstract class CharterMacroContract {
    private final CharterWorld world;
    private final List<String> required = new ArrayList<>();

    CharterMacroContract(TestDatabase database) {
        world = CharterWorld.on(database);
    }

    @Test
    void a_page_shows_the_charter_around_it_with_four_questions_that_only_read() {
        CommunityName name = full();
        for (Person reader : List.of(EVE, BEN, CY, Person.ANONYMOUS)) {
            required.clear();
            assertThat(world.testbed.queries(() -> assertThat(show(reader, "display", page(name)).selectFirst(".gs-charter").attr("data-gs-charter"))
                .isEqualTo(world.find(name).ref().value()))).hasSizeBetween(1, 5).allSatisfy(query -> assertThat(query).startsWith("SELECT"));
            assertThat(required).containsExactly("org.groundswell.confluence:charter");
            assertThat(world.testbed.queries(() -> show(reader, "display", page(name)))).hasSizeBetween(1, 4);
        }
    }

    @Test
    void a_community_that_stands_in_the_text_only_shows_suggested_words_and_reading_stores_nothing() {
        CommunityName name = world.unset();
        assertThat(show(EVE, "display", page(name)).text()).contains("No version is in effect yet", "This is a suggestion, not in effect");
        assertThat(world.transactions.run(() -> world.communities.around(List.of(name.page().orElseThrow()), null))).isEmpty();
    }

    @Test
    void in_the_draft_of_a_new_page_it_says_where_it_will_appear_and_asks_nothing() {
        for (ContentEntityObject unsaved : new ContentEntityObject[] {null, Surroundings.page(0)}) {
            assertThat(world.testbed.queries(() -> assertThat(show(EVE, "display", unsaved).text())
                .isEqualTo("The charter of the community appears here when the page is saved."))).isEmpty();
        }
        assertThat(required).containsOnly("org.groundswell.confluence:charter-style");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed", "preview"})
    void on_paper_and_in_mail_it_is_complete_to_read_and_as_others_see_it(String output) {
        CommunityName name = full();
        Document page = show(EVE, output, page(name));
        assertThat(page.select("button, form, template, script, img, details")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).isNotEmpty().allMatch(address -> address.startsWith("https://"));
        assertThat(page.text()).contains("We improve outcomes.", "Openness", "Just go.", "Version 2 is proposed", "It is too small, says cy", "A colleague")
            .doesNotContain("Name of cy", "We change everything.");
        assertThat(required).containsExactly("org.groundswell.confluence:charter-style");
        assertThat(world.testbed.queries(() -> show(EVE, output, page(name)))).hasSizeBetween(1, 4);
    }

    @Test
    void an_old_version_of_the_page_shows_the_charter_as_it_is_now_to_read() {
        Page latest = page(full());
        Page old = new Page() {
            @Override
            public Page getLatestVersion() {
                return latest;
            }
        };
        old.setId(1_000_000_001L);
        Document page = show(EVE, "display", old);
        assertThat(page.select("button, form, template")).isEmpty();
        assertThat(page.text()).contains("We improve outcomes.");
        assertThat(required).containsExactly("org.groundswell.confluence:charter-style");
    }

    @Test
    void without_a_community_around_it_says_how_to_begin_one() {
        for (String output : List.of("display", "pdf")) {
            for (Page page : List.of(Surroundings.page(world.wiki.page("NOBODYS").value()), Surroundings.page(987654321L))) {
                assertThat(show(EVE, output, page).text()).contains("Put the macro").doesNotContain("Version");
            }
        }
    }

    /** Everything at once: a charter, a proposal with an objection, a draft, a signature. */
    private CommunityName full() {
        CommunityName name = world.asked();
        world.raise(name, 2, CY, Identity.NAME_HIDDEN, true);
        world.raise(name, 1, CY, Identity.NAME_HIDDEN, false);
        world.draft(name, CharterWorld.SECOND.with(CharterSection.BODY, "We change everything."));
        return name;
    }

    private Document show(Person person, String output, ContentEntityObject page) {
        CurrentReader reader = new OneReader(person, Locale.ENGLISH);
        Templates templates = new Templates(TemplateEngines.newer(), new BundleTexts(), reader);
        CharterPages pages = new CharterPages(templates, reader, world.wiki, world.wiki, new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, world.clock));
        return Jsoup.parse(new CharterMacro(templates, world.charters, pages, Surroundings.resources(required), reader)
            .execute(Map.of(), null, new Surroundings(page, output, () -> { })));
    }

    private static Page page(CommunityName name) {
        return Surroundings.page(name.page().orElseThrow().value());
    }

}
