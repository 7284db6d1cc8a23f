package org.groundswell.outloud.amplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.PostArchive;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.AmplifyState;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.ContentEnd.KeptPage;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.junit.jupiter.api.Test;

/** What becomes of passing on when pages, spaces, communities and people go, on a real database. */
abstract class AmplifyEndsContract {
    private static final String WHY = "We have the same door.";
    private final AmplifyWorld world;
    private final OutLoudWorld loud;
    private final AmplifyWorld.Places places;
    private final Person cy = somebody("cy");
    private final Person ben = somebody("ben");
    private final Person gus = somebody("gus");
    private final SeenPost post;
    private final Amplification one;

    AmplifyEndsContract(TestDatabase database) {
        world = AmplifyWorld.on(database);
        loud = world.loud;
        places = world.places();
        post = places.post(cy, Identity.NAMED);
        one = world.service.passOn(post.ref(), places.community, WHY, ben);
        world.service.agree(one.ref(), cy);
    }

    private static PagePlace at(PageId page, SpaceKey space, PageId... above) {
        return new PagePlace(page, "Page", space, "Space", List.of(above), false);
    }

    private void assertEnded() {
        assertThat(world.stored(one).state()).isEqualTo(AmplifyState.WITHDRAWN);
        assertThat(loud.count("STREAM_ENTRY", "\"AMPLIFY_ID\" > 0 and \"POST_ID\" = " + post.id())).isZero();
        assertThat(world.number(post.ref())).isZero();
    }

    @Test
    void it_ends_with_the_page_of_the_community_and_with_its_space() {
        world.ends.pagePurged(places.home);
        world.ends.pagePurged(places.home);
        assertEnded();
        assertThat(loud.people.untold(one.ref())).isPositive();
        Amplification again = world.service.passOn(post.ref(), places.community, WHY, ben);
        world.service.agree(again.ref(), cy);
        world.ends.spaceRemoved(loud.wiki.find(places.home).orElseThrow().space());
        assertEnded();
        world.ends.pagePurged(new PageId(999_999_999L));
    }

    @Test
    void many_end_with_a_community_a_part_at_a_time() {
        List<SeenPost> more = IntStream.range(0, 60).mapToObj(number -> {
            SeenPost near = places.post(somebody("cy"), Identity.NAMED);
            world.service.passOn(near.ref(), places.community, WHY, somebody("ben"));
            return near;
        }).toList();
        world.ends.pagePurged(places.home);
        assertEnded();
        assertThat(loud.count("AMPLIFY", "\"LIVE\" = true and \"HOME_PAGE\" = " + places.home.value())).isZero();
        assertThat(more).allSatisfy(near -> assertThat(world.number(near.ref())).isZero());
    }

    @Test
    void it_moves_with_the_page_of_the_community() {
        loud.wiki.move(places.home, "MOVED");
        world.ends.pageMoved(at(places.home, new SpaceKey("MOVED")));
        assertThat(world.stored(one).space()).isEqualTo(new SpaceKey("MOVED"));
        assertThat(loud.count("STREAM_ENTRY", "\"SPACE_KEY\" = 'MOVED' and \"POST_ID\" = " + post.id())).isEqualTo(1);
        assertThat(loud.feed("community", places.community, gus)).containsExactly(post.ref());
    }

    @Test
    void what_comes_to_stand_in_the_community_itself_is_no_longer_passed_on_to_it() {
        SpaceKey space = loud.wiki.find(places.home).orElseThrow().space();
        loud.wiki.move(places.page, space.value());
        loud.wiki.below(places.page, places.home);
        loud.ends.pageMoved(at(places.page, space, places.home));
        assertEnded();
        assertThat(loud.feed("community", places.community, gus)).as("it stands there by itself").containsExactly(post.ref());
    }

    @Test
    void it_does_not_come_back_with_a_page_that_was_gone_for_good() {
        loud.ends.pagePurged(places.page);
        assertThat(loud.feed("community", places.community, gus)).isEmpty();
        world.ends.pagePurged(places.home);
        loud.ends.pageMoved(at(places.page, loud.wiki.find(places.page).orElseThrow().space()));
        assertEnded();
    }

    @Test
    void a_page_that_comes_back_brings_none_of_its_passings_on_along() {
        loud.ends.pagePurged(places.page);
        loud.ends.pageMoved(at(places.page, loud.wiki.find(places.page).orElseThrow().space()));
        assertEnded();
        assertThat(loud.feed(places.page, gus)).containsExactly(post.ref());
    }

    @Test
    void it_ends_when_the_post_is_put_away() {
        loud.clock.wind(Duration.ofDays(800));
        assertThat(PostArchive.AGE.getMonths()).isEqualTo(24);
        loud.archive.run(100_000, () -> false);
        assertEnded();
    }

    @Test
    void it_goes_for_good_with_the_post() {
        world.service.close(post.ref(), cy);
        assertThat(loud.count("AMPLIFY", "\"POST_ID\" = " + post.id())).isEqualTo(2);
        loud.ends.pagePurged(places.page);
        loud.clock.wind(Duration.ofDays(40));
        assertThat(loud.ends.deleteParked(loud.clock.instant(), () -> false)).isTrue();
        assertThat(loud.count("AMPLIFY", "\"POST_ID\" = " + post.id())).isZero();
    }

    @Test
    void who_has_left_is_a_former_colleague_and_what_they_passed_on_stays() {
        loud.wiki.leaves(ben);
        SeenPost seen = loud.list("community", places.community, gus).get(0);
        assertThat(world.reading.of(List.of(seen), gus).above().get(post.id()).by().kind()).isEqualTo(Who.Kind.FORMER);
        world.service.takeBack(one.ref(), cy);
        assertEnded();
    }

    @Test
    void the_sweep_learns_of_pages_that_something_is_passed_on_to() {
        KeptPage home = new KeptPage(places.home, loud.wiki.find(places.home).orElseThrow().space(), false);
        assertThat(world.ends.kept(new PageId(places.home.value() - 1), 10)).startsWith(home);
        world.service.takeBack(one.ref(), ben);
        assertThat(world.ends.kept(new PageId(places.home.value() - 1), 10)).doesNotContain(home);
        assertThat(world.ends.deleteParked(loud.clock.instant(), () -> true)).isTrue();
    }
}
