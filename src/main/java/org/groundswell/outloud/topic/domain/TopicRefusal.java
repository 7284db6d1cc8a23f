package org.groundswell.outloud.topic.domain;

import org.groundswell.shared.domain.Refusal;

/** What is refused about topics, following them and offering help. */
public enum TopicRefusal implements Refusal {
    TOPIC_NOT_FOUND(Kind.NOT_FOUND),
    SPACE_NOT_SEEN(Kind.NOT_FOUND),
    HELP_NOT_FOUND(Kind.NOT_FOUND),
    NOT_TOPIC_STEWARD(Kind.FORBIDDEN),
    MAY_NOT_OFFER_HELP(Kind.FORBIDDEN),
    TOPIC_RETIRED(Kind.CONFLICT),
    TOPIC_MERGED(Kind.CONFLICT),
    TOPIC_INTO_ITSELF(Kind.CONFLICT),
    TOPIC_NAME_TAKEN(Kind.CONFLICT),
    TOPIC_MANY_NAMES(Kind.CONFLICT),
    TOPIC_SPACE_ARCHIVED(Kind.CONFLICT),
    FOLLOWS_TOO_MANY(Kind.CONFLICT),
    TOO_MANY_HELP_OFFERS(Kind.CONFLICT),
    TOPIC_NAME_BAD(Kind.INVALID),
    UNKNOWN_TOPIC_STATE(Kind.INVALID),
    BAD_HELP_DAY(Kind.INVALID);

    private final Kind kind;

    TopicRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
