package org.groundswell.outloud.domain;

/** What somebody may do with a post; each is allowed or refused in one place for buttons and commands alike. */
public enum PostAct {
    EDIT, NARROW, WIDEN, WITHDRAW, RESPOND, HEAR, REACT, TAKE, HELPED, NOT_NEEDED, REOPEN, AMPLIFY, MAKE_PAGE, PLEDGE
}
