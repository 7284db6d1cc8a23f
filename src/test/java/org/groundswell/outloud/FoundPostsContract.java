package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.newName;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.search.SearchService;
import org.groundswell.search.domain.SearchRefusal;
import org.groundswell.search.domain.Sought;
import org.groundswell.search.persistence.AoWordEnds;
import org.groundswell.shared.domain.ContentEnd.KeptPage;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Findable.Hit;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of what people said is found by whom, on a real database. */
abstract class FoundPostsContract {
    private final TestDatabase database;
    private final OutLoudWorld world;
    private final SearchService search;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final String space = "S" + newName();
    private final String word = "w" + newName();
    private final PageId page;
    private final PostSpot here;

    FoundPostsContract(TestDatabase database) {
        this.database = database;
        world = OutLoudWorld.on(database);
        search = search(world);
        page = world.wiki.page(space);
        here = PostSpot.on(page);
    }

    private static SearchService search(OutLoudWorld world) {
        return new SearchService(world.words, List.of(world.found), world.wiki, world.wiki, world.transactions);
    }

    @ParameterizedTest
    @CsvSource({"Übergabe,ubergabe", "STRASSE,straße", "Café,CAFE", "#triage,triage", "triage,#Triage", "naïve,naive", "Überstunden,'überstunden, '"})
    void a_word_is_found_however_it_is_written(String said, String typed) {
        Ref post = world.publish(here, ada, "About " + said + " in " + word + ".").ref();
        assertThat(refs(typed + " " + word, ben)).containsExactly(post);
    }

    @Test
    void all_words_are_needed_in_any_order_and_words_beyond_the_beginning_count() {
        Ref both = world.posts.publish(here, words("First " + word + ". " + "and so on ".repeat(60) + "lastword."), null, null, ada).ref();
        world.publish(here, ada, "Only " + word);
        assertThat(refs("lastword " + word, ben)).containsExactly(both);
        assertThat(refs(word + " nowhere", ben)).isEmpty();
        assertThat(refs(word, ben)).hasSize(2);
        assertThat(refs(word.substring(0, 6), ben)).as("a part of a word is another word").isEmpty();
    }

