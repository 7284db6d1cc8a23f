package org.groundswell.community.charter.domain;

/** What somebody may do with a charter. */
public enum CharterAct {
    DRAFT, DISCARD, PROPOSE, WITHDRAW_PROPOSAL, TAKE_EFFECT, SIGN, KEEP, WITHDRAW_SIGNATURE, CHALLENGE, OBJECT
}
