package org.groundswell.outloud.topic.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** Where topics are found, below the wiki's context path. */
public final class TopicAddresses {
    static final String TOPICS = "/plugins/servlet/groundswell/topics";
    private static final String FEED = "/plugins/servlet/groundswell/feed?scope=topic&of=";

    private TopicAddresses() {
    }

    public static String topic(Ref topic) {
        return TOPICS + "/" + topic;
    }

    /** All topics of the space. */
    public static String of(SpaceKey space) {
        return TOPICS + "?space=" + encoded(space.value());
    }

    static String retired(SpaceKey space) {
        return of(space) + "&state=" + Topic.State.RETIRED;
    }

    /** What is said under the topic. */
    static String feed(Ref topic) {
        return FEED + topic;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
