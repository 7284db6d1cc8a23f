package org.groundswell.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.Evil;
import org.groundswell.search.SearchService;
import org.groundswell.search.domain.Sought;
import org.groundswell.search.domain.WordEntries;
import org.groundswell.search.domain.WordEntry;
import org.groundswell.search.domain.WordQuery;
import org.groundswell.search.persistence.WordEntryRow;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.persistence.Transactions;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a search looks like, on both engines. */
class SearchPageTest {
    private static final Transactions TRANSACTIONS = new Transactions(new AoTestbed(TestDatabase.H2, "org.groundswell", WordEntryRow.class).activeObjects());
    private final SmallWiki wiki = new SmallWiki();
    private final PageId page = wiki.page("DEMO");
    private int there;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_or_typed_becomes_markup(String language) {
        there = 1;
        Document seen = seen(Evil.WORDS, null, language);
        assertThat(seen.select("script, .evil")).isEmpty();
        assertThat(seen.select(".gs-hit-text").text()).isEqualTo(Evil.WORDS);
        assertThat(seen.select("[name=q]").attr("value")).isEqualTo(Evil.WORDS);
        assertThat(seen.select(".gs-hit .gs-facts a").text()).isEqualTo("Title " + Evil.WORDS);
        assertThat(seen.title()).contains(Evil.WORDS);
    }

    @Test
    void what_is_more_is_one_link_away_and_the_kinds_are_the_same_search() {
        there = 30;
        Document first = seen("a key", "posts", "en");
        assertThat(first.select(".gs-hit")).hasSize(20);
        assertThat(first.select("[rel=next]").attr("href")).startsWith("/wiki/plugins/servlet/groundswell/search?q=a+key&kind=posts&after=");
        assertThat(first.select(".gs-scopes [aria-current]").text()).isEqualTo("Posts");
        assertThat(first.select(".gs-scopes a").eachAttr("href")).contains("/wiki/plugins/servlet/groundswell/search?q=a+key");
        assertThat(first.select(".gs-notice")).isEmpty();
    }

    @Test
    void nothing_to_look_for_nothing_found_and_no_word_say_what_to_do() {
        assertThat(seen("", null, "en").select(".gs-empty").text()).startsWith("Type one or more whole words.");
        assertThat(seen("?!", null, "en").select(".gs-empty").text()).startsWith("There is no word");
        assertThat(seen("key", null, "en").select(".gs-empty").text()).startsWith("Nothing has all of these words.");
    }

    private Document seen(String typed, String kind, String language) {
        List<String> results = new ArrayList<>();
        SearchService search = new SearchService(new Entries(), List.of(new Posts()), wiki, wiki, TRANSACTIONS);
        for (TemplateRenderer engine : TemplateEngines.all()) {
            OneReader reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
            Templates templates = new Templates(engine, new BundleTexts(), reader);
            results.add(new SearchPages(templates, new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, new WoundClock()), search, reader).page(Sought.parse(typed, kind, null), null).toString());
        }
        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(Evil.linesLeft(results.get(0))).as("a reference nobody filled").isEmpty();
        return Jsoup.parse(results.get(0));
    }

    private final class Entries implements WordEntries {
        private final List<WordEntry> all = IntStream.range(0, there).mapToObj(i -> new WordEntry(i, "posts", i, Ref.random(), new SpaceKey("DEMO"), page, -i)).toList();

        @Override
        public List<WordEntry> read(WordQuery query) {
            return all.subList(0, Math.min(all.size(), query.limit() + 1));
        }

        @Override
        public Set<Ref> having(Collection<String> words, Collection<WordEntry> among) {
            return new HashSet<>(among.stream().map(WordEntry::ref).toList());
        }

        @Override
        public Optional<WordEntry> find(String word, Ref ref) {
            return Optional.empty();
        }
    }

    private final class Posts implements Findable {
        @Override
        public String kind() {
            return "posts";
        }

        @Override
        public Map<Long, Hit> seen(Collection<Long> ids, Person reader) {
            Map<Long, Hit> hits = new HashMap<>();
            WikiPage on = new WikiPage(page, new SpaceKey("DEMO"), "Title " + Evil.WORDS, "/pages/" + page.value());
            ids.forEach(id -> hits.put(id, new Hit("posts", Ref.random(), "org.groundswell.confluence.outloud.kind.ASK", Evil.WORDS, "/x", on, new Who(Who.Kind.COLLEAGUE, null), Instant.EPOCH)));
            return hits;
        }

        @Override
        public long keepAgain(long after, int most) {
            throw new UnsupportedOperationException();
        }
    }
}
