package org.groundswell.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.domain.PledgeState.IN_PROGRESS;
import static org.groundswell.pledge.domain.PledgeState.KEPT;
import static org.groundswell.pledge.domain.PledgeState.LET_GO;
import static org.groundswell.pledge.domain.PledgeState.NOT_THIS_TIME;
import static org.groundswell.pledge.domain.PledgeState.OPEN;
import static org.groundswell.pledge.domain.PledgeState.PARTLY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PledgeRulesTest {
    private static final Person ADA = new Person("ada");
    private static final Person BEN = new Person("ben");
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PageRights COMMENTER = new PageRights(true, true, false);
    private static final PageRights READER = new PageRights(true, false, false);

    @ParameterizedTest
    @EnumSource(PledgeAct.class)
    void nobody_does_anything_without_logging_in(PledgeAct act) {
        assertThat(whyNot(act, pledge(OPEN), of(Person.ANONYMOUS, COMMENTER))).contains(SharedRefusal.NOT_LOGGED_IN);
    }

    @ParameterizedTest
    @EnumSource(PledgeAct.class)
    void nobody_does_anything_while_the_wiki_is_read_only(PledgeAct act) {
        assertThat(whyNot(act, pledge(OPEN), new Situation(ADA, COMMENTER, true, Phase.OPEN, NOW))).contains(SharedRefusal.READ_ONLY);
    }

    @ParameterizedTest
    @EnumSource(value = PledgeAct.class, names = {"JOIN", "SUPPORT"})
    void who_may_only_read_does_not_take_part(PledgeAct act) {
        assertThat(whyNot(act, pledge(OPEN), of(BEN, READER))).contains(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(whyNot(act, pledge(OPEN), of(BEN, COMMENTER))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PledgeAct.class, names = {"LEAVE", "UNSUPPORT"})
    void withdrawing_is_always_possible(PledgeAct act) {
        assertThat(whyNot(act, pledge(KEPT), new Situation(BEN, READER, false, Phase.HARVEST, NOW))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PledgeAct.class, names = {"EDIT", "EDIT_WORDING", "REMOVE", "START", "CLOSE", "REOPEN", "TELL"})
    void what_is_the_authors_is_nobody_elses(PledgeAct act) {
        assertThat(whyNot(act, pledge(OPEN), of(BEN, new PageRights(true, true, true)))).contains(PledgeRefusal.NOT_YOURS);
        assertThat(whyNot(act, pledge(OPEN), of(ADA, READER))).contains(SharedRefusal.MAY_NOT_COMMENT);
    }

    @ParameterizedTest
    @EnumSource(value = PledgeAct.class, names = {"JOIN", "SUPPORT"})
    void nobody_joins_or_supports_an_own_pledge(PledgeAct act) {
        assertThat(whyNot(act, pledge(OPEN), of(ADA, COMMENTER))).contains(PledgeRefusal.OWN_PLEDGE);
    }

    @ParameterizedTest
    @EnumSource(value = PledgeState.class, names = {"KEPT", "PARTLY", "NOT_THIS_TIME", "LET_GO"})
    void an_outcome_is_not_taken_back(PledgeState outcome) {
        assertThat(whyNot(PledgeAct.REMOVE, pledge(outcome), of(ADA, COMMENTER))).contains(PledgeRefusal.PLEDGE_ENDED);
        assertThat(whyNot(PledgeAct.REMOVE, pledge(IN_PROGRESS), of(ADA, COMMENTER))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PledgeState.class, names = {"KEPT", "PARTLY", "NOT_THIS_TIME", "LET_GO"})
    void nobody_joins_what_has_ended_but_who_has_joined_can_change_words_and_name(PledgeState state) {
        assertThat(whyNot(PledgeAct.JOIN, pledge(state), of(BEN, COMMENTER))).contains(PledgeRefusal.PLEDGE_ENDED);
        assertThat(PledgeRules.whyNot(PledgeAct.JOIN, pledge(state), true, of(BEN, COMMENTER))).isEmpty();
    }

    @Test
    void nobody_joins_on_a_closed_board_but_outcomes_and_support_stay_open() {
        Situation harvest = new Situation(BEN, COMMENTER, false, Phase.HARVEST, NOW);
        assertThat(whyNot(PledgeAct.JOIN, pledge(OPEN), harvest)).contains(PledgeRefusal.BOARD_CLOSED);
        assertThat(whyNot(PledgeAct.SUPPORT, pledge(OPEN), harvest)).isEmpty();
        Situation author = new Situation(ADA, COMMENTER, false, Phase.HARVEST, NOW);
        assertThat(Stream.of(PledgeAct.EDIT, PledgeAct.START, PledgeAct.CLOSE)).allSatisfy(act -> assertThat(whyNot(act, pledge(OPEN), author)).isEmpty());
    }

    @Test
    void the_first_join_ever_fixes_wording_and_presence() {
        Pledge frozen = pledge(OPEN).joined(1, NOW).joined(-1, NOW);
        assertThat(whyNot(PledgeAct.EDIT_WORDING, frozen, of(ADA, COMMENTER))).contains(PledgeRefusal.WORDING_FROZEN);
        assertThat(whyNot(PledgeAct.REMOVE, frozen, of(ADA, COMMENTER))).contains(PledgeRefusal.SOMEBODY_JOINED);
        assertThat(whyNot(PledgeAct.EDIT, frozen, of(ADA, COMMENTER))).isEmpty();
        assertThat(whyNot(PledgeAct.EDIT_WORDING, pledge(OPEN), of(ADA, COMMENTER))).isEmpty();
        assertThat(whyNot(PledgeAct.REMOVE, pledge(OPEN), of(ADA, COMMENTER))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void a_pledge_moves_along_its_states_and_nowhere_else(PledgeState from, PledgeState to, Object expected) {
        assertThat(moving(from, to)).isEqualTo(expected);
    }

    static Stream<Arguments> transitions() {
        PledgeRefusal refused = PledgeRefusal.STATE_NOT_REACHABLE;
        Stream.Builder<Arguments> all = Stream.builder();
        List<PledgeState> outcomes = List.of(KEPT, PARTLY, NOT_THIS_TIME, LET_GO);
        for (PledgeState going : List.of(OPEN, IN_PROGRESS)) {
            all.add(Arguments.of(going, IN_PROGRESS, going == OPEN ? PledgeAct.START : PledgeAct.EDIT));
            outcomes.forEach(outcome -> all.add(Arguments.of(going, outcome, PledgeAct.CLOSE)));
        }
        for (PledgeState ended : outcomes) {
            all.add(Arguments.of(ended, IN_PROGRESS, PledgeAct.REOPEN));
            outcomes.forEach(outcome -> all.add(Arguments.of(ended, outcome, outcome == ended ? PledgeAct.TELL : refused)));
        }
        Stream.of(OPEN, IN_PROGRESS, KEPT, PARTLY, NOT_THIS_TIME, LET_GO).forEach(from -> {
            all.add(Arguments.of(from, OPEN, refused));
            all.add(Arguments.of(from, PledgeState.DRAFT, refused));
        });
        return all.build();
    }

    @Test
    void buttons_are_offered_for_what_would_be_done() {
        assertThat(PledgeRules.rights(pledge(OPEN), false, of(ADA, COMMENTER)))
            .containsExactlyInAnyOrder(PledgeAct.EDIT, PledgeAct.EDIT_WORDING, PledgeAct.REMOVE, PledgeAct.LEAVE, PledgeAct.UNSUPPORT,
                PledgeAct.START, PledgeAct.CLOSE);
        assertThat(PledgeRules.rights(pledge(OPEN), false, of(BEN, COMMENTER)))
            .containsExactlyInAnyOrder(PledgeAct.JOIN, PledgeAct.LEAVE, PledgeAct.SUPPORT, PledgeAct.UNSUPPORT);
        assertThat(PledgeRules.rights(pledge(OPEN), false, of(Person.ANONYMOUS, READER))).isEmpty();
    }

    @Test
    void an_ended_pledge_is_reopened_within_thirty_days() {
        Situation then = new Situation(ADA, COMMENTER, false, Phase.OPEN, NOW.plus(Duration.ofDays(30)));
        Situation later = new Situation(ADA, COMMENTER, false, Phase.OPEN, NOW.plus(Duration.ofDays(30)).plusMillis(1));
        assertThat(whyNot(PledgeAct.REOPEN, pledge(LET_GO), then)).isEmpty();
        assertThat(whyNot(PledgeAct.REOPEN, pledge(LET_GO), later)).contains(PledgeRefusal.REOPEN_TOO_LATE);
        assertThat(whyNot(PledgeAct.REOPEN, pledge(OPEN), then)).contains(PledgeRefusal.STATE_NOT_REACHABLE);
    }

    @Test
    void ending_takes_the_time_and_going_on_forgets_how_it_ended() {
        Pledge kept = pledge(OPEN).moved(KEPT, "They talk.", NOW);
        assertThat(kept.closedAt()).isEqualTo(NOW);
        assertThat(kept.story()).isEqualTo("They talk.");
        Pledge reopened = kept.moved(IN_PROGRESS, "", NOW);
        assertThat(reopened.closedAt()).isNull();
        assertThat(reopened.story()).isEmpty();
        assertThat(reopened.version()).isEqualTo(kept.version() + 1);
    }

    private static Object moving(PledgeState from, PledgeState to) {
        try {
            PledgeAct act = PledgeAct.leading(from, to);
            PledgeRules.demand(act, pledge(from), false, of(ADA, COMMENTER));
            return act;
        } catch (Refused refused) {
            return refused.refusal();
        }
    }

    private static Optional<Refusal> whyNot(PledgeAct act, Pledge pledge, Situation situation) {
        return PledgeRules.whyNot(act, pledge, false, situation);
    }

    private static Situation of(Person person, PageRights rights) {
        return new Situation(person, rights, false, Phase.OPEN, NOW);
    }

    private static Pledge pledge(PledgeState state) {
        PledgeWords words = PledgeWords.of("listen", "", "", "", "", "", "");
        Pledge open = Pledge.draft(1, ADA, words, Identity.NAMED, NOW).published(words, Identity.NAMED, null, NOW);
        return state == OPEN ? open : open.moved(state, "", NOW);
    }
}
