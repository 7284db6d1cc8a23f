package org.groundswell.community.domain;

/** What a community is there for: an organizational need, a conversation across borders, or the backbone that others lean on. */
public enum CommunityType {
    NEED, CONVERSATION, BACKBONE
}
