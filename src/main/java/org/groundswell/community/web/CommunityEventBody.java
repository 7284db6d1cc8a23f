package org.groundswell.community.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.shared.web.WhoBody;

/**
 * One line of a community's history.
 *
 * @param by    missing if it came about by itself, like whom it is about
 * @param power PERSON, STEWARD or ADMIN
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommunityEventBody(String kind, String at, WhoBody by, WhoBody about, String power, String note) {
    static CommunityEventBody of(SeenEvent event) {
        return new CommunityEventBody(event.kind().name(), event.at().toString(), WhoBody.orNull(event.by()), WhoBody.orNull(event.about()), event.power().name(), event.note());
    }
}
