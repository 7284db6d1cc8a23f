package org.groundswell.community.domain;

/** What one can do for a community as one of its stewards, or in it by opening a new conversation. */
public enum CommunityAct {
    SET_UP, CHANGE_STAGE, OPEN_EDGE, LINK
}
