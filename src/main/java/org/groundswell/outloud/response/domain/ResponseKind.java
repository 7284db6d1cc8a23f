package org.groundswell.outloud.response.domain;


/** In which way somebody answers a post: with what they bring, not with a mood (product W4). */
public enum ResponseKind {
    SUPPORT, EXPERIENCE, QUESTION, CHALLENGE, ANOTHER_VIEW, ANSWER;

    /** @return whether it stands beside the post at equal size, not under it (product 1.7) */
    public boolean beside() {
        return this == ANOTHER_VIEW;
    }
}
