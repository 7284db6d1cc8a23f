package org.groundswell.community.domain;

/** How one becomes a member: by one's own press, by asking the stewards, or by accepting an invitation. */
public enum JoinPolicy {
    OPEN, REQUEST, INVITE
}
