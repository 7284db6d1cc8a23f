package org.groundswell.community.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.Neighbour;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.shared.web.JsonOutput;

/**
 * A community as the caller may see it.
 *
 * @param ref        missing as long as the community stands only in the page's text
 * @param name       how to name it in addresses
 * @param title      as people call it
 * @param core       whether it is the community of its space
 * @param setUp      whether somebody has said what it is for
 * @param permission empty for the usual words of its kind
 * @param checkDays  days between two temperature checks, 0 for none
 * @param seats      how many stewards are wished for
 * @param openSeats  how many of them are missing
 * @param charter    the version in effect, 0 for none
 * @param waiting    challenges nobody has answered
 * @param pagePath   of its home, below the context path
 * @param version    to be sent back with changes
 * @param may        what the caller may do for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommunityBody(String ref, String name, String title, boolean core, String kind, boolean setUp, String purpose, String why, String whyLink,
    String permission, List<String> values, String type, String stage, List<String> nextStages, String join, int checkDays, int seats, int openSeats,
    int members, int followers, int signed, int charter, int waiting, String pageTitle, String pagePath, int version, NeighbourBody parent,
    List<NeighbourBody> edges, List<NeighbourBody> learnsFrom, List<String> may) {

    static CommunityBody of(SeenCommunity seen) {
        Community community = seen.community();
        CommunitySettings said = community.settings();
        return new CommunityBody(community.stored() ? community.ref().value() : null, seen.name().value(), said.name(), community.core(),
            community.kind().name(), community.setUp(), said.purpose(), said.why(), said.whyLink(), said.permission(), said.values(), said.type().name(),
            community.stage().name(), community.stage().next().stream().map(Enum::name).toList(), said.joinBy().name(), said.checkDays(), said.seats(),
            seen.seats().open(seen.standing().now()), community.counts().members(), community.counts().followers(), community.counts().signed(),
            community.charterNo(), community.counts().waiting(), seen.home().title(), seen.home().path(), community.version(),
            seen.parent().map(NeighbourBody::of).orElse(null), neighbours(seen.edges()), neighbours(seen.teachers()),
            JsonOutput.names(seen.rights()));
    }

    private static List<NeighbourBody> neighbours(List<Neighbour> neighbours) {
        return neighbours.stream().map(NeighbourBody::of).toList();
    }
}
