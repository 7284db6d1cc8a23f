package org.groundswell.community.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
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
        demand(whyNotTend(standing));
        return standing.power().orElseThrow();
    }

    /** @throws Refused unless the person may open a new conversation at the edge, which needs nobody's consent */
    public static void demandOpenEdge(Place place, boolean mayCreatePages) {
        demand(whyNotOpenEdge(place, mayCreatePages));
    }

    /** @throws Refused STAGE_NOT_REACHABLE unless the one stage leads to the other, UNKNOWN_STAGE if there is none */
    public static void demandStep(Stage from, Stage to) {
        if (to == null) {
            throw new Refused(CommunityRefusal.UNKNOWN_STAGE, "stage");
        }
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
        demand(whyNoReader(standing));
    }

    /** @return why this person can begin nothing here at all, empty if nothing is against it */
    public static Optional<Refusal> whyNoReader(Standing standing) {
        if (standing.person().isAnonymous()) {
            return Optional.of(SharedRefusal.NOT_LOGGED_IN);
        }
        if (standing.readOnly()) {
            return Optional.of(SharedRefusal.READ_ONLY);
        }
        return standing.archived() ? Optional.of(CommunityRefusal.SPACE_ARCHIVED) : Optional.empty();
    }

    /** @return why nobody can begin anything in the community, empty unless it rests */
    public static Optional<Refusal> whyRetired(Community community) {
        return community.stage().living() ? Optional.empty() : Optional.of(CommunityRefusal.COMMUNITY_RETIRED);
    }

    /** @return why this reader can take no part, be it to join, to sign or to tend, empty if nothing is against it */
    public static Optional<Refusal> whyNoPart(Community community, Standing standing) {
        Optional<Refusal> keptOut = standing.page().comment() ? Optional.empty() : Optional.of(SharedRefusal.MAY_NOT_COMMENT);
        return keptOut.or(() -> whyRetired(community));
    }

    private static Optional<Refusal> whyNotTend(Standing standing) {
        return whyNoReader(standing).or(() -> standing.power().isPresent() ? Optional.empty() : Optional.of(CommunityRefusal.NOT_STEWARD));
    }

    private static Optional<Refusal> whyNotOpenEdge(Place place, boolean mayCreatePages) {
        return whyNoReader(place.standing())
            .or(() -> mayCreatePages ? Optional.empty() : Optional.of(CommunityRefusal.MAY_NOT_CREATE_PAGE))
            .or(() -> whyRetired(place.community()));
    }

    private static void demand(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }
}
