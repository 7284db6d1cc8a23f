package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;
import static org.groundswell.community.charter.CharterWorld.answer;

import java.time.Duration;
import java.util.List;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.Stage;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** Who is told what of challenges to a charter, on a real database. */
abstract class ChallengeNewsContract {
    private final CharterWorld world;
    private final CommunityName name;

    ChallengeNewsContract(TestDatabase database) {
        world = CharterWorld.on(database);
        name = world.community();
        world.propose(name, CharterWorld.FIRST);
    }

    private Ref raise(Person author, Identity identity) {
        return world.raise(name, 1, author, identity, false).ref();
    }

    @Test
    void who_tends_the_community_is_told_of_a_challenge_and_nobody_else() {
        Ref challenge = raise(BEN, Identity.NAMED);
        assertThat(world.told.of(challenge)).hasSize(1).allSatisfy(told -> {
            assertThat(told.people()).containsExactly(EVE);
            assertThat(told.happening().kind()).isEqualTo(Kind.CHALLENGED_MY_CHARTER);
            assertThat(told.happening().by()).isEqualTo(BEN);
            assertThat(told.happening().page()).isEqualTo(name.page().orElseThrow());
            assertThat(told.happening().path()).endsWith("#gs-challenge-" + challenge);
            assertThat(told.happening().toString()).doesNotContain("too small");
        });
        assertThat(world.told.of(raise(EVE, Identity.NAME_HIDDEN))).as("their own doing").isEmpty();
    }

    @Test
    void a_hidden_name_is_nobody_and_what_is_taken_back_is_told_no_more() {
        Ref challenge = raise(CY, Identity.NAME_HIDDEN);
        assertThat(world.told.of(challenge)).extracting(told -> told.happening().by()).containsExactly(Person.ANONYMOUS);
        world.challenges.withdraw(challenge, CY);
        assertThat(world.told.untold(challenge)).isTrue();
    }

    @Test
    void whoever_challenged_it_is_told_of_each_answer_and_not_of_talk_without_words() {
        Ref challenge = raise(CY, Identity.NAME_HIDDEN);
        world.challenges.answer(challenge, ChallengeAnswer.of(ChallengeState.IN_TALK, "", null, null), EVE);
        assertThat(answers(challenge)).isEmpty();
        world.challenges.answer(challenge, answer(ChallengeState.IN_TALK), EVE);
        world.challenges.answer(challenge, answer(ChallengeState.ANSWERED), EVE);
        assertThat(answers(challenge)).hasSize(2).allSatisfy(told -> {
            assertThat(told.people()).containsExactly(CY);
            assertThat(told.happening().by()).isEqualTo(EVE);
        });
        assertThat(answers(challenge)).extracting(told -> told.happening().path()).as("each a happening of its own").doesNotHaveDuplicates();
    }

    @Test
    void what_has_waited_for_two_weeks_is_told_to_who_tends_the_community() {
        Ref waiting = raise(BEN, Identity.NAMED);
        Ref answered = raise(CY, Identity.NAMED);
        world.challenges.answer(answered, answer(ChallengeState.ANSWERED), EVE);
        world.clock.wind(WaitingChallenges.LONG.minusDays(1));
        world.waiting.run(1000, () -> false);
        assertThat(nudges(waiting)).isEmpty();
        world.clock.wind(Duration.ofDays(2));
        assertThat(world.waiting.run(1000, () -> true)).as("stopped").isZero();
        world.waiting.run(1000, () -> false);
        assertThat(nudges(waiting)).hasSize(1).allSatisfy(told -> {
            assertThat(told.people()).containsExactly(EVE);
            assertThat(told.happening().by()).isEqualTo(Person.ANONYMOUS);
        });
        assertThat(nudges(answered)).isEmpty();
        world.clock.wind(Duration.ofDays(8));
        world.waiting.run(1000, () -> false);
        world.challenges.answer(waiting, answer(ChallengeState.IN_TALK), EVE);
        assertThat(world.told.untold(Kind.CHALLENGE_UNANSWERED, waiting)).as("it is only talked about").isFalse();
        world.challenges.answer(waiting, answer(ChallengeState.ANSWERED), EVE);
        assertThat(world.told.untold(Kind.CHALLENGE_UNANSWERED, waiting)).isTrue();
        assertThat(nudges(waiting)).as("after that it stands where who tends it looks").hasSize(1);
    }

    @Test
    void of_a_community_at_rest_and_of_an_archived_space_nobody_is_reminded() {
        Ref waiting = raise(BEN, Identity.NAMED);
        world.clock.wind(WaitingChallenges.LONG.plusDays(1));
        world.stage(name, Stage.RETIRED);
        world.waiting.run(1000, () -> false);
        world.stage(name, Stage.GROWING);
        world.wiki.archive("DEMO");
        world.waiting.run(1000, () -> false);
        world.wiki.unarchive("DEMO");
        assertThat(nudges(waiting)).isEmpty();
    }

    @Test
    void of_a_restricted_community_not_even_the_name_is_told() {
        world.wiki.restrict(name.page().orElseThrow());
        assertThat(world.told.of(raise(BEN, Identity.NAMED))).extracting(told -> told.happening().title()).containsExactly("");
    }

    private List<ToldOfCharters.Told> answers(Ref challenge) {
        return world.told.of(challenge).stream().filter(told -> told.happening().kind() == Kind.CHALLENGE_ANSWERED).toList();
    }

    private List<ToldOfCharters.Told> nudges(Ref challenge) {
        return world.told.of(challenge).stream().filter(told -> told.happening().kind() == Kind.CHALLENGE_UNANSWERED).toList();
    }
}
