package org.groundswell.outloud.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.ask.domain.AskRefusal;
import org.groundswell.outloud.ask.domain.SeenVolunteer;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;

/** What becomes of something that was asked, transition by transition, on a real database. */
abstract class AskServiceContract {
    private final TalkWorld world;
    private final OutLoudWorld loud;
    private final AskService asks;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final Person cy = somebody("cy");
    private final PageId page;
    private final Ref post;

    AskServiceContract(TestDatabase database) {
        world = TalkWorld.on(database);
        loud = world.loud;
        asks = world.asks;
        page = loud.wiki.page("DEMO");
        post = ask("Who has a key?");
    }

    private Ref ask(String text) {
        return loud.posts.publish(PostSpot.on(page), OutLoudWorld.words("STUCK", text), null, null, ada).ref();
    }

    private AskState state() {
        return world.stored(post).ask();
    }

    private List<Ref> onIt() {
        return asks.find(post, ada).helpers().stream().filter(SeenVolunteer::onIt).map(SeenVolunteer::ref).toList();
    }

    private void end(AskState state) {
        asks.change(post, state, null, List.of(), ada);
    }

    @Test
    void however_many_are_on_it_at_once_and_however_often_they_press_each_is_on_it_once() {
        List<Person> many = IntStream.range(0, 4).mapToObj(i -> somebody("m" + i)).toList();
        together(12, thread -> asks.take(post, many.get(thread % many.size())));
        assertThat(state()).isEqualTo(AskState.TAKEN);
        assertThat(onIt()).hasSize(many.size());
        assertThat(loud.people.told(post).stream().filter(told -> told.happening().kind() == Kind.ANSWERED_MY_ASK)).hasSize(many.size());
    }

    @Test
    void who_takes_it_up_while_the_last_one_leaves_is_not_forgotten() {
        asks.take(post, ben);
        together(() -> asks.leave(post, ben), () -> asks.take(post, cy));
        assertThat(state()).isEqualTo(AskState.TAKEN);
        assertThat(onIt()).hasSize(1);
    }

    @Test
    void an_ask_is_open_until_somebody_is_on_it_and_open_again_when_nobody_is() {
        assertThat(state()).isEqualTo(AskState.OPEN);
        asks.take(post, ben);
        asks.take(post, ben);
        asks.take(post, cy);
        assertThat(state()).isEqualTo(AskState.TAKEN);
        assertThat(onIt()).hasSize(2);
        asks.leave(post, ben);
        assertThat(state()).isEqualTo(AskState.TAKEN);
        asks.leave(post, cy);
        asks.leave(post, cy);
        assertThat(state()).isEqualTo(AskState.OPEN);
        assertThat(asks.find(post, ada).helpers()).isEmpty();
    }

    @Test
    void its_author_ends_it_names_who_helped_and_says_what_did() {
        asks.take(post, ben);
        asks.take(post, cy);
        Ref helper = asks.find(post, ada).helpers().get(0).ref();
        asks.change(post, AskState.HELPED, "The porter has one.", List.of(helper), ada);
        assertThat(state()).isEqualTo(AskState.HELPED);
        assertThat(asks.find(post, cy).what()).isEqualTo("The porter has one.");
        assertThat(asks.find(post, cy).helpers()).hasSize(1).allSatisfy(one -> assertThat(one.helped()).isTrue());
        assertThat(refusal(() -> asks.take(post, cy))).isEqualTo(PostRefusal.NO_OPEN_ASK);
        assertThat(refusal(() -> end(AskState.HELPED))).isEqualTo(PostRefusal.NO_OPEN_ASK);
        assertThat(refusal(() -> end(AskState.NO_LONGER_NEEDED))).isEqualTo(PostRefusal.NO_OPEN_ASK);
    }

