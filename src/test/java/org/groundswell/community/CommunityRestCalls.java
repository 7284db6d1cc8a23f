package org.groundswell.community;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.groundswell.community.directory.DirectoryService;
import org.groundswell.community.directory.web.DirectoryResource;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.people.MembershipService;
import org.groundswell.community.people.SeatService;
import org.groundswell.community.people.web.CandidacyResource;
import org.groundswell.community.people.web.CandidatesResource;
import org.groundswell.community.people.web.FollowResource;
import org.groundswell.community.people.web.InvitationsResource;
import org.groundswell.community.people.web.MembersResource;
import org.groundswell.community.people.web.MembershipResource;
import org.groundswell.community.people.web.RequestsResource;
import org.groundswell.community.people.web.SeatResource;
import org.groundswell.community.people.web.SeatsResource;
import org.groundswell.community.web.CommunityResource;
import org.groundswell.community.web.EdgesResource;
import org.groundswell.shared.RestCalls;

/** The REST resources of communities over a world of people; one container for all tests. */
final class CommunityRestCalls {
    private static final List<Class<?>> RESOURCES = List.of(CommunityResource.class, EdgesResource.class, DirectoryResource.class, FollowResource.class,
        MembershipResource.class, MembersResource.class, RequestsResource.class, InvitationsResource.class, SeatResource.class, SeatsResource.class,
        CandidacyResource.class, CandidatesResource.class);
    private static RestCalls calls;

    private CommunityRestCalls() {
    }

    /** @param world the one of all tests of its database */
    static synchronized RestCalls on(CommunityWorld world) {
        if (calls == null) {
            calls = new RestCalls(RESOURCES, Map.of(CommunityService.class, world.service, EdgeService.class, world.edges, MomentumService.class, world.momentum,
                MembershipService.class, world.memberships, SeatService.class, world.seats, DirectoryService.class, world.directory));
        }
        return calls;
    }

    static CommunityName name(String address) {
        return new CommunityName(address.substring(address.indexOf('/') + 1));
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
