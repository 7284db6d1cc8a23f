package org.groundswell.community.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.groundswell.community.domain.SeenPerson;
import org.groundswell.shared.web.WhoBody;

/**
 * A member, somebody who asks to be one, or somebody who is invited.
 *
 * @param since ISO time in UTC
 * @param by    who invited, missing if nobody did
 * @param power by which right: PERSON, STEWARD or ADMIN, missing likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeenPersonBody(String ref, WhoBody who, String since, WhoBody by, String power) {
    static SeenPersonBody of(SeenPerson seen) {
        return new SeenPersonBody(seen.ref().value(), WhoBody.of(seen.who()), seen.since().toString(), WhoBody.orNull(seen.by()),
            seen.by() == null ? null : seen.power().name());
    }
}
