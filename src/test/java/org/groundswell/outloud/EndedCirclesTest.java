package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.shared.Refusals.refusal;

import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndedCirclesTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_was_said_in_a_circle_that_has_ended_is_read_and_nothing_is_added(TestDatabase database) {
        OutLoudWorld world = OutLoudWorld.on(database);
        Person ada = somebody("ada");
        Person ben = somebody("ben");
        Ref circle = world.people.circle(ada, ben);
        PostSpot inside = new PostSpot(null, null, circle);
        Ref post = world.publish(inside, ada, "In confidence.").ref();
        world.people.end(circle);
        assertThat(world.feed("circle", circle, ben)).containsExactly(post);
        assertThat(world.posts.find(post, ben).rights()).doesNotContain(PostAct.RESPOND, PostAct.REACT);
        assertThat(world.posts.find(post, ada).rights()).contains(PostAct.WITHDRAW).doesNotContain(PostAct.EDIT);
        assertThat(refusal(() -> world.publish(inside, ben, "One more thing."))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
    }
}
