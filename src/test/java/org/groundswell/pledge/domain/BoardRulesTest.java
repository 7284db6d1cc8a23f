package org.groundswell.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;

class BoardRulesTest {
    private static final Person ADA = new Person("ada");

    @Test
    void pledging_needs_the_right_to_comment_on_an_open_board() {
        assertThat(BoardRules.rights(situation(ADA, true, Phase.OPEN), false, true)).containsExactly(BoardAct.PLEDGE);
        assertThat(refusal(() -> BoardRules.demandPledge(situation(ADA, false, Phase.OPEN)))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(refusal(() -> BoardRules.demandPledge(situation(ADA, true, Phase.HARVEST)))).isEqualTo(PledgeRefusal.BOARD_CLOSED);
        assertThat(refusal(() -> BoardRules.demandPledge(situation(Person.ANONYMOUS, true, Phase.OPEN)))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
    }

    @Test
    void a_board_of_ones_own_is_offered_to_editors_of_a_copied_page() {
        assertThat(BoardRules.rights(situation(ADA, false, Phase.HARVEST), true, true)).containsExactly(BoardAct.MAKE_NEW);
        assertThat(BoardRules.rights(situation(ADA, false, Phase.OPEN), true, false)).isEmpty();
        assertThat(BoardRules.rights(situation(ADA, false, Phase.OPEN), false, true)).isEmpty();
        assertThat(refusal(() -> BoardRules.demandMakeNew(situation(ADA, true, Phase.OPEN), false))).isEqualTo(PledgeRefusal.MAY_NOT_EDIT_PAGE);
    }

    @Test
    void a_pledge_needs_no_theme_but_no_other_than_the_boards() {
        BoardSettings settings = BoardSettings.parse(Map.of("question", "Q", "themes", "Waiting"));
        BoardRules.demandTheme(settings, "");
        BoardRules.demandTheme(settings, "Waiting");
        assertThat(refusal(() -> BoardRules.demandTheme(settings, "waiting"))).isEqualTo(PledgeRefusal.UNKNOWN_THEME);
    }

    private static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).refusal();
    }

    private static Situation situation(Person person, boolean comment, Phase phase) {
        return new Situation(person, new PageRights(true, comment, false), false, phase, Instant.EPOCH);
    }
}
