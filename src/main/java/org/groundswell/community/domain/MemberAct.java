package org.groundswell.community.domain;

/** What one can do about belonging to a community and tending it; each is allowed or refused in one place for buttons and commands alike. */
public enum MemberAct {
    FOLLOW, UNFOLLOW, JOIN, LEAVE, SEE_MEMBERS, ANSWER, INVITE, OFFER_SEAT, TAKE_BACK_OFFER, HAND_OVER, TAKE_SEAT, LEAVE_SEAT, STAND, STEP_BACK, SUPPORT,
    UNSUPPORT
}
