package org.groundswell.community.charter.domain;

import java.util.Optional;
import java.util.Set;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Standing;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;

/** Who may do what with a charter and with challenges, asked by commands and by buttons alike. */
public final class CharterRules {
    private CharterRules() {
    }

    /**
     * @param charter the versions that matter now
     * @param mine    the person's signature, null if there is none
     */
    public static Set<CharterAct> rights(CharterSet charter, Signature mine, Place place) {
        return Rights.of(CharterAct.class, act -> whyNot(act, charter, mine, place));
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(CharterAct act, CharterSet charter, Signature mine, Place place) {
        Refused.ifPresent(whyNot(act, charter, mine, place));
    }

    public static Set<ChallengeAct> rights(Challenge challenge, boolean supported, Place place) {
        Set<ChallengeAct> rights = Rights.of(ChallengeAct.class, act -> whyNot(act, challenge, place));
        rights.remove(supported ? ChallengeAct.SUPPORT : ChallengeAct.UNSUPPORT);
        return rights;
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(ChallengeAct act, Challenge challenge, Place place) {
        Refused.ifPresent(whyNot(act, challenge, place));
    }

    /**
     * @param mine the proposer's signature, null if there is none
     * @return whether a new version is asked about before it takes effect, because somebody else has signed one
     */
    public static boolean asksOthers(Community community, Signature mine) {
        return community.hasCharter() && community.counts().signed() > (mine == null ? 0 : 1);
    }

    /** @return whether all that keeps the person from challenging is not to be a member */
    public static boolean joinFirst(Place place) {
        return CommunityRules.whyNoReader(place.standing()).or(() -> CommunityRules.whyNoMember(place.community(), place.standing()))
            .filter(MemberRefusal.JOIN_FIRST::equals).isPresent();
    }

    static Optional<Refusal> whyNot(CharterAct act, CharterSet charter, Signature mine, Place place) {
        Standing standing = place.standing();
        return CommunityRules.whyNoReader(standing).or(() -> switch (act) {
            case DRAFT -> CommunityRules.whyNoPower(standing);
            case DISCARD -> CommunityRules.whyNoPower(standing).or(() -> CharterRefusal.NO_DRAFT.when(charter.draft().isEmpty()));
            // Where nobody can object, nobody is asked either.
            case PROPOSE -> CommunityRules.whyNoPower(standing).or(() -> CommunityRules.whyRetired(place.community()))
                .or(() -> CharterRefusal.PROPOSAL_OPEN.when(charter.proposed().isPresent()))
                .or(() -> CharterRefusal.NO_DRAFT.when(charter.draft().isEmpty()));
            case WITHDRAW_PROPOSAL -> CommunityRules.whyNoPower(standing).or(() -> whyNoProposal(charter));
            case TAKE_EFFECT -> CommunityRules.whyNoPower(standing).or(() -> CommunityRules.whyRetired(place.community())).or(() -> whyNoProposal(charter))
                .or(() -> CharterRefusal.ROUND_RUNNING.when(!charter.proposed().orElseThrow().roundOver(standing.now())))
                .or(() -> CharterRefusal.OBJECTION_OPEN.when(charter.proposed().orElseThrow().objections() > 0));
            case SIGN -> CommunityRules.whyNoPart(place.community(), standing).or(() -> whyNoCharter(charter));
            case KEEP -> whyNoCharter(charter).or(() -> CharterRefusal.NOT_SIGNED.when(mine == null));
            case WITHDRAW_SIGNATURE -> CharterRefusal.NOT_SIGNED.when(mine == null);
            case CHALLENGE -> CommunityRules.whyNoMember(place.community(), standing)
                .or(() -> CharterRefusal.NO_CHARTER.when(charter.current().isEmpty() && charter.proposed().isEmpty()));
            case OBJECT -> CommunityRules.whyNoMember(place.community(), standing).or(() -> whyNoProposal(charter));
        });
    }

    static Optional<Refusal> whyNot(ChallengeAct act, Challenge challenge, Place place) {
        Standing standing = place.standing();
        boolean mine = challenge.author().equals(standing.person());
        return CommunityRules.whyNoReader(standing).or(() -> switch (act) {
            case SUPPORT -> CommunityRules.whyNoMember(place.community(), standing).or(() -> CharterRefusal.OWN_CHALLENGE.when(mine)).or(() -> whyEnded(challenge));
            case UNSUPPORT -> Optional.empty();
            case TALK, ANSWER, PARK, ADOPT -> CommunityRules.whyNoPower(standing).or(() -> whyEnded(challenge));
            case WITHDRAW -> CharterRefusal.NOT_YOUR_CHALLENGE.when(!mine).or(() -> whyEnded(challenge));
        });
    }

    private static Optional<Refusal> whyNoCharter(CharterSet charter) {
        return CharterRefusal.NO_CHARTER.when(charter.current().isEmpty());
    }

    private static Optional<Refusal> whyNoProposal(CharterSet charter) {
        return CharterRefusal.NO_PROPOSAL.when(charter.proposed().isEmpty());
    }

    private static Optional<Refusal> whyEnded(Challenge challenge) {
        return CharterRefusal.CHALLENGE_ENDED.when(!challenge.pending());
    }
}
