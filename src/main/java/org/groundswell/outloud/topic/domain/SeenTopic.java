package org.groundswell.outloud.topic.domain;

import java.util.List;
import java.util.Set;

/**
 * A topic as one reader sees it.
 *
 * @param following whether the reader follows it
 * @param offers    the first offers of help, by name
 * @param more      whether there are more offers than these
 * @param rights    what the reader may do with it
 */
public record SeenTopic(Topic topic, boolean following, List<SeenOffer> offers, boolean more, Set<TopicAct> rights) {
    public SeenTopic {
        offers = List.copyOf(offers);
        rights = Set.copyOf(rights);
    }
}
