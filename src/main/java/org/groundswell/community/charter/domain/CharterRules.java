package org.groundswell.community.charter.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Standing;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/** Who may do what with a charter and with challenges, asked by commands and by buttons alike. */
public final class CharterRules {
    private static final Optional<Refusal> ALLOWED = Optional.empty();

    private CharterRules() {
    }

    /**
     * @param charter the versions that matter now
     * @param mine    the person's signature, null if there is none
     */
    public static Set<CharterAct> rights(CharterSet charter, Signature mine, Place place) {
        EnumSet<CharterAct> rights = EnumSet.noneOf(CharterAct.class);
        for (CharterAct act : CharterAct.values()) {
            if (whyNot(act, charter, mine, place).isEmpty()) {
                rights.add(act);
            }
        }
        return rights;
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(CharterAct act, CharterSet charter, Signature mine, Place place) {
        demand(whyNot(act, charter, mine, place));
    }

    public static Set<ChallengeAct> rights(Challenge challenge, boolean supported, Place place) {
        EnumSet<ChallengeAct> rights = EnumSet.noneOf(ChallengeAct.class);
        for (ChallengeAct act : ChallengeAct.values()) {
            boolean useless = act == ChallengeAct.UNSUPPORT && !supported || act == ChallengeAct.SUPPORT && supported;
            if (!useless && whyNot(act, challenge, place).isEmpty()) {
                rights.add(act);
            }
        }
        return rights;
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(ChallengeAct act, Challenge challenge, Place place) {
        demand(whyNot(act, challenge, place));
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
        return CommunityRules.whyNoReader(place.standing()).or(() -> whyNoMember(place)).filter(MemberRefusal.JOIN_FIRST::equals).isPresent();
    }

    static Optional<Refusal> whyNot(CharterAct act, CharterSet charter, Signature mine, Place place) {
        Standing standing = place.standing();
        return CommunityRules.whyNoReader(standing).or(() -> switch (act) {
            case DRAFT -> whyNoPower(standing);
            case DISCARD -> whyNoPower(standing).or(() -> when(charter.draft().isEmpty(), CharterRefusal.NO_DRAFT));
            // Where nobody can object, nobody is asked either.
            case PROPOSE -> whyNoPower(standing).or(() -> CommunityRules.whyRetired(place.community()))
                .or(() -> when(charter.proposed().isPresent(), CharterRefusal.PROPOSAL_OPEN))
                .or(() -> when(charter.draft().isEmpty(), CharterRefusal.NO_DRAFT));
            case WITHDRAW_PROPOSAL -> whyNoPower(standing).or(() -> whyNoProposal(charter));
            case TAKE_EFFECT -> whyNoPower(standing).or(() -> CommunityRules.whyRetired(place.community())).or(() -> whyNoProposal(charter))
                .or(() -> when(!charter.proposed().orElseThrow().roundOver(standing.now()), CharterRefusal.ROUND_RUNNING))
                .or(() -> when(charter.proposed().orElseThrow().objections() > 0, CharterRefusal.OBJECTION_OPEN));
            case SIGN -> CommunityRules.whyNoPart(place.community(), place.standing()).or(() -> whyNoCharter(charter));
            case KEEP -> whyNoCharter(charter).or(() -> when(mine == null, CharterRefusal.NOT_SIGNED));
            case WITHDRAW_SIGNATURE -> when(mine == null, CharterRefusal.NOT_SIGNED);
            case CHALLENGE -> whyNoMember(place)
                .or(() -> when(charter.current().isEmpty() && charter.proposed().isEmpty(), CharterRefusal.NO_CHARTER));
            case OBJECT -> whyNoMember(place).or(() -> whyNoProposal(charter));
        });
    }

    static Optional<Refusal> whyNot(ChallengeAct act, Challenge challenge, Place place) {
        Standing standing = place.standing();
        boolean mine = challenge.author().equals(standing.person());
        return CommunityRules.whyNoReader(standing).or(() -> switch (act) {
            case SUPPORT -> whyNoMember(place).or(() -> when(mine, CharterRefusal.OWN_CHALLENGE)).or(() -> whyEnded(challenge));
            case UNSUPPORT -> ALLOWED;
            case TALK, ANSWER, PARK, ADOPT -> whyNoPower(standing).or(() -> whyEnded(challenge));
            case WITHDRAW -> when(!mine, CharterRefusal.NOT_YOUR_CHALLENGE).or(() -> whyEnded(challenge));
        });
    }

    private static Optional<Refusal> whyNoMember(Place place) {
        return CommunityRules.whyNoPart(place.community(), place.standing()).or(() -> when(!place.standing().member(), MemberRefusal.JOIN_FIRST));
    }

    private static Optional<Refusal> whyNoPower(Standing standing) {
        return when(standing.power().isEmpty(), CommunityRefusal.NOT_STEWARD);
    }

    private static Optional<Refusal> whyNoCharter(CharterSet charter) {
        return when(charter.current().isEmpty(), CharterRefusal.NO_CHARTER);
    }

    private static Optional<Refusal> whyNoProposal(CharterSet charter) {
        return when(charter.proposed().isEmpty(), CharterRefusal.NO_PROPOSAL);
    }

    private static Optional<Refusal> whyEnded(Challenge challenge) {
        return when(!challenge.pending(), CharterRefusal.CHALLENGE_ENDED);
    }

    private static Optional<Refusal> when(boolean so, Refusal refusal) {
        return so ? Optional.of(refusal) : ALLOWED;
    }

    private static void demand(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }
}
