package org.groundswell.pledge.domain;

/** What one can do with a published pledge; each is allowed or refused in one place for buttons and commands alike. */
public enum PledgeAct {
    EDIT, EDIT_WORDING, REMOVE, JOIN, LEAVE, SUPPORT, START, CLOSE, REOPEN
}
