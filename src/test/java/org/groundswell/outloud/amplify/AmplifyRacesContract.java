package org.groundswell.outloud.amplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.shared.Together.done;
import static org.groundswell.shared.Together.together;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.AmplifyRefusal;
import org.groundswell.outloud.amplify.domain.AmplifyState;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** People passing on, answering and taking back at the same moment, as on several nodes, on a real database. */
abstract class AmplifyRacesContract {
    private static final int THREADS = 4;
    private static final int ROUNDS = 5;
    private static final String WHY = "We have the same door.";
    private final AmplifyWorld world;
    private final OutLoudWorld loud;
    private final AmplifyWorld.Places places;
    private final Person cy = somebody("cy");
    private final Person ben = somebody("ben");

    AmplifyRacesContract(TestDatabase database) {
        world = AmplifyWorld.on(database);
        loud = world.loud;
        places = world.places();
    }

    private SeenPost post() {
        return places.post(somebody("cy"), Identity.NAMED);
    }

    @Test
    void of_several_who_pass_it_on_to_the_same_community_one_does() {
        for (int round = 0; round < ROUNDS; round++) {
            SeenPost post = post();
            AtomicInteger first = new AtomicInteger();
            together(THREADS, thread -> {
                if (done(() -> world.service.passOn(post.ref(), places.community, WHY, somebody("ben")), AmplifyRefusal.ALREADY_PASSED_ON)) {
                    first.incrementAndGet();
                }
            });
            assertThat(first).hasValue(1);
            assertThat(loud.count("AMPLIFY", "\"POST_ID\" = " + post.id())).isEqualTo(1);
        }
    }

    @Test
    void one_person_in_many_tabs_passes_it_on_once_and_gets_the_same_answer() {
        SeenPost post = post();
        Set<Ref> made = ConcurrentHashMap.newKeySet();
        together(THREADS, thread -> made.add(world.service.passOn(post.ref(), places.community, WHY, ben).ref()));
        assertThat(made).hasSize(1);
        assertThat(world.told(made.iterator().next(), Happening.Kind.ASKED_TO_AMPLIFY)).isEqualTo(1);
    }

    @Test
    void into_many_communities_at_once_the_number_is_exact() {
        SeenPost post = places.post(cy, Identity.NAMED);
        List<Ref> near = List.of(near(), near(), near(), near());
        together(THREADS, thread -> world.service.passOn(post.ref(), near.get(thread), WHY, somebody("ben")));
        assertThat(world.number(post.ref())).isEqualTo(THREADS);
    }

    private Ref near() {
        return loud.people.community(loud.wiki.page(loud.wiki.find(places.page).orElseThrow().space().value()));
    }

    @Test
    void a_yes_a_no_and_taking_the_question_back_at_once_leave_list_number_and_state_the_same() {
        for (int round = 0; round < ROUNDS; round++) {
            Person author = somebody("cy");
            SeenPost post = places.post(author, Identity.NAMED);
            Amplification asked = world.service.passOn(post.ref(), places.community, WHY, somebody("ben"));
            together(
                () -> done(() -> world.service.agree(asked.ref(), author), AmplifyRefusal.NOT_ASKED_NOW),
                () -> done(() -> world.service.takeBack(asked.ref(), asked.by()), AmplifyRefusal.NOT_ASKED_NOW),
                () -> done(() -> world.service.decline(asked.ref(), author), AmplifyRefusal.NOT_ASKED_NOW));
            assertConsistent(post, asked);
            assertThat(world.stored(asked).live()).as("whatever came first, one of the two noes came too").isFalse();
        }
    }

    @Test
    void a_yes_while_the_author_narrows_it_in_another_tab_opens_nothing() {
        for (int round = 0; round < ROUNDS; round++) {
            Person author = somebody("cy");
            SeenPost post = places.post(author, Identity.NAMED);
            Amplification asked = world.service.passOn(post.ref(), places.community, WHY, somebody("ben"));
            together(
                () -> done(() -> world.service.agree(asked.ref(), author), AmplifyRefusal.NOT_ASKED_NOW, AmplifyRefusal.TAKES_NOTHING_NEW, PostRefusal.FOR_A_FEW),
                () -> loud.posts.mean(post.ref(), PostAudience.ONLY_ME, null, author));
            assertConsistent(post, asked);
            assertThat(world.stored(asked).state()).isEqualTo(AmplifyState.WITHDRAWN);
        }
    }

    private void assertConsistent(SeenPost post, Amplification asked) {
        int shown = world.stored(asked).shown() ? 1 : 0;
        assertThat(world.number(post.ref())).isEqualTo(shown);
        assertThat(loud.count("STREAM_ENTRY", "\"AMPLIFY_ID\" > 0 and \"POST_ID\" = " + post.id())).isEqualTo(shown);
    }
}
