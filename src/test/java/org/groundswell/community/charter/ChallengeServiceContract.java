package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.ADA;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;
import static org.groundswell.community.charter.CharterWorld.FIRST;
import static org.groundswell.shared.Refusals.refusal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.community.charter.domain.ChallengeAct;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenChallengeEvent;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Stage;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of challenges, on a real database. */
abstract class ChallengeServiceContract {
    private static final ChallengeWords WORDS = ChallengeWords.of("Too small.", "change lives", "https://example.org");
    private final CharterWorld world;
    private CommunityName name;

    ChallengeServiceContract(TestDatabase database) {
        world = CharterWorld.on(database);
    }

    @BeforeEach
    void a_community_with_a_charter() {
        name = world.community();
        world.propose(name, FIRST);
        world.signatures.sign(name, 1, "", BEN);
    }

    @AfterEach
    void every_number_is_what_one_counts() {
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void a_challenge_stands_beside_its_words_and_waits_for_an_answer() {
        SeenChallenge raised = world.challenges.raise(name, 1, CharterSection.BODY, "here\n is", 3, WORDS, null, false, CY);
        assertThat(raised.quote().text()).isEqualTo("here is");
        assertThat(FIRST.body().substring(raised.quote().position())).startsWith("here is");
        assertThat(raised.state()).isEqualTo(ChallengeState.OPEN);
        assertThat(raised.identity()).isEqualTo(Identity.NAMED);
        assertThat(world.find(name).counts().waiting()).isEqualTo(1);
        assertThat(world.find(name).counts().waitingSince()).isBeforeOrEqualTo(world.clock.instant());
        assertThat(world.charters.show(name, BEN).challenges().items()).extracting(SeenChallenge::ref).containsExactly(raised.ref());
        assertThat(world.challenges.raise(name, 1, CharterSection.BODY, "here is", 3, WORDS, null, false, CY).ref()).as("pressed twice").isEqualTo(raised.ref());
    }

    @Test
    void who_may_challenge_and_what_can_be() {
        assertThat(raising(Person.ANONYMOUS)).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(raising(new Person("newcomer"))).isEqualTo(MemberRefusal.JOIN_FIRST);
        world.wiki.allow(name.page().orElseThrow(), ADA, SmallWiki.READER);
        assertThat(raising(ADA)).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        world.wiki.allow(name.page().orElseThrow(), ADA, PageRights.NONE);
        assertThat(raising(ADA)).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
        assertThat(refusal(() -> raise(1, "no such words", CY))).isEqualTo(CharterRefusal.QUOTE_NOT_FOUND);
        assertThat(refusal(() -> raise(2, "improve", CY))).isEqualTo(CharterRefusal.NOT_CHALLENGEABLE);
        assertThat(refusal(() -> world.raise(name, 1, CY, null, true))).as("nothing is proposed").isEqualTo(CharterRefusal.NO_PROPOSAL);
        assertThat(refusal(() -> ChallengeWords.of(" ", "", ""))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> world.raise(world.community(), 1, CY, null, false))).isEqualTo(CharterRefusal.NO_CHARTER);
        world.stage(name, Stage.RETIRED);
        assertThat(raising(CY)).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
        world.stage(name, Stage.STARTING);
        world.propose(name, CharterWorld.SECOND);
        assertThat(refusal(() -> world.raise(name, 1, CY, null, true))).isEqualTo(CharterRefusal.NOT_PROPOSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_TALK", "ANSWERED", "PARKED", "ADOPTED"})
    void each_answer_is_given_by_stewards_and_read_by_all(ChallengeState state) {
        SeenChallenge raised = raise(1, "improve", CY);
        assertThat(refusal(() -> world.challenges.answer(raised.ref(), answer(state), CY))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        SeenChallenge after = world.challenges.answer(raised.ref(), answer(state), EVE);
        assertThat(after.state()).isEqualTo(state);
        SeenChallenge read = world.challenges.find(raised.ref(), BEN);
        assertThat(read.answer().words()).isEqualTo("We have thought about it.");
        assertThat(read.answer().power()).isEqualTo(Power.STEWARD);
        assertThat(read.answer().by().profile().name()).isEqualTo("Name of eve");
        assertThat(world.find(name).counts().waiting()).isEqualTo(state == ChallengeState.IN_TALK ? 1 : 0);
        boolean ended = state == ChallengeState.ANSWERED || state == ChallengeState.ADOPTED;
        for (ChallengeState next : List.of(ChallengeState.IN_TALK, ChallengeState.ANSWERED, ChallengeState.PARKED)) {
            if (ended) {
                assertThat(refusal(() -> world.challenges.answer(raised.ref(), answer(next), EVE))).isEqualTo(CharterRefusal.CHALLENGE_ENDED);
            } else {
                assertThat(world.challenges.find(raised.ref(), EVE).rights()).contains(ChallengeAct.TALK, ChallengeAct.ANSWER, ChallengeAct.PARK, ChallengeAct.ADOPT);
            }
        }
        assertThat(world.challenges.find(raised.ref(), CY).rights().contains(ChallengeAct.WITHDRAW)).isEqualTo(!ended);
        if (ended) {
            assertThat(refusal(() -> world.challenges.withdraw(raised.ref(), CY))).isEqualTo(CharterRefusal.CHALLENGE_ENDED);
            assertThat(refusal(() -> world.challenges.support(raised.ref(), BEN))).isEqualTo(CharterRefusal.CHALLENGE_ENDED);
        } else {
            world.challenges.withdraw(raised.ref(), CY);
        }
    }

    @Test
    void no_challenge_is_closed_without_words_and_none_reopened_or_withdrawn_by_others() {
        SeenChallenge raised = raise(1, "improve", CY);
        for (ChallengeState state : List.of(ChallengeState.ANSWERED, ChallengeState.PARKED, ChallengeState.ADOPTED)) {
            assertThat(refusal(() -> ChallengeAnswer.of(state, " ", LocalDate.now(), ""))).isEqualTo(SharedRefusal.TEXT_BLANK);
        }
        for (ChallengeState state : List.of(ChallengeState.OPEN, ChallengeState.WITHDRAWN)) {
            assertThat(refusal(() -> ChallengeAnswer.of(state, "words", null, ""))).isEqualTo(CharterRefusal.UNKNOWN_ANSWER);
        }
        assertThat(refusal(() -> world.challenges.withdraw(raised.ref(), EVE))).isEqualTo(CharterRefusal.NOT_YOUR_CHALLENGE);
        assertThat(refusal(() -> world.challenges.find(Ref.random(), EVE))).isEqualTo(CharterRefusal.CHALLENGE_NOT_FOUND);
        world.wiki.allow(name.page().orElseThrow(), ADA, PageRights.NONE);
        assertThat(refusal(() -> world.challenges.find(raised.ref(), ADA))).isEqualTo(CharterRefusal.CHALLENGE_NOT_FOUND);
    }

    @Test
    void a_parked_challenge_waits_again_from_its_day() {
        SeenChallenge raised = raise(1, "improve", CY);
        LocalDate today = world.clock.instant().atZone(world.clock.getZone()).toLocalDate();
        for (LocalDate day : List.of(today, today.plusYears(1).plusDays(1))) {
            assertThat(refusal(() -> world.challenges.answer(raised.ref(), parked(day), EVE))).isEqualTo(CharterRefusal.BAD_REVIEW);
        }
        world.challenges.answer(raised.ref(), parked(today.plusDays(10)), EVE);
        world.clock.wind(Duration.ofDays(9));
        world.due.run(1000, () -> false);
        assertThat(world.find(name).counts().waiting()).isZero();
        world.clock.wind(Duration.ofDays(1));
        assertThat(world.due.run(1000, () -> false).waitingAgain()).isPositive();
        assertThat(world.find(name).counts().waiting()).isEqualTo(1);
        assertThat(world.find(name).counts().waitingSince()).isEqualTo(today.plusDays(10).atStartOfDay(world.clock.getZone()).toInstant());
        world.challenges.answer(raised.ref(), answer(ChallengeState.ANSWERED), EVE);
        assertThat(world.find(name).counts().waitingSince()).isNull();
    }

    @Test
    void adopted_words_stand_in_the_draft_with_credit() {
        SeenChallenge raised = raise(1, "improve outcomes", CY);
        world.challenges.answer(raised.ref(), answer(ChallengeState.ADOPTED), EVE);
        CharterVersion draft = world.charters.show(name, EVE).draft().version();
        assertThat(draft.text().purpose()).isEqualTo("We change lives.");
        assertThat(draft.credits()).containsExactly(raised.ref());
        SeenChallenge second = raise(1, "judge", CY, CharterSection.WE_GIVE, "");
        assertThat(refusal(() -> world.challenges.answer(second.ref(), answer(ChallengeState.ADOPTED), EVE))).isEqualTo(CharterRefusal.WORDING_NEEDED);
        world.challenges.answer(second.ref(), ChallengeAnswer.of(ChallengeState.ADOPTED, "Yes.", null, "speak"), EVE);
        assertThat(world.charters.show(name, EVE).draft().version().text().weGive()).isEqualTo("We listen before we speak.");
        assertThat(world.charters.show(name, EVE).draft().version().credits()).containsExactly(raised.ref(), second.ref());

        world.versions.discardDraft(name, EVE);
        assertThat(world.challenges.find(raised.ref(), BEN).state()).as("nothing came of it").isEqualTo(ChallengeState.IN_TALK);
        assertThat(world.find(name).counts().waiting()).isEqualTo(2);
    }

    @Test
    void an_objection_that_is_adopted_takes_the_proposal_back() {
        world.propose(name, CharterWorld.SECOND);
        SeenChallenge objection = world.challenges.raise(name, 2, CharterSection.PURPOSE, "lives", null, WORDS, Identity.NAME_HIDDEN, true, CY);
        assertThat(objection.stops()).isTrue();
        world.challenges.answer(objection.ref(), answer(ChallengeState.ADOPTED), EVE);
        assertThat(world.charters.show(name, EVE).proposed()).isNull();
        assertThat(world.charters.show(name, EVE).draft().version().text().purpose()).isEqualTo("We improve change lives.");
        assertThat(world.challenges.find(objection.ref(), BEN).stops()).isFalse();
        assertThat(world.versions.propose(name, null, 7, EVE).version().credits()).containsExactly(objection.ref());
    }

    @Test
    void an_objection_adopted_and_talked_about_again_never_touches_another_version() {
        world.propose(name, CharterWorld.SECOND);
        SeenChallenge objection = world.challenges.raise(name, 2, CharterSection.PURPOSE, "lives", null, WORDS, Identity.NAMED, true, CY);
        world.challenges.answer(objection.ref(), answer(ChallengeState.ADOPTED), EVE);
        world.versions.discardDraft(name, EVE);
        SeenChallenge again = world.challenges.find(objection.ref(), EVE);
        assertThat(again.state()).isEqualTo(ChallengeState.IN_TALK);
        assertThat(again.stops()).isFalse();
        world.propose(name, CharterWorld.FIRST.with(CharterSection.BODY, "Other lives."));
        world.raise(name, 3, BEN, Identity.NAMED, true);
        world.challenges.answer(objection.ref(), ChallengeAnswer.of(ChallengeState.ADOPTED, "Yes.", null, "We improve"), EVE);
        assertThat(world.charters.show(name, EVE).proposed().version().no()).isEqualTo(3);
        assertThat(world.charters.show(name, EVE).proposed().version().objections()).isEqualTo(1);
    }

    @Test
    void support_counts_once_and_nobody_supports_what_they_said_themselves() {
        SeenChallenge raised = raise(1, "improve", CY);
        world.challenges.support(raised.ref(), BEN);
        assertThat(world.challenges.support(raised.ref(), BEN).supports()).isEqualTo(1);
        assertThat(world.charters.show(name, BEN).challenges().items().get(0).supported()).isTrue();
        assertThat(refusal(() -> world.challenges.support(raised.ref(), CY))).isEqualTo(CharterRefusal.OWN_CHALLENGE);
        assertThat(refusal(() -> world.challenges.support(raised.ref(), new Person("newcomer")))).isEqualTo(MemberRefusal.JOIN_FIRST);
        world.challenges.unsupport(raised.ref(), BEN);
        assertThat(world.challenges.unsupport(raised.ref(), BEN).supports()).isZero();
    }

    @Test
    void what_is_withdrawn_leaves_no_words_behind_and_the_history_its_answers() {
        SeenChallenge raised = raise(1, "improve", CY);
        world.challenges.answer(raised.ref(), answer(ChallengeState.IN_TALK), EVE);
        world.challenges.withdraw(raised.ref(), CY);
        SeenChallenge after = world.challenges.find(raised.ref(), BEN);
        assertThat(List.of(after.words().troubles(), after.words().better(), after.words().evidence())).containsOnly("");
        assertThat(world.challenges.history(raised.ref(), BEN)).extracting(SeenChallengeEvent::kind)
            .containsExactly(ChallengeEvent.Kind.RAISED, ChallengeEvent.Kind.TALKED, ChallengeEvent.Kind.WITHDRAWN);
        assertThat(world.challenges.history(raised.ref(), BEN).get(1).words()).isEqualTo("We have thought about it.");
    }

    @Test
    void a_hidden_author_is_a_colleague_everywhere_and_shows_the_day_only() {
        SeenChallenge mine = world.raise(name, 1, CY, Identity.NAME_HIDDEN, false);
        world.clock.wind(Duration.ofMinutes(1));
        world.challenges.answer(mine.ref(), answer(ChallengeState.IN_TALK), EVE);
        SeenChallenge seen = world.challenges.find(mine.ref(), EVE);
        assertThat(seen.author().kind()).isEqualTo(Who.Kind.COLLEAGUE);
        assertThat(seen.author().profile()).isNull();
        assertThat(seen.raisedAt().atZone(world.clock.getZone()).toLocalTime()).hasToString("00:00");
        SeenChallengeEvent raised = world.challenges.history(mine.ref(), EVE).get(0);
        assertThat(raised.by().kind()).isEqualTo(Who.Kind.COLLEAGUE);
        assertThat(raised.at().atZone(world.clock.getZone()).toLocalTime()).hasToString("00:00");
        assertThat(world.find(name).counts().waitingSince().atZone(world.clock.getZone()).toLocalTime()).hasToString("00:00");
        assertThat(world.challenges.find(mine.ref(), CY).author().kind()).isEqualTo(Who.Kind.YOU);
    }

    @Test
    void hidden_authors_stand_anywhere_within_their_day_and_cursors_name_no_time() {
        List<Ref> inOrder = IntStream.range(0, 12).mapToObj(i -> world.raise(name, 1, new Person(member(i)), Identity.NAME_HIDDEN, false).ref()).toList();
        List<Ref> listed = world.challenges.list(name, true, new Window(50, null), EVE).items().stream().map(SeenChallenge::ref).toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(inOrder).isNotEqualTo(inOrder);
        assertThat(IntStream.range(0, 12).mapToObj(i -> listed.get(11 - i)).toList()).isNotEqualTo(inOrder);
        String next = world.challenges.list(name, true, new Window(5, null), EVE).next().orElseThrow().encode();
        assertThat(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.US_ASCII)).isEqualTo("challenges:" + listed.get(4));
        assertThat(world.challenges.list(name, true, new Window(50, next), EVE).items().stream().map(SeenChallenge::ref)).isEqualTo(listed.subList(5, 12));
    }

    @Test
    void what_waits_for_three_weeks_is_overdue() {
        SeenChallenge raised = raise(1, "improve", CY);
        world.clock.wind(Duration.ofDays(20));
        assertThat(world.challenges.find(raised.ref(), BEN).overdue()).isFalse();
        world.clock.wind(Duration.ofDays(1));
        assertThat(world.challenges.find(raised.ref(), BEN).overdue()).isTrue();
    }

    private String member(int number) {
        Person person = new Person("member" + number);
        world.member(name, person, "ACTIVE");
        return person.key();
    }

    private Object raising(Person person) {
        return refusal(() -> raise(1, "improve", person));
    }

    private SeenChallenge raise(int no, String quote, Person author) {
        return raise(no, quote, author, CharterSection.PURPOSE, "change lives");
    }

    private SeenChallenge raise(int no, String quote, Person author, CharterSection section, String better) {
        return world.challenges.raise(name, no, section, quote, null, ChallengeWords.of("Too small.", better, ""), null, false, author);
    }

    private ChallengeAnswer answer(ChallengeState state) {
        return state == ChallengeState.PARKED ? parked(world.clock.instant().atZone(world.clock.getZone()).toLocalDate().plusDays(10)) : CharterWorld.answer(state);
    }

    private static ChallengeAnswer parked(LocalDate day) {
        return ChallengeAnswer.of(ChallengeState.PARKED, "We have thought about it.", day, null);
    }
}
