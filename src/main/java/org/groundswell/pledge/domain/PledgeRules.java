package org.groundswell.pledge.domain;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/** Who may do what with a published pledge, asked by commands and by buttons alike. */
public final class PledgeRules {
    public static final Duration REOPENING = Duration.ofDays(30);
    private static final Optional<Refusal> ALLOWED = Optional.empty();

    private PledgeRules() {
    }

    /** @param joined whether the person has joined the pledge */
    public static Set<PledgeAct> rights(Pledge pledge, boolean joined, Situation situation) {
        EnumSet<PledgeAct> rights = EnumSet.noneOf(PledgeAct.class);
        for (PledgeAct act : PledgeAct.values()) {
            if (whyNot(act, pledge, joined, situation).isEmpty()) {
                rights.add(act);
            }
        }
        return rights;
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(PledgeAct act, Pledge pledge, boolean joined, Situation situation) {
        whyNot(act, pledge, joined, situation).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    static Optional<Refusal> whyNot(PledgeAct act, Pledge pledge, boolean joined, Situation situation) {
        return BoardRules.whyNoReader(situation).or(() -> switch (act) {
            case EDIT -> whyNoAuthor(pledge, situation);
            case EDIT_WORDING -> whyNoAuthor(pledge, situation).or(() -> when(pledge.frozen(), PledgeRefusal.WORDING_FROZEN));
            case REMOVE -> whyNoAuthor(pledge, situation).or(() -> when(pledge.frozen(), PledgeRefusal.SOMEBODY_JOINED))
                .or(() -> when(!going(pledge), PledgeRefusal.PLEDGE_ENDED));
            case JOIN -> whyNotJoin(pledge, joined, situation);
            case LEAVE, UNSUPPORT -> ALLOWED;
            case SUPPORT -> BoardRules.whyNoCommenter(situation).or(() -> whyOwn(pledge, situation));
            case START -> whyNoAuthor(pledge, situation).or(() -> when(pledge.state() != PledgeState.OPEN, PledgeRefusal.STATE_NOT_REACHABLE));
            case CLOSE -> whyNoAuthor(pledge, situation).or(() -> when(!going(pledge), PledgeRefusal.STATE_NOT_REACHABLE));
            case REOPEN -> whyNoAuthor(pledge, situation).or(() -> whyNotReopen(pledge, situation));
            case TELL -> whyNoAuthor(pledge, situation).or(() -> when(!pledge.state().isOutcome(), PledgeRefusal.STATE_NOT_REACHABLE));
        });
    }

    private static Optional<Refusal> whyNoAuthor(Pledge pledge, Situation situation) {
        return when(!pledge.author().equals(situation.person()), PledgeRefusal.NOT_YOURS).or(() -> BoardRules.whyNoCommenter(situation));
    }

    // Whoever has joined can still change words and name when nobody new can come in.
    private static Optional<Refusal> whyNotJoin(Pledge pledge, boolean joined, Situation situation) {
        return BoardRules.whyNoCommenter(situation)
            .or(() -> whyOwn(pledge, situation))
            .or(() -> when(!joined && !going(pledge), PledgeRefusal.PLEDGE_ENDED))
            .or(() -> when(!joined && situation.phase() == Phase.HARVEST, PledgeRefusal.BOARD_CLOSED));
    }

    private static Optional<Refusal> whyOwn(Pledge pledge, Situation situation) {
        return when(pledge.author().equals(situation.person()), PledgeRefusal.OWN_PLEDGE);
    }

    private static Optional<Refusal> whyNotReopen(Pledge pledge, Situation situation) {
        return when(!pledge.state().isOutcome(), PledgeRefusal.STATE_NOT_REACHABLE)
            .or(() -> when(situation.now().isAfter(pledge.closedAt().plus(REOPENING)), PledgeRefusal.REOPEN_TOO_LATE));
    }

    private static boolean going(Pledge pledge) {
        return pledge.state() == PledgeState.OPEN || pledge.state() == PledgeState.IN_PROGRESS;
    }

    private static Optional<Refusal> when(boolean so, Refusal refusal) {
        return so ? Optional.of(refusal) : ALLOWED;
    }
}
