package org.groundswell.community.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.domain.SharedRefusal;

/** Who may do what for a community, asked by commands and by buttons alike. */
public final class CommunityRules {
    private CommunityRules() {
    }

    /** @param mayCreatePages whether the person may make pages in the community's space */
    public static Set<CommunityAct> rights(Place place, boolean mayCreatePages) {
        EnumSet<CommunityAct> rights = EnumSet.noneOf(CommunityAct.class);
        if (whyNotTend(place.standing()).isEmpty()) {
            rights.addAll(EnumSet.of(CommunityAct.SET_UP, CommunityAct.CHANGE_STAGE, CommunityAct.LINK));
        }
        if (whyNotOpenEdge(place, mayCreatePages).isEmpty()) {
            rights.add(CommunityAct.OPEN_EDGE);
        }
        return rights;
    }

    /**
     * Demands that the person may act for the community.
     *
     * @return by which right
     */
    public static Power demandTend(Standing standing) {
        Refused.ifPresent(whyNotTend(standing));
        return standing.power().orElseThrow();
    }

    /** @throws Refused unless the person may open a new conversation at the edge, which needs nobody's consent */
    public static void demandOpenEdge(Place place, boolean mayCreatePages) {
        Refused.ifPresent(whyNotOpenEdge(place, mayCreatePages));
    }

    /** @throws Refused STAGE_NOT_REACHABLE unless the one stage leads to the other */
    public static void demandStep(Stage from, Stage to) {
        if (!from.leadsTo(to)) {
            throw new Refused(CommunityRefusal.STAGE_NOT_REACHABLE, "stage");
        }
    }

    /** @throws Refused PURPOSE_SIGNED if this would change words that people have signed */
    public static void demandUnsigned(Community community, CommunitySettings said) {
        CommunitySettings there = community.settings();
        boolean changed = !there.purpose().equals(said.purpose()) || !there.values().equals(said.values());
        if (community.hasCharter() && changed) {
            throw new Refused(CommunityRefusal.PURPOSE_SIGNED, there.purpose().equals(said.purpose()) ? "values" : "purpose");
        }
    }

    /** @throws Refused if nobody is logged in, the wiki takes no changes or the space was put away */
    public static void demandReader(Standing standing) {
        Refused.ifPresent(whyNoReader(standing));
    }

    /** @return why this person can begin nothing here at all, empty if nothing is against it */
    public static Optional<Refusal> whyNoReader(Standing standing) {
        return Rights.whyNoActor(standing.person(), standing.readOnly()).or(() -> CommunityRefusal.SPACE_ARCHIVED.when(standing.archived()));
    }

    /** @return why nobody can begin anything in the community, empty unless it rests */
    public static Optional<Refusal> whyRetired(Community community) {
        return CommunityRefusal.COMMUNITY_RETIRED.when(!community.stage().living());
    }

    /** @return why this reader can take no part, be it to join, to sign or to tend, empty if nothing is against it */
    public static Optional<Refusal> whyNoPart(Community community, Standing standing) {
        return SharedRefusal.MAY_NOT_COMMENT.when(!standing.page().comment()).or(() -> whyRetired(community));
    }

    /** @return why this person can take no part as a member, empty if nothing is against it */
    public static Optional<Refusal> whyNoMember(Community community, Standing standing) {
        return whyNoPart(community, standing).or(() -> MemberRefusal.JOIN_FIRST.when(!standing.member()));
    }

    /** @return why this person does not act for the community, empty if they do */
    public static Optional<Refusal> whyNoPower(Standing standing) {
        return CommunityRefusal.NOT_STEWARD.when(standing.power().isEmpty());
    }

    private static Optional<Refusal> whyNotTend(Standing standing) {
        return whyNoReader(standing).or(() -> whyNoPower(standing));
    }

    private static Optional<Refusal> whyNotOpenEdge(Place place, boolean mayCreatePages) {
        return whyNoReader(place.standing())
            .or(() -> CommunityRefusal.MAY_NOT_CREATE_PAGE.when(!mayCreatePages))
            .or(() -> whyRetired(place.community()));
    }
}
