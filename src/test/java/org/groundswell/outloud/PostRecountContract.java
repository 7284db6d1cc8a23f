package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.shared.Together.together;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.amplify.AmplifyNumbers;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.AmplifyEnd;
import org.groundswell.outloud.amplify.domain.AmplifyTarget;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.outloud.response.persistence.AoPostNumbers;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.JobPlaces;
import org.junit.jupiter.api.Test;

/** Numbers under posts that went wrong are found at night and put right, on a real database. */
abstract class PostRecountContract {
    private static final int EVERYTHING = 1_000_000;
    private static final PostCounts LIVELY = new PostCounts(2, 2, 1, 1, 1, 0);
    private final TalkWorld talk;
    private final OutLoudWorld world;
    private final PostRecount recount;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final Person cy = somebody("cy");
    private final PageId page;

    PostRecountContract(TestDatabase database) {
        talk = TalkWorld.apart(database);
        world = talk.loud;
        page = world.wiki.page("DEMO");
        recount = new PostRecount(world.stored, List.of(new AoPostNumbers(world.activeObjects), new AmplifyNumbers(world.amplifications)),
            new JobPlaces(world.activeObjects, world.transactions), world.transactions);
    }

    @Test
    void what_people_did_is_counted_as_it_is_and_nothing_is_wrong() {
        Ref post = lively();
        world.drafts.save(PostSpot.on(page), OutLoudWorld.words("a draft has no numbers"), null, null, ada);
        assertThat(talk.counts(post)).isEqualTo(LIVELY);
        assertThat(recount.run(EVERYTHING, () -> false)).isEqualTo(new PostRecount.Result(1, 0));
    }

    @Test
    void wrong_numbers_are_put_right_and_nothing_else_of_the_post_changes() {
        Ref right = lively();
        Ref wrong = lively();
        world.posts.edit(wrong, OutLoudWorld.words("long ".repeat(200)), null, null, ada);
        SeenPost before = world.posts.find(wrong, ada);
        set(wrong, new PostCounts(9, 0, 9, 9, 9, 3));
        assertThat(recount.run(EVERYTHING, () -> false)).isEqualTo(new PostRecount.Result(2, 1));
        assertThat(talk.counts(wrong)).as("in how many communities it is shown is counted, too").isEqualTo(LIVELY);
        assertThat(talk.counts(right)).isEqualTo(LIVELY);
        assertThat(world.posts.find(wrong, ada).words()).isEqualTo(before.words());
        assertThat(world.posts.find(wrong, ada).version()).isEqualTo(before.version());
        assertThat(recount.run(EVERYTHING, () -> false).wrong()).isZero();
    }

    @Test
    void only_the_communities_that_show_a_post_now_are_counted() {
        SeenPost post = world.posts.find(lively(), ada);
        Instant now = world.clock.instant();
        world.transactions.run(() -> world.amplifications.put(Amplification.of(post.id(), target(7, false), ben, "Look.", now)));
        world.transactions.run(() -> world.amplifications.put(Amplification.of(post.id(), target(8, true), ben, "Look.", now)));
        world.transactions.run(() -> world.amplifications.put(Amplification.of(post.id(), target(9, false), ben, "Look.", now).withdraw(AmplifyEnd.AMPLIFIER, now)));
        assertThat(recount.run(EVERYTHING, () -> false)).isEqualTo(new PostRecount.Result(1, 1));
        assertThat(talk.counts(post.ref())).isEqualTo(LIVELY.plus(PostCounts.amplified(1)));
        assertThat(recount.run(EVERYTHING, () -> false).wrong()).isZero();
    }

    private AmplifyTarget target(long community, boolean wider) {
        return new AmplifyTarget(community, page, new SpaceKey("DEMO"), wider);
    }

    @Test
    void it_goes_on_where_it_was_stopped_and_then_begins_again() {
        lively();
        Ref second = lively();
        set(second, PostCounts.NONE);
        AtomicInteger asked = new AtomicInteger();
        assertThat(recount.run(EVERYTHING, () -> asked.getAndIncrement() > 0)).isEqualTo(new PostRecount.Result(1, 0));
        assertThat(recount.run(1, () -> false)).isEqualTo(new PostRecount.Result(1, 1));
        assertThat(recount.run(1, () -> false)).isEqualTo(new PostRecount.Result(0, 0));
        assertThat(recount.run(EVERYTHING, () -> false)).isEqualTo(new PostRecount.Result(2, 0));
    }

    @Test
    void a_run_beside_another_and_beside_people_who_act_finds_nothing_wrong_and_breaks_nothing() {
        Ref post = lively();
        AtomicInteger wrong = new AtomicInteger();
        together(4, thread -> {
            Person person = somebody("p" + thread);
            for (int round = 0; round < 25; round++) {
                if (thread < 2) {
                    wrong.addAndGet(recount.run(EVERYTHING, () -> false).wrong());
                } else if (round % 2 == 0) {
                    talk.reactions.press(post, ReactionKind.HEARD, null, false, person);
                } else {
                    talk.reactions.takeBack(post, ReactionKind.HEARD, person);
                }
            }
        });
        assertThat(wrong).hasValue(0);
        assertThat(talk.counts(post)).isEqualTo(LIVELY.plus(ReactionKind.HEARD.counting(2)));
    }

    private void set(Ref post, PostCounts numbers) {
        world.transactions.run(() -> {
            world.stored.save(world.stored.lock(post).orElseThrow().counting(numbers));
            return null;
        });
    }

    /** Two have answered, one took that back and answered again; two have read it, and each other press was pressed once. */
    private Ref lively() {
        Ref post = world.publish(PostSpot.on(page), ada, "Half a plan, " + OutLoudWorld.newName()).ref();
        answer(post, ben);
        talk.responses.withdraw(answer(post, cy), cy);
        answer(post, cy);
        for (ReactionKind kind : ReactionKind.values()) {
            talk.reactions.press(post, kind, null, false, ben);
        }
        talk.reactions.press(post, ReactionKind.HEARD, null, false, cy);
        return post;
    }

    private Ref answer(Ref post, Person by) {
        return talk.responses.say(post, null, ResponseWords.of(ResponseKind.SUPPORT, "Yes " + OutLoudWorld.newName(), null, null), null, by).ref();
    }
}
