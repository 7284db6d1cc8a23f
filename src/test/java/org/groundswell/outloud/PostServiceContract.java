package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;

/** What authors do with posts, on a real database. */
abstract class PostServiceContract {
    private final OutLoudWorld world;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page;

    PostServiceContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        page = world.wiki.page("DEMO");
    }

    @Test
    void a_post_stands_where_it_was_posted() {
        SeenPost post = world.publish(PostSpot.on(page), ada, "I tried the new form with #Triage.");
        assertThat(world.feed(page, ben)).containsExactly(post.ref());
        assertThat(world.posts.find(post.ref(), ben).words().text().whole()).isEqualTo("I tried the new form with #Triage.");
    }
}