    @Test
    void what_one_may_not_see_is_not_found_and_leaves_no_gap_and_no_cursor() {
        List<Ref> open = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            PageId single = world.wiki.page(space);
            Ref post = world.publish(PostSpot.on(single), somebody("cy"), word + " p" + i).ref();
            if (i % 3 == 0) {
                open.add(0, post);
            } else {
                world.wiki.allow(single, ben, PageRights.NONE);
            }
        }
        assertThat(paged(word, 2, ben)).isEqualTo(open);
        assertThat(refs(word, ada)).hasSize(9);
        assertThat(search.find(Sought.parse(word, null, null), new Window(3, null), ben).next()).isEmpty();
        world.wiki.close(space, ben);
        assertThat(search.find(Sought.parse(word, null, null), new Window(3, null), ben)).isEqualTo(Page.empty());
    }

    @Test
    void what_is_for_oneself_or_a_circle_is_found_by_nobody_and_what_is_for_all_who_log_in_by_them() {
        Ref circle = world.people.circle(ada, ben);
        world.publish(new PostSpot(null, null, circle), ada, word + " among us");
        world.publish(here, ada, word + " to myself", Identity.NAMED, PostAudience.ONLY_ME);
        Ref site = world.publish(PostSpot.SITE, ada, word + " to all", Identity.NAMED, PostAudience.SITE).ref();
        assertThat(refs(word, ada)).containsExactly(site);
        assertThat(refs(word, ben)).containsExactly(site);
        assertThat(refs(word, Person.ANONYMOUS)).isEmpty();
    }

    @Test
    void whoever_hides_the_name_is_found_by_words_and_by_no_name() {
        Ref post = world.publish(here, ada, word + " afraid", Identity.NAME_HIDDEN, null).ref();
        Hit hit = hits(word, ben).get(0);
        assertThat(hit.ref()).isEqualTo(post);
        assertThat(hit.by().kind()).isEqualTo(Who.Kind.COLLEAGUE);
        assertThat(hit.at()).isEqualTo(hit.at().atZone(world.clock.getZone()).toLocalDate().atStartOfDay(world.clock.getZone()).toInstant());
        assertThat(refs(ada.key(), ben)).isEmpty();
        assertThat(refs("Name of " + ada.key(), ben)).isEmpty();
    }

    @Test
    void an_edit_a_narrowing_a_withdrawal_and_a_widening_are_true_at_once() {
        Ref post = world.publish(here, ada, word + " before").ref();
        world.posts.edit(post, words(word + " after"), null, null, ada);
        assertThat(refs(word + " before", ben)).isEmpty();
        assertThat(refs(word + " after", ben)).containsExactly(post);
        world.posts.mean(post, PostAudience.ONLY_ME, null, ada);
        assertThat(refs(word, ben)).isEmpty();
        assertThat(world.count("WORD_ENTRY", "\"REF\" = '" + post + "'")).isZero();
        world.posts.mean(post, PostAudience.COMMUNITY, null, ada);
        assertThat(refs(word, ben)).containsExactly(post);
        world.posts.withdraw(post, ada);
        assertThat(refs(word, ada)).isEmpty();
        assertThat(world.count("WORD_ENTRY", "\"REF\" = '" + post + "'")).isZero();
    }

    @Test
    void words_move_with_their_page_and_go_with_it_and_come_back() {
        Ref post = world.publish(here, ada, word).ref();
        String other = "T" + newName();
        PagePlace there = new PagePlace(page, "x", new SpaceKey(other), "x", List.of(), false);
        AoWordEnds ends = new AoWordEnds(world.activeObjects, world.transactions);
        world.wiki.move(page, other);
        ends.pageMoved(there);
        assertThat(search.find(Sought.parse(word, null, space), new Window(5, null), ben).items()).isEmpty();
        assertThat(search.find(Sought.parse(word, null, other), new Window(5, null), ben).items()).extracting(Hit::ref).containsExactly(post);
        assertThat(ends.kept(new PageId(page.value() - 1), 1)).containsExactly(new KeptPage(page, new SpaceKey(other), false));
        ends.pagePurged(page);
        assertThat(refs(word, ben)).isEmpty();
        assertThat(ends.kept(new PageId(page.value() - 1), 1)).doesNotContain(new KeptPage(page, new SpaceKey(other), false));
        world.ends.pagePurged(page);
        world.ends.pageMoved(there);
        assertThat(refs(word, ben)).containsExactly(post);
        ends.spaceRemoved(new SpaceKey(other));
        assertThat(refs(word, ben)).isEmpty();
    }

    @Test
    void what_was_said_before_words_were_kept_is_found_when_the_nights_work_has_come_by() {
        OutLoudWorld old = OutLoudWorld.apart(database);
        PageId there = old.wiki.page("OLD");
        ManyPosts.add(old, there, new SpaceKey("OLD"), 7, "p:" + there.value());
        assertThat(search(old).find(Sought.parse("post", null, null), new Window(20, null), ben).items()).isEmpty();
        long last = 0;
        int parts = 0;
        do {
            last = old.found.keepAgain(last, 3);
            parts++;
        } while (last != 0);
        assertThat(parts).isEqualTo(3);
        assertThat(search(old).find(Sought.parse("post", null, null), new Window(20, null), ben).items()).hasSize(7);
        old.found.keepAgain(0, 100);
        assertThat(old.count("WORD_ENTRY", "\"WORD\" = 'post'")).isEqualTo(7);
    }

    @Test
    void paging_meets_each_once_and_goes_on_behind_nothing_that_is_not_found() {
        List<Ref> all = IntStream.range(0, 25).mapToObj(i -> world.publish(here, somebody("cy"), word + " " + i, i % 2 == 0 ? Identity.NAMED : Identity.NAME_HIDDEN, null).ref()).toList();
        assertThat(paged(word, 4, ben)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        for (String after : List.of(new Cursor("search", Ref.random()).encode(), new Cursor("space", all.get(0)).encode(), "x")) {
            assertThat(refusal(() -> search.find(Sought.parse(word, null, null), new Window(5, after), ben))).isEqualTo(SharedRefusal.BAD_CURSOR);
        }
        assertThat(refusal(() -> search.find(Sought.parse(word, "people", null), new Window(5, null), ben))).isEqualTo(SearchRefusal.UNKNOWN_FOUND_KIND);
    }

    @Test
    void nobody_tries_out_words_behind_a_post_they_may_not_see() {
        PageId closed = world.wiki.page(space);
        Ref secret = world.publish(PostSpot.on(closed), ada, word + " secret").ref();
        Ref site = world.publish(PostSpot.SITE, ada, word + " to all", Identity.NAMED, PostAudience.SITE).ref();
        world.wiki.allow(closed, ben, PageRights.NONE);
        assertThat(behind(word, secret, ben)).isEqualTo(behind("no" + word, secret, ben)).isEqualTo(SharedRefusal.BAD_CURSOR);
        assertThat(behind(word, site, Person.ANONYMOUS)).isEqualTo(SharedRefusal.BAD_CURSOR);
        assertThat(search.find(Sought.parse(word, null, null), new Window(5, new Cursor("search", secret).encode()), ada).items()).isEmpty();
    }

    private Refusal behind(String typed, Ref last, Person reader) {
        return refusal(() -> search.find(Sought.parse(typed, null, null), new Window(5, new Cursor("search", last).encode()), reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\0x", "NOWHERE", "'"})
    void in_a_space_there_is_not_nothing_is_found(String nowhere) {
        world.publish(PostSpot.SITE, ada, word + " to all", Identity.NAMED, PostAudience.SITE);
        assertThat(search.find(Sought.parse(word, null, nowhere), new Window(5, null), ben)).isEqualTo(Page.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a", "!?%_", "%", "' OR 1=1 --", "#", "\\"})
    void what_is_no_word_finds_nothing(String typed) {
        world.publish(here, ada, word + " % _ ' OR 1=1 --");
        assertThat(search.find(Sought.parse(typed + "", null, space), new Window(5, null), ben).items()).hasSizeLessThanOrEqualTo("' OR 1=1 --".equals(typed) ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 20_000})
    void a_page_of_twenty_is_four_questions_at_most_however_much_there_is(int size) {
        OutLoudWorld large = OutLoudWorld.apart(database);
        PageId there = large.wiki.page("DEMO");
        ManyPosts.add(large, there, new SpaceKey("DEMO"), size, "w");
        large.testbed.database().jdbc().update("insert into " + large.table("WORD_ENTRY") + " (\"WORD\", \"UNIQ\", \"KIND\", \"SUBJECT_ID\", \"REF\", \"SPACE_KEY\", \"PAGE_ID\", \"SORT_AT\")"
            + " select 'common', 'common|' || \"REF\", 'posts', \"ID\", \"REF\", 'DEMO', \"PAGE_ID\", \"PUBLISHED_AT\" from " + large.table("POST"));
        large.clock.wind(Duration.ofMinutes(1));
        large.publish(PostSpot.on(there), ada, "The rarest common word");
        for (String typed : List.of("common", "rarest common")) {
            List<Page<Hit>> shown = new ArrayList<>();
            assertThat(large.testbed.queries(() -> shown.add(search(large).find(Sought.parse(typed, null, null), new Window(19, null), ben)))).hasSizeLessThanOrEqualTo(3)
                .allSatisfy(sql -> assertThat(sql).startsWith("SELECT").doesNotContain("LIKE"));
            assertThat(shown.get(0).items()).hasSize(typed.equals("common") ? 19 : 1);
            shown.get(0).next().map(Cursor::encode).ifPresent(after ->
                assertThat(large.testbed.queries(() -> search(large).find(Sought.parse(typed, null, null), new Window(19, after), ben))).hasSizeLessThanOrEqualTo(4));
        }
    }

    @Test
    void a_reader_of_thousands_of_spaces_gets_past_what_is_closed_to_them() {
        OutLoudWorld wide = OutLoudWorld.apart(database);
        IntStream.range(0, 201).forEach(i -> wide.wiki.page("SPACE" + i));
        Ref open = wide.publish(PostSpot.on(wide.wiki.page("SPACE0")), ada, word).ref();
        for (int i = 0; i < 60; i++) {
            wide.publish(PostSpot.on(wide.wiki.page("CLOSED" + i % 3)), somebody("cy"), word);
        }
        IntStream.range(0, 3).forEach(i -> wide.wiki.close("CLOSED" + i, ben));
        List<Page<Hit>> shown = new ArrayList<>();
        assertThat(wide.testbed.queries(() -> shown.add(search(wide).find(Sought.parse(word, null, null), new Window(10, null), ben)))).hasSizeLessThanOrEqualTo(4);
        assertThat(shown.get(0).items()).extracting(Hit::ref).containsExactly(open);
        assertThat(shown.get(0).next()).isEmpty();
    }

    private List<Hit> hits(String typed, Person reader) {
        return search.find(Sought.parse(typed, null, null), new Window(50, null), reader).items();
    }

    private List<Ref> refs(String typed, Person reader) {
        return hits(typed, reader).stream().map(Hit::ref).toList();
    }

    private List<Ref> paged(String typed, int limit, Person reader) {
        List<Ref> seen = new ArrayList<>();
        String after = null;
        do {
            Page<Hit> part = search.find(Sought.parse(typed, null, null), new Window(limit, after), reader);
            part.items().forEach(hit -> seen.add(hit.ref()));
            after = part.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        return seen;
    }
}
