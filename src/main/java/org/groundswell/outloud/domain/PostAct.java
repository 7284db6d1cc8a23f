package org.groundswell.outloud.domain;

/** What somebody may do with a post. */
public enum PostAct {
    EDIT, WITHDRAW, RESPOND, REACT, TAKE, HELPED, NOT_NEEDED, REOPEN, AMPLIFY, MAKE_PAGE, PLEDGE
}
