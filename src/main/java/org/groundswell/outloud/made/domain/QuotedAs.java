package org.groundswell.outloud.made.domain;

/** What an answer brings to a conversation, in the order in which a page tells it; other views come first, beside what was told. */
public enum QuotedAs {
    ANOTHER_VIEW, EXPERIENCE, ANSWER, SUPPORT, QUESTION, CHALLENGE
}
