package org.groundswell.outloud.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.ResponseRefusal;
import org.groundswell.outloud.response.domain.SeenReaction;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one press says to a post, on a real database. */
abstract class ReactionServiceContract {
    private final TalkWorld world;
    private final OutLoudWorld loud;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page;
    private final Ref post;

    ReactionServiceContract(TestDatabase database) {
        world = TalkWorld.on(database);
        loud = world.loud;
        page = loud.wiki.page("DEMO");
        post = loud.publish(PostSpot.on(page), ada, "Half a plan.").ref();
    }

    private void press(ReactionKind kind, Person person) {
        world.reactions.press(post, kind, null, false, person);
    }

    private Set<ReactionKind> pressed(Person person) {
        long id = world.stored(post).id();
        return world.reactions.of(List.of(id), person).getOrDefault(id, Set.of());
    }

    @ParameterizedTest
    @EnumSource(ReactionKind.class)
    void a_press_counts_once_however_often_it_is_pressed_and_is_taken_back_by_one_more(ReactionKind kind) {
        press(kind, ben);
        press(kind, ben);
        assertThat(world.counts(post)).isEqualTo(kind.counting(1));
        assertThat(pressed(ben)).containsExactly(kind);
        world.reactions.takeBack(post, kind, ben);
        world.reactions.takeBack(post, kind, ben);
        assertThat(world.counts(post)).isEqualTo(PostCounts.NONE);
        assertThat(pressed(ben)).isEmpty();
    }

    @Test
    void many_presses_at_once_are_one() {
        together(16, tab -> press(ReactionKind.SUPPORT, ben));
        assertThat(world.counts(post).supports()).isEqualTo(1);
    }

    @Test
    void nobody_presses_on_what_they_wrote_themselves() {
        assertThat(refusal(() -> press(ReactionKind.HEARD, ada))).isEqualTo(PostRefusal.OWN_POST);
        assertThat(refusal(() -> press(ReactionKind.SUPPORT, ada))).isEqualTo(PostRefusal.OWN_POST);
    }

    @Test
    void who_may_only_read_says_that_they_did_and_nothing_else() {
        loud.wiki.allow(page, ben, SmallWiki.READER);
        press(ReactionKind.HEARD, ben);
        assertThat(refusal(() -> press(ReactionKind.THANK, ben))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        loud.wiki.allow(page, ben, PageRights.NONE);
        assertThat(refusal(() -> press(ReactionKind.HEARD, ben))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> press(ReactionKind.HEARD, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
    }

    @Test
    void only_the_author_learns_who_thanked_and_why_and_who_agreed_that_they_know_of_reading() {
        world.reactions.press(post, ReactionKind.THANK, "It saved my morning.", false, ben);
        Person cy = somebody("cy");
        world.reactions.press(post, ReactionKind.HEARD, null, true, cy);
        press(ReactionKind.HEARD, ben);
        List<SeenReaction> seen = world.reactions.toAuthor(post, ada);
        assertThat(seen).extracting(SeenReaction::kind).containsExactlyInAnyOrder(ReactionKind.THANK, ReactionKind.HEARD);
        assertThat(seen).extracting(SeenReaction::note).contains("It saved my morning.");
        assertThat(world.reactions.toAuthor(post, ben)).isEmpty();
        assertThat(world.reactions.toAuthor(post, Person.ANONYMOUS)).isEmpty();
    }

    @Test
    void a_word_of_thanks_can_be_changed_and_counts_once() {
        world.reactions.press(post, ReactionKind.THANK, "Thanks.", false, ben);
        world.reactions.press(post, ReactionKind.THANK, "Thanks a lot.", false, ben);
        assertThat(world.reactions.toAuthor(post, ada)).extracting(SeenReaction::note).containsExactly("Thanks a lot.");
        assertThat(world.counts(post).thanks()).isEqualTo(1);
        assertThat(refusal(() -> world.reactions.press(post, ReactionKind.THANK, "x".repeat(141), false, ben))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
    }

    @Test
    void more_than_sixty_an_hour_are_too_many() {
        for (int posts = 0; posts < ReactionService.MOST_AN_HOUR; posts++) {
            Ref one = loud.publish(PostSpot.on(page), somebody("dee"), "Post " + posts).ref();
            world.reactions.press(one, ReactionKind.HEARD, null, false, ben);
        }
        assertThat(refusal(() -> press(ReactionKind.HEARD, ben))).isEqualTo(ResponseRefusal.REACTION_FLOOD);
        loud.clock.wind(Duration.ofHours(1).plusSeconds(1));
        press(ReactionKind.HEARD, ben);
    }

    @Test
    void what_one_pressed_on_twenty_posts_is_one_question() {
        List<Long> ids = IntStream.range(0, 20)
            .mapToObj(number -> world.stored(loud.publish(PostSpot.on(page), somebody("dee"), "Post " + number).ref()).id()).toList();
        assertThat(loud.testbed.queries(() -> world.reactions.of(ids, ben))).hasSize(1);
    }
}
