package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import java.time.Duration;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** What becomes of posts that grow old, on a real database. */
abstract class PostArchiveContract {
    private final OutLoudWorld world;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PostSpot here;

    PostArchiveContract(TestDatabase database) {
        world = OutLoudWorld.apart(database);
        here = PostSpot.on(world.wiki.page("DEMO"));
    }

    @Test
    void after_two_years_a_post_is_put_away_and_read_by_who_has_its_address() {
        Ref old = world.publish(here, ada, "Old.", Identity.NAMED, PostAudience.SITE).ref();
        Ref hidden = world.publish(here, ada, "Old too.", Identity.NAME_HIDDEN, null).ref();
        Ref withdrawn = world.publish(here, ada, "Taken back.").ref();
        world.posts.withdraw(withdrawn, ada);
        world.clock.wind(Duration.ofDays(365));
        Ref younger = world.publish(here, ada, "Younger.", Identity.NAMED, PostAudience.SITE).ref();
        world.clock.wind(Duration.ofDays(370));

        assertThat(world.archive.run(100, () -> true)).isZero();
        assertThat(world.archive.run(1, () -> false)).isEqualTo(1);
        assertThat(world.archive.run(1000, () -> false)).isEqualTo(1);
        assertThat(world.archive.run(1000, () -> false)).isZero();
        assertThat(world.feed("site", "", ben)).containsExactly(younger);
        assertThat(world.feed("own", "", ada)).startsWith(younger).containsExactlyInAnyOrder(younger, old, hidden);
        assertThat(world.posts.find(old, ben).state()).isEqualTo(PostState.ARCHIVED);
        assertThat(world.posts.find(old, ben).rights()).isEmpty();
        assertThat(world.posts.find(old, ada).rights()).containsExactly(PostAct.WITHDRAW);
        assertThat(world.posts.find(withdrawn, ada).state()).isEqualTo(PostState.WITHDRAWN);
    }
}
