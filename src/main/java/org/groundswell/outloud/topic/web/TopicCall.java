package org.groundswell.outloud.topic.web;

import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicRefusal;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;

/** How addresses and bodies of calls name topics, spaces and states. */
final class TopicCall {
    private TopicCall() {
    }

    static Ref topic(String name) {
        return Ref.parse(name, TopicRefusal.TOPIC_NOT_FOUND);
    }

    /** @throws Refused SPACE_NOT_SEEN if none is named that can be */
    static SpaceKey space(String key) {
        return SpaceKey.parse(key).orElseThrow(() -> new Refused(TopicRefusal.SPACE_NOT_SEEN, "space"));
    }

    /** @return ACTIVE if none is named */
    static Topic.State listed(String name) {
        return name == null || name.isEmpty() ? Topic.State.ACTIVE : chosen(name);
    }

    /** @throws Refused UNKNOWN_TOPIC_STATE unless it is ACTIVE or RETIRED */
    static Topic.State chosen(String name) {
        return Choices.named(Topic.State.class, name).filter(state -> state != Topic.State.MERGED)
            .orElseThrow(() -> new Refused(TopicRefusal.UNKNOWN_TOPIC_STATE, "state"));
    }
}
