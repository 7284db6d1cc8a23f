package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Together.done;
import static org.groundswell.shared.Together.together;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** People pressing at the same moment, as on several nodes, on a real database. */
abstract class PostRacesContract {
    private static final int THREADS = 4;
    private static final int ROUNDS = 5;

    private final OutLoudWorld world;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page;
    private final PostSpot here;

    PostRacesContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        page = world.wiki.page("DEMO");
        here = PostSpot.on(page);
    }

    @Test
    void publishing_in_many_tabs_at_once_is_one_post_that_stands_in_each_list_once() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = "round " + round;
            if (round % 2 == 0) {
                world.drafts.save(here, words(text), null, null, ada);
            }
            Queue<Ref> made = new ConcurrentLinkedQueue<>();
            together(THREADS, thread -> made.add(world.posts.publish(here, words(text), null, null, ada).ref()));
            assertThat(made).hasSize(THREADS).containsOnly(made.peek());
        }
        assertThat(world.feed(page, ben)).hasSize(ROUNDS).doesNotHaveDuplicates();
        assertThat(world.drafts.find(here, ada)).isEmpty();
    }

    @Test
    void of_two_edits_of_the_same_version_one_is_refused() {
        SeenPost post = world.publish(here, ada, "First.");
        AtomicInteger stored = new AtomicInteger();
        together(THREADS, thread -> {
            if (done(() -> world.posts.edit(post.ref(), words("by " + thread), null, post.version(), ada), PostRefusal.POST_EDITED_ELSEWHERE)) {
                stored.incrementAndGet();
            }
        });
        assertThat(stored).hasValue(1);
        assertThat(world.posts.history(post.ref(), ben)).hasSize(1);
    }

    @Test
    void withdrawing_while_it_is_edited_and_widened_leaves_no_word_and_no_list() {
        for (int round = 0; round < ROUNDS; round++) {
            SeenPost post = world.publish(here, ada, "round " + round);
            together(
                () -> done(() -> world.posts.edit(post.ref(), words("other words"), null, null, ada), PostRefusal.POST_WITHDRAWN),
                () -> world.posts.withdraw(post.ref(), ada),
                () -> done(() -> world.posts.mean(post.ref(), PostAudience.SITE, null, ada), PostRefusal.POST_WITHDRAWN),
                () -> done(() -> world.posts.edit(post.ref(), words("yet others"), Identity.NAME_HIDDEN, null, ada), PostRefusal.POST_WITHDRAWN));
            SeenPost after = world.posts.find(post.ref(), ben);
            assertThat(after.state()).isEqualTo(PostState.WITHDRAWN);
            assertThat(after.words().text().isEmpty()).isTrue();
            assertThat(world.count("STREAM_ENTRY", "\"POST_ID\" = " + post.id())).isZero();
            assertThat(world.count("POST_REV", "\"POST_ID\" = " + post.id())).isZero();
        }
    }

    @Test
    void numbers_under_a_post_are_exact_however_many_press_while_it_is_edited() {
        SeenPost post = world.publish(here, ada, "Count.");
        together(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                String text = thread + " " + round;
                if (thread == 0) {
                    world.posts.edit(post.ref(), words(text), null, null, ada);
                } else {
                    world.held.hold(post.ref(), ben, (held, situation) -> world.held.save(held.counting(held.counts().plus(new PostCounts(1, 1, 0, 0, 0, 0)))));
                }
            }
        });
        SeenPost after = world.posts.find(post.ref(), ben);
        assertThat(List.of(after.counts().responses(), after.counts().heard(), after.version())).isEqualTo(List.of((THREADS - 1) * ROUNDS, (THREADS - 1) * ROUNDS, 1 + ROUNDS));
        assertThat(after.words().text().whole()).isEqualTo("0 " + (ROUNDS - 1));
    }
}
