package org.groundswell.outloud.response.domain;


/** What one press says to a post; each once per person, undone by one press more. */
public enum ReactionKind {
    HEARD, SUPPORT, THANK, ENCOURAGE
}
