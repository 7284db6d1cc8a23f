package org.groundswell.community.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;

/** Who may follow, join and tend a community, asked by commands and by buttons alike. */
public final class MemberRules {
    private static final Optional<Refusal> ALLOWED = Optional.empty();

    private MemberRules() {
    }

    public static Set<MemberAct> rights(Community community, Seats seats, Standing standing) {
        EnumSet<MemberAct> rights = EnumSet.noneOf(MemberAct.class);
        for (MemberAct act : MemberAct.values()) {
            if (whyNot(act, community, seats, standing).isEmpty()) {
                rights.add(act);
            }
        }
        return rights;
    }

    /**
     * @param seats the community's, as they are now
     * @throws Refused if the act is not allowed
     */
    public static void demand(MemberAct act, Community community, Seats seats, Standing standing) {
        whyNot(act, community, seats, standing).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    static Optional<Refusal> whyNot(MemberAct act, Community community, Seats seats, Standing standing) {
        if (act == MemberAct.SEE_MEMBERS) {
            return when(standing.person().isAnonymous(), SharedRefusal.NOT_LOGGED_IN).or(() -> whyNoPower(standing));
        }
        return CommunityRules.whyNoReader(standing).or(() -> switch (act) {
            case FOLLOW, UNFOLLOW, LEAVE, LEAVE_SEAT, STEP_BACK, UNSUPPORT -> ALLOWED;
            case JOIN -> CommunityRules.whyNoPart(community, standing)
                .or(() -> standing.mine().membership().whyNotJoin(community.settings().joinBy(), standing.now()));
            case SEE_MEMBERS, ANSWER, TAKE_BACK_OFFER -> whyNoPower(standing);
            case INVITE -> whyNoPower(standing).or(() -> CommunityRules.whyRetired(community));
            case OFFER_SEAT -> whyNoPower(standing).or(() -> CommunityRules.whyRetired(community)).or(() -> whyNotOffer(community, seats, standing));
            case HAND_OVER -> when(!standing.steward(), CommunityRefusal.NOT_STEWARD).or(() -> CommunityRules.whyRetired(community)).or(() -> whyFull(seats));
            case TAKE_SEAT -> CommunityRules.whyNoPart(community, standing).or(() -> when(!standing.mine().seat().offered(), MemberRefusal.NO_OFFER))
                .or(() -> whyNotTake(seats, standing));
            case STAND -> whyNoMember(community, standing).or(() -> standing.mine().seat().whyNotStand(standing.now()))
                .or(() -> whyNoSeat(seats, standing)).or(() -> standing.mine().seat() == Seat.NONE ? whyFull(seats) : ALLOWED);
            case SUPPORT -> whyNoMember(community, standing);
        });
    }

    private static Optional<Refusal> whyNoMember(Community community, Standing standing) {
        return CommunityRules.whyNoPart(community, standing).or(() -> when(!standing.member(), MemberRefusal.JOIN_FIRST));
    }

    private static Optional<Refusal> whyNoPower(Standing standing) {
        return when(standing.power().isEmpty(), CommunityRefusal.NOT_STEWARD);
    }

    // Later on members choose, and who tends the community passes on a seat of their own only.
    private static Optional<Refusal> whyNotOffer(Community community, Seats seats, Standing standing) {
        return when(community.stage() != Stage.STARTING, MemberRefusal.MEMBERS_CHOOSE).or(() -> whyNoSeat(seats, standing)).or(() -> whyFull(seats));
    }

    private static Optional<Refusal> whyNotTake(Seats seats, Standing standing) {
        return standing.mine().seat().state() == Seat.State.HANDED ? ALLOWED : whyNoSeat(seats, standing);
    }

    private static Optional<Refusal> whyNoSeat(Seats seats, Standing standing) {
        return when(seats.open(standing.now()) == 0, MemberRefusal.NO_OPEN_SEAT);
    }

    private static Optional<Refusal> whyFull(Seats seats) {
        return when(seats.full(), MemberRefusal.TOO_MANY_STAND);
    }

    private static Optional<Refusal> when(boolean so, Refusal refusal) {
        return so ? Optional.of(refusal) : ALLOWED;
    }
}
