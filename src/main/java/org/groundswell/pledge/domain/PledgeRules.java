package org.groundswell.pledge.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;

/** Who may do what with a published pledge, asked by commands and by buttons alike. */
public final class PledgeRules {
    public static final Duration REOPENING = Duration.ofDays(30);

    private PledgeRules() {
    }

    /** @param joined whether the person has joined the pledge */
    public static Set<PledgeAct> rights(Pledge pledge, boolean joined, Situation situation) {
        return Rights.of(PledgeAct.class, act -> whyNot(act, pledge, joined, situation));
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(PledgeAct act, Pledge pledge, boolean joined, Situation situation) {
        Refused.ifPresent(whyNot(act, pledge, joined, situation));
    }

    static Optional<Refusal> whyNot(PledgeAct act, Pledge pledge, boolean joined, Situation situation) {
        return BoardRules.whyNoReader(situation).or(() -> switch (act) {
            case EDIT -> whyNoAuthor(pledge, situation);
            case EDIT_WORDING -> whyNoAuthor(pledge, situation).or(() -> PledgeRefusal.WORDING_FROZEN.when(pledge.frozen()));
            case REMOVE -> whyNoAuthor(pledge, situation).or(() -> PledgeRefusal.SOMEBODY_JOINED.when(pledge.frozen()))
                .or(() -> PledgeRefusal.PLEDGE_ENDED.when(!going(pledge)));
            case JOIN -> whyNotJoin(pledge, joined, situation);
            case LEAVE, UNSUPPORT -> Optional.empty();
            case SUPPORT -> BoardRules.whyNoCommenter(situation).or(() -> whyOwn(pledge, situation));
            case START -> whyNoAuthor(pledge, situation).or(() -> PledgeRefusal.STATE_NOT_REACHABLE.when(pledge.state() != PledgeState.OPEN));
            case CLOSE -> whyNoAuthor(pledge, situation).or(() -> PledgeRefusal.STATE_NOT_REACHABLE.when(!going(pledge)));
            case REOPEN -> whyNoAuthor(pledge, situation).or(() -> whyNotReopen(pledge, situation));
            case TELL -> whyNoAuthor(pledge, situation).or(() -> PledgeRefusal.STATE_NOT_REACHABLE.when(!pledge.state().isOutcome()));
        });
    }

    private static Optional<Refusal> whyNoAuthor(Pledge pledge, Situation situation) {
        return PledgeRefusal.NOT_YOURS.when(!pledge.author().equals(situation.person())).or(() -> BoardRules.whyNoCommenter(situation));
    }

    // Whoever has joined can still change words and name when nobody new can come in.
    private static Optional<Refusal> whyNotJoin(Pledge pledge, boolean joined, Situation situation) {
        return BoardRules.whyNoCommenter(situation)
            .or(() -> whyOwn(pledge, situation))
            .or(() -> PledgeRefusal.PLEDGE_ENDED.when(!joined && !going(pledge)))
            .or(() -> PledgeRefusal.BOARD_CLOSED.when(!joined && situation.phase() == Phase.HARVEST));
    }

    private static Optional<Refusal> whyOwn(Pledge pledge, Situation situation) {
        return PledgeRefusal.OWN_PLEDGE.when(pledge.author().equals(situation.person()));
    }

    private static Optional<Refusal> whyNotReopen(Pledge pledge, Situation situation) {
        return PledgeRefusal.STATE_NOT_REACHABLE.when(!pledge.state().isOutcome())
            .or(() -> PledgeRefusal.REOPEN_TOO_LATE.when(situation.now().isAfter(pledge.closedAt().plus(REOPENING))));
    }

    private static boolean going(Pledge pledge) {
        return pledge.state() == PledgeState.OPEN || pledge.state() == PledgeState.IN_PROGRESS;
    }
}
