package org.groundswell.outloud.topic.web;

import java.util.List;
import org.groundswell.outloud.topic.domain.SeenTopic;
import org.groundswell.shared.web.JsonOutput;

/**
 * A topic of a space.
 *
 * @param state      ACTIVE or RETIRED
 * @param recent     posts of the last 30 days that everybody who sees the space may see, as counted last night; 200 means that or more
 * @param offers     the first offers of help
 * @param moreOffers whether there are more
 * @param rights     what the caller may do
 */
public record TopicBody(String ref, String space, String name, String slug, String state, int recent, boolean following, List<OfferBody> offers,
                        boolean moreOffers, List<String> rights) {
    static TopicBody of(SeenTopic seen) {
        return new TopicBody(seen.topic().ref().value(), seen.topic().space().value(), seen.topic().word().name(), seen.topic().word().slug(),
            seen.topic().state().name(), seen.topic().recent(), seen.following(), seen.offers().stream().map(OfferBody::of).toList(), seen.more(),
            JsonOutput.names(seen.rights()));
    }
}
