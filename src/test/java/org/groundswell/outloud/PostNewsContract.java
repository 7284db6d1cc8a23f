package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;

import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** Who is told what of a post, on a real database. */
abstract class PostNewsContract {
    private final OutLoudWorld world;
    private final PostService posts;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final Person gus = somebody("gus");
    private final PageId page;
    private final PostSpot here;
    private final Ref community;

    PostNewsContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        posts = world.posts;
        page = world.wiki.page("DEMO");
        here = PostSpot.on(page);
        community = world.people.community(page);
    }

    @Test
    void people_are_told_once_it_is_stored_and_of_nothing_they_may_not_see() {
        world.wiki.allow(page, gus, PageRights.NONE);
        Ref quoted = world.publish(here, ben, "I wonder.").ref();
        PostWords quoting = PostWords.of(new TypedPost("Ask @" + ben.key() + " and @" + gus.key() + " and @nobody-here", null, null, false, null, null, null, null, null, null, quoted.value()));
        Ref post = posts.publish(here, quoting, null, null, ada).ref();
        assertThat(told(post, Happening.Kind.MENTIONED)).containsExactly(ben);
        assertThat(told(post, Happening.Kind.QUOTED)).containsExactly(ben);
        assertThat(world.people.told(post)).allSatisfy(told -> {
            assertThat(told.happening().by()).isEqualTo(ada);
            assertThat(told.happening().page()).isEqualTo(page);
            assertThat(told.happening().title()).startsWith("Ask @");
        });
        assertThat(world.people.told(post).get(2).streams()).contains("c:" + world.people.id(community), "a:" + ada.key(), "p:" + page.value());

        Person cy = somebody("cy");
        posts.edit(post, words("Ask @" + ben.key() + " and @" + cy.key()), null, null, ada);
        assertThat(told(post, Happening.Kind.MENTIONED)).as("those named anew").containsExactly(ben, cy);
        assertThat(world.people.told(post)).hasSize(4);
    }

    @Test
    void what_is_told_of_hidden_names_restricted_pages_and_few_people_says_nothing_of_them() {
        Ref hidden = world.publish(here, ada, "Ask @" + ben.key(), Identity.NAME_HIDDEN, null).ref();
        assertThat(world.people.told(hidden)).hasSize(1).allSatisfy(told -> {
            assertThat(told.happening().by()).isEqualTo(Person.ANONYMOUS);
            assertThat(told.happening().title()).isEmpty();
        });
        Ref circle = world.people.circle(ada, ben);
        Ref inside = world.publish(new PostSpot(null, null, circle), ada, "Ask @" + ben.key() + " or @" + gus.key()).ref();
        assertThat(told(inside, Happening.Kind.MENTIONED)).containsExactly(ben);
        assertThat(world.people.told(inside).get(0).happening().title()).isEmpty();
        world.wiki.restrict(page);
        Ref restricted = world.publish(here, ada, "Ask you, @" + ben.key()).ref();
        assertThat(world.people.told(restricted)).isNotEmpty().allSatisfy(told -> assertThat(told.happening().title()).isEmpty());
        Ref mine = world.publish(here, ada, "Note to myself: @" + ben.key(), Identity.NAMED, PostAudience.ONLY_ME).ref();
        assertThat(world.people.told(mine)).isEmpty();
        posts.mean(mine, PostAudience.COMMUNITY, null, ada);
        assertThat(told(mine, Happening.Kind.MENTIONED)).as("when others see it for the first time").containsExactly(ben);
    }

    private List<Person> told(Ref post, Happening.Kind kind) {
        return world.people.told(post).stream().filter(told -> told.happening().kind() == kind).flatMap(told -> told.people().stream()).toList();
    }
}
