package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.web.Surroundings.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.people.PeopleOf;
import org.groundswell.community.people.SeatService;
import org.groundswell.community.persistence.AoCommunities;
import org.groundswell.community.persistence.AoCommunityHistory;
import org.groundswell.community.persistence.AoCommunityLinks;
import org.groundswell.community.persistence.AoTies;
import org.groundswell.community.persistence.CommunityEventRow;
import org.groundswell.community.persistence.CommunityLinkRow;
import org.groundswell.community.persistence.CommunityRow;
import org.groundswell.community.persistence.TieRow;
import org.groundswell.community.web.CommunityMacro;
import org.groundswell.community.web.CommunityPages;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.persistence.AoBoardCounts;
import org.groundswell.pledge.persistence.BoardRow;
import org.groundswell.pledge.persistence.TallyRow;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Surroundings;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityMacroTest {
    private static final Person EVE = new Person("eve");
    private static final int MOST_QUERIES = 4;
    private final AoTestbed testbed = new AoTestbed(TestDatabase.H2, "org.groundswell", CommunityRow.class, TieRow.class, CommunityEventRow.class,
        CommunityLinkRow.class, BoardRow.class, TallyRow.class);

    private final SmallWiki wiki = new SmallWiki();
    private final WoundClock clock = new WoundClock();
    private final Transactions transactions = new Transactions(testbed.activeObjects());
    private final AoCommunities communities = new AoCommunities(testbed.activeObjects(), clock);
    private final AoTies ties = new AoTies(testbed.activeObjects());
    private final AoCommunityHistory history = new AoCommunityHistory(testbed.activeObjects());
    private final CommunityPlaces places = new CommunityPlaces(communities, ties, wiki, wiki, wiki, wiki, transactions, clock);
    private final SeatService seats = new PeopleOf(places, communities, ties, history, wiki, transactions, clock).seats;
    private final PageId home = wiki.page("DEMO", Map.of("kind", "movement"));
    private final List<String> required = new ArrayList<>();
    private boolean shared = true;

    @AfterEach
    void close() {
        testbed.close();
    }

    @Test
    void a_page_that_was_never_saved_since_shows_an_unset_community_and_reading_stores_nothing() {
        Document page = show(EVE, "display", page(home.value()));
        assertThat(page.selectFirst(".gs-community").attr("data-gs-community")).isEqualTo("page-" + home.value());
        assertThat(page.selectFirst(".gs-permission").text()).contains("change what you can change yourself");
        assertThat(transactions.run(() -> communities.around(List.of(home), null))).isEmpty();
        assertThat(required).containsExactly("org.groundswell.confluence:community-home");
        assertThat(shared).isFalse();
    }

    @Test
    void in_the_preview_of_a_new_page_nothing_can_be_pressed() {
        for (ContentEntityObject unsaved : new ContentEntityObject[] {null, page(0)}) {
            Document page = show(EVE, "display", unsaved);
            assertThat(page.selectFirst(".gs-purpose").text()).startsWith("What this community is for");
            assertThat(page.select("button, form, template, a")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed", "preview"})
    void on_paper_and_in_mail_it_is_complete_to_read(String output) {
        found();
        Document page = show(EVE, output, page(home.value()));
        assertThat(page.select("button, form, template, script, img, details")).isEmpty();
        assertThat(page.select("li").text()).contains("until");
        assertThat(required).containsExactly("org.groundswell.confluence:community-style");
    }

    @Test
    void an_old_version_shows_the_community_as_it_is_now_to_read() {
        found();
        Page latest = page(home.value());
        Page old = new Page() {
            @Override
            public Page getLatestVersion() {
                return latest;
            }
        };
        old.setId(1_000_000_001L);
        assertThat(show(EVE, "display", old).select("button, form")).isEmpty();
    }

    @Test
    void whoever_may_not_see_the_page_reads_that_it_is_not_available() {
        found();
        Document page = show(EVE, "display", page(987654321L));
        assertThat(page.text()).isEqualTo("This community is not available to you.");
    }

    @Test
    void the_home_panel_costs_four_questions() {
        found();
        assertThat(testbed.queries(() -> show(EVE, "display", page(home.value())))).hasSizeLessThanOrEqualTo(MOST_QUERIES).isNotEmpty();
    }

    private void found() {
        CommunityName name = CommunityName.of(home);
        transactions.run(() -> {
            seats.found(places.open(places.place(name, EVE)), EVE, clock.instant());
            return null;
        });
    }

    private Document show(Person person, String output, ContentEntityObject page) {
        CurrentReader reader = new OneReader(person, Locale.ENGLISH);
        Templates templates = new Templates(TemplateEngines.newer(), new BundleTexts(), reader);
        CommunityPages pages = new CommunityPages(templates, wiki, new AoBoardCounts(testbed.activeObjects(), transactions, wiki),
            new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, clock));
        CommunityReading reading = new CommunityReading(communities, new AoCommunityLinks(testbed.activeObjects()), ties, places, wiki, wiki, wiki,
            transactions);
        CommunityService service = new CommunityService(communities, history, ties, seats, null, places, reading, transactions);
        return Jsoup.parse(new CommunityMacro(templates, service, pages, Surroundings.resources(required), reader, clock)
            .execute(Map.of("kind", "movement"), null, new Surroundings(page, output, () -> shared = false)));
    }

}
