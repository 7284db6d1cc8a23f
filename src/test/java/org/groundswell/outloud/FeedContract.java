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
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long feeds, page by page, and what has come into them, on a real database. */
abstract class FeedContract {
    private final OutLoudWorld world;
    private final FeedService feeds;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final String space = "S" + newName();
    private final PageId page;
    private final PostSpot here;

    FeedContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        feeds = world.feeds;
        page = world.wiki.page(space);
        here = PostSpot.on(page);
    }

    @Test
    void paging_through_a_thousand_posts_meets_each_once_while_others_are_added() {
        ManyPosts.add(world, page, new SpaceKey(space), 1000, "s:" + space, "p:" + page.value());
        List<Ref> seen = new ArrayList<>();
        List<Long> order = new ArrayList<>();
        String after = null;
        do {
            Page<SeenPost> part = feeds.list(FeedQuery.parse("space", space, null), new Window(47, after), ben);
            part.items().forEach(post -> {
                seen.add(post.ref());
                order.add(post.publishedAt().toEpochMilli());
            });
            after = part.next().map(Cursor::encode).orElse(null);
            if (seen.size() < 300) {
                world.publish(here, somebody("cy"), "in between", Identity.NAMED, null);
            }
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(1000);
        assertThat(order).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(order.stream().distinct().count()).as("many share a time").isLessThan(1000);
    }

    @Test
    void hidden_and_named_posts_are_paged_through_each_once() {
        List<Ref> all = IntStream.range(0, 24).mapToObj(i -> world.publish(here, somebody("cy"), "p" + i, i % 2 == 0 ? Identity.NAMED : Identity.NAME_HIDDEN, null).ref()).toList();
        assertThat(paged(FeedQuery.parse("page", String.valueOf(page.value()), null), 5, ben)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void posts_one_may_not_see_are_left_out_without_a_gap() {
        List<Ref> open = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            PageId single = world.wiki.page(space);
            Ref post = world.publish(PostSpot.on(single), somebody("cy"), "p" + i).ref();
            if (i % 3 == 0) {
                open.add(0, post);
            } else {
                world.wiki.allow(single, ben, PageRights.NONE);
            }
        }
        FeedQuery all = FeedQuery.parse("space", space, null);
        assertThat(paged(all, 4, ben)).isEqualTo(open);
        assertThat(paged(all, 50, ben)).isEqualTo(open);
        assertThat(paged(all, 50, ada)).hasSize(30);
        assertThat(feeds.news(all, null, ben)).isEqualTo(open.size());
    }

    @Test
    void what_one_follows_comes_together_each_post_once() {
        Ref community = world.people.community(page);
        world.people.join(ben, community);
        Ref inCommunity = world.publish(here, ada, "With a topic #triage").ref();
        world.people.follow(ben, Stream.by(ada), world.people.topic(new SpaceKey(space), "triage"));
        Ref elsewhere = world.publish(PostSpot.on(world.wiki.page(space)), ada, "Elsewhere.").ref();
        world.publish(PostSpot.on(world.wiki.page(space)), somebody("cy"), "Not followed.");
        List<Ref> more = IntStream.range(0, 8).mapToObj(i -> world.publish(here, somebody("cy"), "#triage " + i).ref()).toList();
        List<Ref> expected = new ArrayList<>(List.of(inCommunity, elsewhere));
        expected.addAll(more);
        assertThat(world.feed("mine", "", ben)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(paged(FeedQuery.parse("mine", "", null), 3, ben)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(world.feed("mine", "", Person.ANONYMOUS)).isEmpty();
        assertThat(world.feed("mine", "", somebody("new"))).isEmpty();
        assertThat(world.feed("own", "", Person.ANONYMOUS)).isEmpty();
        world.wiki.allow(page, ben, PageRights.NONE);
        assertThat(world.feed("mine", "", ben)).as("a community one may no longer see").containsExactly(elsewhere);
    }

    @Test
    void a_post_that_was_amplified_stands_in_the_other_list_until_it_is_silenced_and_for_who_reads_both_once() {
        PageId otherHome = world.wiki.page("T" + newName());
        Ref other = world.people.community(otherHome);
        Ref own = world.people.community(page);
        SeenPost post = world.publish(here, ada, "A story.");
        List<Ref> between = IntStream.range(0, 4).mapToObj(i -> world.publish(here, somebody("cy"), "p" + i).ref()).toList();
        world.clock.wind(Duration.ofMinutes(1));
        Stream there = Stream.ofCommunity(world.people.id(other));
        amplify(post, there, otherHome, 77);
        amplify(post, there, otherHome, 78);

        Person gus = somebody("gus");
        world.wiki.allow(page, gus, PageRights.NONE);
        assertThat(world.list("community", other, gus)).hasSize(1).allSatisfy(seen -> {
            assertThat(seen.amplified()).isEqualTo(77);
            assertThat(seen.page()).isNull();
        });
        world.people.join(ben, own);
        world.people.join(ben, other);
        List<Ref> mine = world.feed("mine", "", ben);
        assertThat(mine).hasSize(5).startsWith(post.ref()).containsAll(between);
        assertThat(paged(FeedQuery.parse("mine", "", null), 2, ben)).isEqualTo(mine);

        world.posts.edit(post.ref(), words("A longer story."), null, null, ada);
        assertThat(world.feed("community", other, gus)).as("an edit leaves it there").containsExactly(post.ref());
        world.transactions.run(() -> {
            world.streams.silence(post.id(), there);
            world.streams.silence(post.id(), Stream.ofCommunity(world.people.id(own)));
            return null;
        });
        assertThat(world.feed("community", other, gus)).isEmpty();
        assertThat(world.feed("community", own, ben)).contains(post.ref());
        amplify(post, there, otherHome, 79);
        world.posts.mean(post.ref(), PostAudience.ONLY_ME, null, ada);
        assertThat(world.feed("community", other, gus)).as("narrowed").isEmpty();
    }

    private void amplify(SeenPost post, Stream list, PageId home, long amplification) {
        world.transactions.run(() -> {
            Post held = world.stored.lock(post.ref()).orElseThrow();
            world.streams.amplify(held, list, world.wiki.find(home).orElseThrow().space(), home, world.clock.instant(), true, amplification);
            world.stored.save(held.counting(held.counts().plus(new PostCounts(0, 0, 0, 0, 0, 1))));
            return null;
        });
    }

    @Test
    void news_are_what_came_under_a_name_above_the_newest_one_seen() {
        FeedQuery all = FeedQuery.parse("page", String.valueOf(page.value()), null);
        assertThat(feeds.news(all, null, ben)).isZero();
        Ref seen = world.publish(here, ada, "first").ref();
        assertThat(feeds.news(all, seen, ben)).isZero();
        assertThat(feeds.news(all, null, ben)).isEqualTo(1);
        world.publish(here, ada, "hidden", Identity.NAME_HIDDEN, null);
        assertThat(feeds.news(all, seen, ben)).as("when somebody came with the name hidden is nobody's news").isZero();
        world.publish(here, ada, "second");
        assertThat(feeds.news(all, seen, ben)).isEqualTo(1);
        assertThat(feeds.news(FeedQuery.parse("page", String.valueOf(page.value()), "ask"), seen, ben)).isZero();
        IntStream.range(0, 30).forEach(i -> world.publish(here, somebody("cy"), "p" + i));
        assertThat(feeds.news(all, seen, ben)).isEqualTo(FeedService.MOST_NEWS);
        world.posts.withdraw(seen, ada);
        assertThat(refusal(() -> feeds.news(all, seen, ben))).isEqualTo(SharedRefusal.BAD_CURSOR);
    }

    @Test
    void a_feed_does_not_go_on_behind_what_is_not_in_it() {
        Ref elsewhere = world.publish(PostSpot.on(world.wiki.page(space)), ada, "x").ref();
        world.publish(here, ada, "y");
        FeedQuery all = FeedQuery.parse("page", String.valueOf(page.value()), null);
        for (String after : List.of(new Cursor("page", elsewhere).encode(), new Cursor("page", Ref.random()).encode(), new Cursor("space", elsewhere).encode(), "x")) {
            assertThat(refusal(() -> feeds.list(all, new Window(5, after), ben))).isEqualTo(SharedRefusal.BAD_CURSOR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"space", "community", "circle", "topic", "page"})
    void a_feed_of_what_is_not_there_is_not_found(String scope) {
        for (String of : List.of("nobody-there", "ZZZZZZZZZZZZZZZZZZZZZZ", "99999999")) {
            String which = "space".equals(scope) ? space : of;
            if ("space".equals(scope)) {
                world.wiki.close(space, ben);
            }
            assertThat(refusal(() -> world.feed(scope, which, ben))).isEqualTo(PostRefusal.FEED_NOT_FOUND);
        }
    }

    @Test
    void a_log_in_nobody_has_reads_like_somebody_who_said_nothing() {
        assertThat(world.feed("person", "nobody-there", ben)).isEmpty();
        assertThat(world.feed("person", "eve", ben)).isEmpty();
    }

    private List<Ref> paged(FeedQuery query, int limit, Person reader) {
        List<Ref> seen = new ArrayList<>();
        String after = null;
        do {
            Page<SeenPost> part = feeds.list(query, new Window(limit, after), reader);
            part.items().forEach(post -> seen.add(post.ref()));
            after = part.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        return seen;
    }
}
