package org.groundswell.outloud.topic.web;

import org.groundswell.outloud.topic.domain.Topic;

/**
 * A topic as it is named.
 *
 * @param name without the #, as it was first typed or is called now
 */
public record TopicNameBody(String ref, String name, String slug) {
    static TopicNameBody of(Topic topic) {
        return new TopicNameBody(topic.ref().value(), topic.word().name(), topic.word().slug());
    }
}
