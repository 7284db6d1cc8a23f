package org.groundswell.outloud.topic;

import org.groundswell.outloud.topic.domain.Topic;
import org.springframework.stereotype.Component;

@Component
class TopicMoves {
    void begin(Topic merged) {
    }
}