    @Test
    void it_ends_without_help_and_is_asked_again() {
        asks.take(post, ben);
        assertThat(refusal(() -> end(AskState.OPEN))).isEqualTo(PostRefusal.ASK_NOT_ENDED);
        end(AskState.NO_LONGER_NEEDED);
        assertThat(state()).isEqualTo(AskState.NO_LONGER_NEEDED);
        assertThat(onIt()).isEmpty();
        end(AskState.OPEN);
        assertThat(state()).isEqualTo(AskState.OPEN);
        assertThat(refusal(() -> end(AskState.TAKEN))).isEqualTo(AskRefusal.UNKNOWN_ASK_STATE);
    }

    @Test
    void who_helped_once_has_helped_still_when_it_is_asked_again() {
        asks.take(post, ben);
        asks.change(post, AskState.HELPED, "", onIt(), ada);
        end(AskState.OPEN);
        assertThat(asks.find(post, cy).helpers()).hasSize(1).allSatisfy(one -> assertThat(one.helped()).isTrue());
        assertThat(asks.find(post, cy).what()).isEmpty();
    }

    @Test
    void only_who_took_it_up_can_be_named() {
        Ref stranger = Ref.random();
        assertThat(refusal(() -> asks.change(post, AskState.HELPED, "", List.of(stranger), ada))).isEqualTo(AskRefusal.HELPER_NOT_FOUND);
        assertThat(state()).isEqualTo(AskState.OPEN);
    }

    @Test
    void only_its_author_ends_it_and_nobody_takes_up_their_own() {
        assertThat(refusal(() -> asks.change(post, AskState.HELPED, "", List.of(), ben))).isEqualTo(PostRefusal.POST_NOT_YOURS);
        assertThat(refusal(() -> asks.take(post, ada))).isEqualTo(PostRefusal.OWN_POST);
    }

    @Test
    void what_asks_for_nothing_cannot_be_taken_up() {
        Ref story = loud.publish(PostSpot.on(page), ada, "A story.").ref();
        assertThat(refusal(() -> asks.take(story, ben))).isEqualTo(PostRefusal.NO_OPEN_ASK);
    }

    @Test
    void who_may_only_read_takes_up_nothing_and_who_may_not_see_finds_nothing() {
        loud.wiki.allow(page, cy, SmallWiki.READER);
        assertThat(refusal(() -> asks.take(post, cy))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        loud.wiki.allow(page, cy, PageRights.NONE);
        assertThat(refusal(() -> asks.find(post, cy))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> asks.take(post, cy))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> asks.take(post, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
    }

    @Test
    void after_seven_quiet_days_it_is_open_again_and_whoever_offered_help_hears_of_it() {
        asks.take(post, ben);
        world.offering = Optional.of(cy);
        loud.clock.wind(Duration.ofDays(6));
        world.responses.say(post, null, ResponseWords.of(ResponseKind.ANSWER, "Still looking.", "", null), null, ben);
        loud.clock.wind(Duration.ofDays(6));
        world.quiet.reopen(() -> false);
        assertThat(state()).as("somebody spoke six days ago").isEqualTo(AskState.TAKEN);
        loud.clock.wind(Duration.ofDays(1).plusSeconds(1));
        world.quiet.reopen(() -> false);
        assertThat(state()).isEqualTo(AskState.OPEN);
        assertThat(onIt()).isEmpty();
        assertThat(loud.people.told(post).stream().filter(told -> told.happening().kind() == Kind.MY_OFFERED_TOPIC).flatMap(told -> told.people().stream()))
            .containsExactly(cy);
        world.offering = Optional.empty();
    }

    @Test
    void a_job_that_is_stopped_opens_nothing_more() {
        asks.take(post, ben);
        loud.clock.wind(Duration.ofDays(8));
        assertThat(world.quiet.reopen(() -> true)).isZero();
        assertThat(state()).isEqualTo(AskState.TAKEN);
    }

    @Test
    void its_author_is_told_that_somebody_is_on_it() {
        asks.take(post, ben);
        assertThat(loud.people.told(post)).anySatisfy(told -> {
            assertThat(told.happening().kind()).isEqualTo(Kind.ANSWERED_MY_ASK);
            assertThat(told.people()).containsExactly(ada);
        });
    }
}
