package org.groundswell.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.groundswell.shared.domain.Who;

/**
 * A person as the caller may see them.
 *
 * @param kind YOU, NAMED, COLLEAGUE (the name is hidden) or FORMER (has left the wiki)
 * @param name missing unless YOU or NAMED, like the address of the picture
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WhoBody(String kind, String name, String picture) {
    /** @return null for nobody */
    public static WhoBody orNull(Who who) {
        return who == null ? null : of(who);
    }

    /** A person as JSON. */
    public static WhoBody of(Who who) {
        return who.profile() == null ? new WhoBody(who.kind().name(), null, null)
            : new WhoBody(who.kind().name(), who.profile().name(), who.profile().picture());
    }
}
