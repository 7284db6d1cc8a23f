package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.newName;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.ContentEnd.KeptPage;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceContents;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** What becomes of posts when pages and spaces move or go, and when posts grow old, on a real database. */
abstract class PostEndsContract {
    private final OutLoudWorld world;
    private final PostEnds ends;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final SpaceKey space = new SpaceKey("S" + newName());
    private final PageId page;
    private final PostSpot here;

    PostEndsContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        ends = world.ends;
        page = world.wiki.page(space.value());
        here = PostSpot.on(page);
    }

    @Test
    void a_page_that_moves_takes_its_posts_into_the_lists_of_the_new_place() {
        Ref community = world.people.community(page);
        SeenPost post = world.publish(here, ada, "On the way #triage", Identity.NAMED, PostAudience.SITE);
        Ref mine = world.publish(here, ada, "For me.", Identity.NAMED, PostAudience.ONLY_ME).ref();
        world.drafts.save(here, words("Begun."), null, null, ada);
        PageId above = world.wiki.page("T" + newName());
        SpaceKey other = world.wiki.find(above).orElseThrow().space();
        Ref otherCommunity = world.people.community(above);
        PageId single = world.wiki.page(space.value());
        Ref stays = world.publish(PostSpot.on(single), ada, "Stays.").ref();

        PageId moved = world.wiki.page(space.value());
        SeenPost inMoved = world.publish(PostSpot.on(moved), ada, "Moves #triage", Identity.NAMED, PostAudience.SITE);
        world.wiki.move(moved, other.value());
        world.wiki.below(moved, above);
        ends.pageMoved(place(moved, other, above));
        ends.pageMoved(place(moved, other, above));

        assertThat(world.feed("space", space.value(), ben)).containsExactlyInAnyOrder(post.ref(), stays);
        assertThat(world.feed("space", other.value(), ben)).containsExactly(inMoved.ref());
        assertThat(world.feed("community", otherCommunity, ben)).containsExactly(inMoved.ref());
        assertThat(world.feed("community", community, ben)).containsExactly(post.ref());
        assertThat(world.feed("topic", world.people.nameOf(world.people.topic(other, "triage")), ben)).containsExactly(inMoved.ref());
        assertThat(world.feed("topic", world.people.nameOf(world.people.topic(space, "triage")), ben)).containsExactly(post.ref());
        assertThat(world.posts.find(inMoved.ref(), ben).place().community()).isEqualTo(world.people.id(otherCommunity));
        assertThat(world.feed("own", "", ada)).contains(mine, inMoved.ref());
    }

    @Test
    void with_a_page_that_is_purged_its_posts_are_parked_and_stand_nowhere() {
        SeenPost post = world.publish(here, ada, "long ".repeat(200), Identity.NAMED, PostAudience.SITE);
        Ref mine = world.publish(here, ada, "For me.", Identity.NAMED, PostAudience.ONLY_ME).ref();
        PageId single = world.wiki.page(space.value());
        Ref stays = world.publish(PostSpot.on(single), ada, "Stays.").ref();
        ManyPosts.add(world, page, space, 120, "s:" + space.value());
        ends.pagePurged(page);
        ends.pagePurged(page);

        for (Ref gone : List.of(post.ref(), mine)) {
            assertThat(refusal(() -> world.posts.find(gone, ada))).isEqualTo(PostRefusal.POST_NOT_FOUND);
            assertThat(refusal(() -> world.posts.withdraw(gone, ada))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        }
        assertThat(world.feed("site", "", ben)).doesNotContain(post.ref());
        assertThat(world.feed("own", "", ada)).containsExactly(stays);
        assertThat(world.feed("space", space.value(), ben)).containsExactly(stays);
        assertThat(world.count("STREAM_ENTRY", "\"POST_ID\" = " + post.id())).isZero();
        assertThat(world.ofSpaces.parked(space)).isEqualTo(121);
    }

    @Test
    void what_was_parked_although_its_page_is_there_comes_back_with_its_lists() {
        SeenPost post = world.publish(here, ada, "long #triage ".repeat(50).strip(), Identity.NAMED, PostAudience.SITE);
        world.drafts.save(here, words("Begun."), null, null, ada);
        world.drafts.save(here, words("Begun too."), null, null, ben);
        ends.pagePurged(page);
        world.drafts.save(here, words("Begun anew."), null, null, ada);
        assertThat(world.publish(here, ada, "Meanwhile.").page().id()).isEqualTo(page);
        world.drafts.save(here, words("Once more."), null, null, ada);

        ends.pageMoved(place(page, space));
        assertThat(world.posts.find(post.ref(), ben).words().text().whole()).isEqualTo("long #triage ".repeat(50).strip());
        assertThat(world.feed("site", "", ben)).contains(post.ref());
        assertThat(world.feed("topic", world.people.nameOf(world.people.topic(space, "triage")), ben)).containsExactly(post.ref());
        assertThat(world.drafts.find(here, ada).orElseThrow().words().text().whole()).isEqualTo("Once more.");
        assertThat(world.drafts.find(here, ben).orElseThrow().words().text().whole()).isEqualTo("Begun too.");
        assertThat(world.ofSpaces.parked(space)).isZero();
    }

    @Test
    void a_space_that_is_removed_takes_the_posts_of_every_page_and_of_no_other_space() {
        PageId other = world.wiki.page(space.value() + "X");
        Ref elsewhere = world.publish(PostSpot.on(other), ada, "Elsewhere.").ref();
        ManyPosts.add(world, page, space, 30, "s:" + space.value());
        ManyPosts.add(world, world.wiki.page(space.value()), space, 30, "s:" + space.value());
        ends.spaceRemoved(space);
        assertThat(world.ofSpaces.parked(space)).isEqualTo(60);
        assertThat(world.ofSpaces.parked(new SpaceKey(space.value() + "X"))).isZero();
        assertThat(world.posts.find(elsewhere, ben).ref()).isEqualTo(elsewhere);
        assertThat(world.count("POST", "\"SPACE_KEY\" = '" + space.value() + "'")).isZero();
    }

    @Test
    void what_is_parked_is_deleted_with_everything_that_hangs_on_it_and_not_a_moment_before_its_time() {
        Ref stays = world.publish(PostSpot.on(world.wiki.page(space.value())), ben, "Stays.").ref();
        SeenPost post = world.publish(here, ada, "long ".repeat(200));
        world.posts.edit(post.ref(), words("longer ".repeat(200)), null, null, ada);
        long draft = world.drafts.save(here, words("begun ".repeat(200)), null, null, ada).id();
        ends.pagePurged(page);

        assertThat(ends.deleteParked(world.clock.instant(), () -> false)).isTrue();
        assertThat(world.ofSpaces.parked(space)).as("a draft is told to nobody").isEqualTo(1);
        AtomicInteger asked = new AtomicInteger();
        assertThat(ends.deleteParked(later(), () -> asked.incrementAndGet() > 0)).as("stopped at once").isFalse();
        assertThat(world.ofSpaces.parked(space)).isEqualTo(1);
        assertThat(ends.deleteParked(later(), () -> false)).isTrue();

        for (String table : List.of("POST_TEXT", "POST_REV", "STREAM_ENTRY")) {
            assertThat(world.count(table, "\"POST_ID\" in (" + post.id() + ", " + draft + ")")).as(table).isZero();
        }
        assertThat(world.count("POST", "\"ID\" in (" + post.id() + ", " + draft + ")")).isZero();
        assertThat(world.people.removed()).contains(post.id());
        assertThat(world.posts.find(stays, ada).ref()).isEqualTo(stays);
    }

    @Test
    void the_sweep_is_told_of_every_page_once_in_order_and_whether_it_is_parked() {
        PageId second = world.wiki.page(space.value());
        PageId third = world.wiki.page(space.value());
        for (PageId one : List.of(third, page, second)) {
            world.publish(PostSpot.on(one), ada, "a" + one.value());
            world.publish(PostSpot.on(one), ben, "b" + one.value());
        }
        world.publish(PostSpot.SITE, ada, "Nowhere.");
        ends.pagePurged(second);
        assertThat(ends.kept(new PageId(page.value() - 1), 100)).containsExactly(new KeptPage(page, space, false), new KeptPage(second, space, true), new KeptPage(third, space, false));
        assertThat(ends.kept(page, 2)).containsExactly(new KeptPage(second, space, true));
        assertThat(ends.kept(third, 100)).isEmpty();
    }

    @Test
    void who_looks_after_a_space_sees_what_was_posted_there() {
        world.publish(here, ada, "First.");
        world.publish(here, ada, "Hidden.", Identity.NAME_HIDDEN, null);
        world.publish(here, ada, "For me.", Identity.NAMED, PostAudience.ONLY_ME);
        Page<SpaceContents.Item> first = world.ofSpaces.in(space, new Window(1, null), ben);
        assertThat(first.items()).hasSize(1);
        Page<SpaceContents.Item> rest = world.ofSpaces.in(space, new Window(5, first.next().orElseThrow().encode()), ben);
        assertThat(List.of(first.items().get(0).name(), rest.items().get(0).name())).containsExactlyInAnyOrder("First.", "Hidden.");
        assertThat(rest.items()).hasSize(1).allSatisfy(item -> assertThat(item.path()).startsWith("/plugins/servlet/groundswell/post/"));
    }

    private Instant later() {
        return world.clock.instant().plus(Duration.ofDays(1));
    }

    private static PagePlace place(PageId page, SpaceKey in, PageId... above) {
        return new PagePlace(page, "Page " + page.value(), in, in.value(), List.of(above), false);
    }
}
