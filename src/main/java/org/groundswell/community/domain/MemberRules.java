package org.groundswell.community.domain;

import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.domain.SharedRefusal;

/** Who may follow, join and tend a community, asked by commands and by buttons alike. */
public final class MemberRules {
    private static final Optional<Refusal> ALLOWED = Optional.empty();

    private MemberRules() {
    }

    public static Set<MemberAct> rights(Community community, Seats seats, Standing standing) {
        return Rights.of(MemberAct.class, act -> whyNot(act, community, seats, standing));
    }

    /**
     * @param seats the community's, as they are now
     * @throws Refused if the act is not allowed
     */
    public static void demand(MemberAct act, Community community, Seats seats, Standing standing) {
        Refused.ifPresent(whyNot(act, community, seats, standing));
    }

    static Optional<Refusal> whyNot(MemberAct act, Community community, Seats seats, Standing standing) {
        if (act == MemberAct.SEE_MEMBERS) {
            return SharedRefusal.NOT_LOGGED_IN.when(standing.person().isAnonymous()).or(() -> CommunityRules.whyNoPower(standing));
        }
        return CommunityRules.whyNoReader(standing).or(() -> switch (act) {
            case FOLLOW, UNFOLLOW, LEAVE, LEAVE_SEAT, STEP_BACK, UNSUPPORT -> ALLOWED;
            case JOIN -> CommunityRules.whyNoPart(community, standing)
                .or(() -> standing.mine().membership().whyNotJoin(community.settings().joinBy(), standing.now()));
            case SEE_MEMBERS, ANSWER, TAKE_BACK_OFFER -> CommunityRules.whyNoPower(standing);
            case INVITE -> CommunityRules.whyNoPower(standing).or(() -> CommunityRules.whyRetired(community));
            case OFFER_SEAT -> CommunityRules.whyNoPower(standing).or(() -> CommunityRules.whyRetired(community)).or(() -> whyNotOffer(community, seats, standing));
            case HAND_OVER -> CommunityRefusal.NOT_STEWARD.when(!standing.steward()).or(() -> CommunityRules.whyRetired(community)).or(() -> whyFull(seats));
            case TAKE_SEAT -> CommunityRules.whyNoPart(community, standing).or(() -> MemberRefusal.NO_OFFER.when(!standing.mine().seat().offered()))
                .or(() -> whyNotTake(seats, standing));
            case STAND -> CommunityRules.whyNoMember(community, standing).or(() -> standing.mine().seat().whyNotStand(standing.now()))
                .or(() -> whyNoSeat(seats, standing)).or(() -> standing.mine().seat() == Seat.NONE ? whyFull(seats) : ALLOWED);
            case SUPPORT -> CommunityRules.whyNoMember(community, standing);
        });
    }

    // Later on members choose, and who tends the community passes on a seat of their own only.
    private static Optional<Refusal> whyNotOffer(Community community, Seats seats, Standing standing) {
        return MemberRefusal.MEMBERS_CHOOSE.when(community.stage() != Stage.STARTING).or(() -> whyNoSeat(seats, standing)).or(() -> whyFull(seats));
    }

    private static Optional<Refusal> whyNotTake(Seats seats, Standing standing) {
        return standing.mine().seat().state() == Seat.State.HANDED ? ALLOWED : whyNoSeat(seats, standing);
    }

    private static Optional<Refusal> whyNoSeat(Seats seats, Standing standing) {
        return MemberRefusal.NO_OPEN_SEAT.when(seats.open(standing.now()) == 0);
    }

    private static Optional<Refusal> whyFull(Seats seats) {
        return MemberRefusal.TOO_MANY_STAND.when(seats.full());
    }
}
