package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many questions a feed asks a real database, however much there is and whoever reads. */
abstract class FeedQueriesContract {
    private final OutLoudWorld world;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page;

    FeedQueriesContract(TestDatabase database) {
        world = OutLoudWorld.apart(database);
        page = world.wiki.page("DEMO");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 20_000})
    void a_page_of_twenty_is_two_questions_and_behind_a_cursor_three_however_long_the_feed_is(int size) {
        ManyPosts.add(world, page, new SpaceKey("DEMO"), size, "w", "s:DEMO", "p:" + page.value());
        for (FeedQuery query : List.of(FeedQuery.parse("site", null, null), FeedQuery.parse("space", "DEMO", null), FeedQuery.parse("page", "" + page.value(), "story"))) {
            List<Page<SeenPost>> shown = new ArrayList<>();
            assertThat(world.testbed.queries(() -> shown.add(world.feeds.list(query, new Window(19, null), ben)))).hasSize(2)
                .allSatisfy(sql -> assertThat(sql).startsWith("SELECT"));
            assertThat(shown.get(0).items()).hasSize(19);
            String after = shown.get(0).next().map(Cursor::encode).orElseThrow();
            assertThat(world.testbed.queries(() -> shown.add(world.feeds.list(query, new Window(19, after), ben)))).hasSize(3);
            assertThat(shown.get(1).items()).hasSize(Math.min(19, size - 19));
            Ref newest = shown.get(0).items().get(0).ref();
            assertThat(world.testbed.queries(() -> world.feeds.news(query, newest, ben))).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 40", "5000, 40"})
    void a_reader_of_few_spaces_and_one_of_thousands_ask_the_same_of_the_feed_of_the_site(int spaces, int posts) {
        Person reader = somebody("reader");
        List<PageId> pages = IntStream.range(0, spaces).mapToObj(i -> world.wiki.page("SPACE" + i)).toList();
        IntStream.range(0, 200).forEach(i -> world.wiki.close("CLOSED" + i, reader));
        IntStream.range(0, posts).forEach(i -> {
            world.publish(PostSpot.on(world.wiki.page("CLOSED" + i)), somebody("cy"), "closed", Identity.NAMED, PostAudience.SITE);
            world.publish(PostSpot.on(pages.get(i % spaces)), somebody("cy"), "open " + i, Identity.NAMED, PostAudience.SITE);
        });
        FeedQuery site = FeedQuery.parse("site", null, null);
        List<Page<SeenPost>> shown = new ArrayList<>();
        assertThat(world.testbed.queries(() -> shown.add(world.feeds.list(site, new Window(20, null), reader)))).hasSizeLessThanOrEqualTo(3);
        assertThat(shown.get(0).items()).hasSize(20).allSatisfy(post -> assertThat(post.words().text().lead()).startsWith("open"));
        String after = shown.get(0).next().map(Cursor::encode).orElseThrow();
        assertThat(world.testbed.queries(() -> shown.add(world.feeds.list(site, new Window(20, after), reader)))).hasSizeLessThanOrEqualTo(3);
        assertThat(shown.get(1).items()).hasSize(20).doesNotContainAnyElementsOf(shown.get(0).items());
        assertThat(shown.get(1).next()).isEmpty();
    }

    @Test
    void a_reader_of_thousands_of_spaces_gets_through_a_long_run_of_posts_that_are_closed_to_them() {
        Person reader = somebody("reader");
        IntStream.range(0, 501).forEach(i -> world.wiki.page("SPACE" + i));
        Ref open = world.publish(PostSpot.on(world.wiki.page("SPACE0")), ada, "open", Identity.NAMED, PostAudience.SITE).ref();
        for (int i = 0; i < 3; i++) {
            PageId closed = world.wiki.page("CLOSED" + i);
            world.wiki.close("CLOSED" + i, reader);
            ManyPosts.add(world, closed, new SpaceKey("CLOSED" + i), 2000, "w");
        }
        world.clock.wind(java.time.Duration.ofSeconds(-10));
        List<List<Ref>> shown = new ArrayList<>();
        assertThat(world.testbed.queries(() -> shown.add(world.feed("site", "", reader)))).hasSizeLessThanOrEqualTo(6);
        assertThat(shown.get(0)).containsExactly(open);
    }

    @ParameterizedTest
    @CsvSource({"600, 6", "1200, 6", "5000, 1"})
    void a_reader_of_some_of_thousands_of_spaces_asks_three_questions_whatever_part_they_see(int spaces, int oneIn) {
        Person reader = somebody("reader");
        List<PageId> pages = IntStream.range(0, spaces).mapToObj(i -> world.wiki.page("SPACE" + i)).toList();
        IntStream.range(0, spaces * (oneIn - 1)).forEach(i -> world.wiki.page("CLOSED" + i));
        IntStream.range(0, spaces * (oneIn - 1)).forEach(i -> world.wiki.close("CLOSED" + i, reader));
        PageId closed = world.wiki.page("CLOSED0");
        IntStream.range(0, 30).forEach(i -> {
            ManyPosts.add(world, closed, new SpaceKey("CLOSED0"), oneIn - 1, "w");
            world.publish(PostSpot.on(pages.get(i)), somebody("cy"), "open " + i, Identity.NAMED, PostAudience.SITE);
        });
        List<List<Ref>> shown = new ArrayList<>();
        assertThat(world.testbed.queries(() -> shown.add(world.feeds.list(FeedQuery.parse("site", null, null), new Window(20, null), reader).items().stream().map(SeenPost::ref).toList())))
            .hasSizeLessThanOrEqualTo(3);
        assertThat(shown.get(0)).hasSize(20);
    }

    @Test
    void what_one_follows_is_read_beyond_the_last_month_without_a_gap_or_a_second_time() {
        List<Ref> written = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            written.add(0, world.publish(PostSpot.on(page), somebody("cy"), "month " + i).ref());
            world.clock.wind(java.time.Duration.ofDays(i % 3 == 0 ? 45 : 3));
        }
        world.people.follow(ben, Stream.of(page), Stream.of(new SpaceKey("DEMO")));
        List<Ref> read = new ArrayList<>();
        String after = null;
        do {
            Page<SeenPost> part = world.feeds.list(FeedQuery.parse("mine", null, null), new Window(4, after), ben);
            part.items().forEach(post -> read.add(post.ref()));
            after = part.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        assertThat(read).isEqualTo(written);
    }

    @Test
    void what_one_follows_is_two_questions_besides_those_for_what_that_is() {
        ManyPosts.add(world, page, new SpaceKey("DEMO"), 500, "c:1", "a:somebody", "t:7");
        world.people.follow(ben, new Stream("c:1"), new Stream("a:somebody"), new Stream("t:7"), new Stream("r:" + Ref.random()));
        List<Page<SeenPost>> shown = new ArrayList<>();
        assertThat(world.testbed.queries(() -> shown.add(world.feeds.list(FeedQuery.parse("mine", null, null), new Window(20, null), ben)))).hasSize(2);
        assertThat(shown.get(0).items()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void one_post_is_one_question_more_if_it_is_long() {
        Ref brief = world.publish(PostSpot.on(page), ada, "short").ref();
        Ref longer = world.posts.publish(PostSpot.on(page), words("long ".repeat(200)), null, null, ada).ref();
        assertThat(world.testbed.queries(() -> world.posts.find(brief, ben))).hasSize(1);
        assertThat(world.testbed.queries(() -> world.posts.find(longer, ben))).hasSize(2);
    }
}
