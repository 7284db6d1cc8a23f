package org.groundswell.outloud.topic.domain;

/** What somebody may do with a topic. */
public enum TopicAct {
    FOLLOW, UNFOLLOW, OFFER, RENAME, MERGE, RETIRE, TAKE_UP
}
