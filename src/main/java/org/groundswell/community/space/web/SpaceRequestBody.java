package org.groundswell.community.space.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.groundswell.community.space.domain.SeenSpaceRequest;
import org.groundswell.community.space.domain.SpaceRequest;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * A request for a space.
 *
 * @param state   WAITING, DONE or DECLINED
 * @param askedAt ISO time in UTC
 * @param answer  what the administrator said, missing if nothing
 * @param address where the space is, missing unless it was made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpaceRequestBody(String ref, WhoBody who, String name, String purpose, String kind, String why, String state, String askedAt, String answer,
                               String address, WhoBody answeredBy) {
    static SpaceRequestBody of(SeenSpaceRequest seen) {
        SpaceRequest request = seen.request();
        return new SpaceRequestBody(request.ref().value(), WhoBody.of(seen.who()), request.wish().name(), request.wish().purpose(),
            request.wish().kind().name(), request.wish().why(), request.state().name(), request.askedAt().toString(), JsonOutput.filled(request.answer()),
            JsonOutput.filled(request.address()), WhoBody.orNull(seen.answeredBy()));
    }
}
