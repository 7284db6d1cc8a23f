package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;

import java.time.Instant;
import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** What people learn of what they follow, and what is taken back when it is hidden again, on a real database. */
abstract class FollowedPostsContract {
    private final OutLoudWorld world;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page;
    private final PostSpot here;
    private final Instant begin;

    FollowedPostsContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        page = world.wiki.page("DEMO");
        here = PostSpot.on(page);
        begin = world.clock.instant();
        world.people.follow(ben, Stream.of(page));
    }

    private List<String> titles(Instant since, int most) {
        return world.followed.since(ben, since, most).stream().map(Headline::title).toList();
    }

    @Test
    void what_is_new_comes_newest_first_and_only_what_is_newer_and_of_others() {
        world.publish(here, ada, "First.");
        Instant later = world.clock.instant();
        world.publish(here, ada, "Second.");
        world.publish(here, ben, "My own.");
        assertThat(titles(begin, 10)).containsExactly("Second.", "First.");
        assertThat(titles(later, 10)).containsExactly("Second.");
        assertThat(world.followed.since(ada, begin, 10)).as("who follows nothing").isEmpty();
        assertThat(world.followed.since(ben, begin, 10)).allSatisfy(line -> assertThat(line.by()).isEqualTo(ada));
    }

    @Test
    void a_hidden_name_is_nobodys_news_and_what_one_may_not_see_is_not_there() {
        world.publish(here, ada, "Nobody knows.", Identity.NAME_HIDDEN, null);
        assertThat(titles(begin, 10)).isEmpty();
        world.publish(here, ada, "Seen.");
        world.wiki.allow(page, ben, PageRights.NONE);
        assertThat(titles(begin, 10)).isEmpty();
    }

    @Test
    void no_words_of_a_restricted_page_leave_the_wiki() {
        world.publish(here, ada, "Between us.");
        world.wiki.restrict(page);
        assertThat(titles(begin, 10)).containsExactly("");
    }

    @Test
    void what_is_withdrawn_narrowed_or_loses_its_name_is_told_no_more() {
        Ref withdrawn = world.publish(here, ada, "One.").ref();
        Ref narrowed = world.publish(here, ada, "Two.", Identity.NAMED, PostAudience.SITE).ref();
        Ref nameless = world.publish(here, ada, "Three.").ref();
        Ref edited = world.publish(here, ada, "Four.").ref();
        world.posts.withdraw(withdrawn, ada);
        world.posts.mean(narrowed, PostAudience.COMMUNITY, null, ada);
        world.posts.edit(nameless, words("Three."), Identity.NAME_HIDDEN, null, ada);
        world.posts.edit(edited, words("Four and a half."), null, null, ada);
        assertThat(List.of(withdrawn, narrowed, nameless)).allSatisfy(post -> assertThat(world.people.untold(post)).isEqualTo(1));
        assertThat(world.people.untold(edited)).isZero();
    }
}
