package org.groundswell.outloud.topic.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.shared.web.WhoBody;

/**
 * An offer of help.
 *
 * @param topic missing if the caller may no longer see what it is about
 * @param until the last day on which it stands, as ISO date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferBody(String ref, WhoBody who, TopicNameBody topic, String words, String until, boolean mine) {
    static OfferBody of(SeenOffer seen) {
        return new OfferBody(seen.offer().ref().value(), WhoBody.of(seen.who()), seen.topic() == null ? null : TopicNameBody.of(seen.topic()),
            seen.offer().words(), seen.lastDay().toString(), seen.mine());
    }
}
