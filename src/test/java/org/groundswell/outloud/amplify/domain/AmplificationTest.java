package org.groundswell.outloud.amplify.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From passing on to its end: every state, every act, everybody. */
class AmplificationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Person AUTHOR = new Person("ada");
    private static final Person BEN = new Person("ben");
    private static final Person CY = new Person("cy");
    private static final AmplifyTarget WIDER = new AmplifyTarget(5, new PageId(7), new SpaceKey("DEMO"), true);
    private static final AmplifyTarget NO_WIDER = new AmplifyTarget(5, new PageId(7), new SpaceKey("DEMO"), false);
    private static final Map<AmplifyState, Amplification> IN = Map.of(AmplifyState.ASKED, asked(), AmplifyState.SHOWN, asked().agree(LATER),
        AmplifyState.DECLINED, asked().decline(LATER), AmplifyState.WITHDRAWN, asked().withdraw(AmplifyEnd.AMPLIFIER, LATER));

    private static Amplification asked() {
        return Amplification.of(3, WIDER, BEN, "Read this.", NOW);
    }

    @Test
    void to_no_new_eyes_it_is_shown_at_once_and_opens_nothing() {
        Amplification shown = Amplification.of(3, NO_WIDER, BEN, "Read this.", NOW);
        assertThat(shown.state()).isEqualTo(AmplifyState.SHOWN);
        assertThat(shown.shownAt()).isEqualTo(NOW);
        assertThat(shown.agreed()).isFalse();
    }

    @Test
    void to_new_eyes_its_author_is_asked_and_a_yes_opens_it() {
        assertThat(asked().state()).isEqualTo(AmplifyState.ASKED);
        assertThat(asked().shownAt()).isNull();
        Amplification agreed = asked().agree(LATER);
        assertThat(agreed.shown() && agreed.agreed()).isTrue();
        assertThat(agreed.shownAt()).isEqualTo(LATER);
    }

    @Test
    void whatever_ends_it_takes_the_yes_along() {
        for (AmplifyEnd whose : EnumSet.complementOf(EnumSet.of(AmplifyEnd.NONE))) {
            Amplification ended = asked().agree(NOW).withdraw(whose, LATER);
            assertThat(ended.state()).isEqualTo(AmplifyState.WITHDRAWN);
            assertThat(ended.agreed() || ended.live()).isFalse();
            assertThat(ended.endedAt()).isEqualTo(LATER);
            assertThat(ended.closed()).isEqualTo(whose == AmplifyEnd.AUTHOR);
        }
    }

    @ParameterizedTest
    @EnumSource(value = AmplifyState.class, names = {"ASKED", "SHOWN"})
    void while_it_goes_on_nobody_does_it_a_second_time(AmplifyState state) {
        assertThat(refusal(() -> IN.get(state).again(NO_WIDER, CY, "Me too.", LATER))).isEqualTo(AmplifyRefusal.ALREADY_PASSED_ON);
    }

    @Test
    void after_a_no_of_the_author_nobody_asks_again_and_after_any_other_end_anybody_may() {
        assertThat(refusal(() -> asked().decline(NOW).again(WIDER, CY, "Please.", LATER))).isEqualTo(AmplifyRefusal.AUTHOR_SAID_NO);
        assertThat(refusal(() -> asked().agree(NOW).withdraw(AmplifyEnd.AUTHOR, NOW).again(NO_WIDER, BEN, "Please.", LATER))).isEqualTo(AmplifyRefusal.AUTHOR_SAID_NO);
        Amplification ended = asked().withdraw(AmplifyEnd.AMPLIFIER, NOW);
        Amplification again = ended.again(WIDER, CY, "Me too.", LATER);
        assertThat(again.state()).isEqualTo(AmplifyState.ASKED);
        assertThat(again.by()).isEqualTo(CY);
        assertThat(again.words()).isEqualTo("Me too.");
        assertThat(again.end()).isEqualTo(AmplifyEnd.NONE);
        assertThat(again.endedAt()).isNull();
        assertThat(again.ref()).as("somebody else's question").isNotEqualTo(ended.ref());
        assertThat(ended.again(WIDER, BEN, "Once more.", LATER).ref()).as("the same person's, told of once").isEqualTo(ended.ref());
    }

    @ParameterizedTest
    @CsvSource({"ASKED, AGREE DECLINE", "SHOWN, TAKE_BACK", "DECLINED, ''", "WITHDRAWN, ''"})
    void the_author_answers_while_asked_and_takes_a_yes_back(AmplifyState state, String acts) {
        assertThat(AmplifyRules.rights(IN.get(state), AUTHOR, AUTHOR, false)).isEqualTo(acts(acts));
    }

    @ParameterizedTest
    @CsvSource({"ASKED, TAKE_BACK", "SHOWN, TAKE_BACK", "DECLINED, ''", "WITHDRAWN, ''"})
    void who_passes_it_on_takes_it_back_and_answers_nothing(AmplifyState state, String acts) {
        assertThat(AmplifyRules.rights(IN.get(state), AUTHOR, BEN, false)).isEqualTo(acts(acts));
    }

    @ParameterizedTest
    @EnumSource(AmplifyState.class)
    void to_anybody_else_it_is_as_unknown_as_one_that_never_was(AmplifyState state) {
        for (AmplifyAct act : AmplifyAct.values()) {
            assertThat(AmplifyRules.whyNot(act, IN.get(state), AUTHOR, CY, false)).contains(AmplifyRefusal.AMPLIFICATION_NOT_FOUND);
            assertThat(AmplifyRules.whyNot(act, IN.get(state), AUTHOR, Person.ANONYMOUS, false)).contains(SharedRefusal.NOT_LOGGED_IN);
            assertThat(AmplifyRules.whyNot(act, IN.get(state), AUTHOR, AUTHOR, true)).contains(SharedRefusal.READ_ONLY);
        }
    }

    @Test
    void an_author_who_is_asked_says_no_and_takes_nothing_back() {
        assertThat(AmplifyRules.whyNot(AmplifyAct.TAKE_BACK, asked(), AUTHOR, AUTHOR, false)).contains(AmplifyRefusal.NOT_ASKED_NOW);
    }

    @Test
    void what_is_over_is_refused_by_its_name() {
        assertThat(AmplifyRules.whyNot(AmplifyAct.AGREE, IN.get(AmplifyState.WITHDRAWN), AUTHOR, AUTHOR, false)).contains(AmplifyRefusal.NOT_ASKED_NOW);
        assertThat(AmplifyRules.whyNot(AmplifyAct.TAKE_BACK, IN.get(AmplifyState.DECLINED), AUTHOR, BEN, false)).contains(AmplifyRefusal.NOT_ASKED_NOW);
    }

    @Test
    void a_sentence_of_ones_own_belongs_to_it() {
        assertThat(Amplification.words("  Read\nthis. ")).isEqualTo("Read this.");
        assertThat(refusal(() -> Amplification.words(" "))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> Amplification.words(null))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(Amplification.words("x".repeat(255))).hasSize(255);
        assertThat(refusal(() -> Amplification.words("x".repeat(256)))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
    }

    private static Set<AmplifyAct> acts(String names) {
        Set<AmplifyAct> acts = EnumSet.noneOf(AmplifyAct.class);
        Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).map(AmplifyAct::valueOf).forEach(acts::add);
        return acts;
    }
}
