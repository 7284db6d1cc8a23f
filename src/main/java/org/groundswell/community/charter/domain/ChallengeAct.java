package org.groundswell.community.charter.domain;

/** What somebody may do with a challenge. */
public enum ChallengeAct {
    SUPPORT, UNSUPPORT, TALK, ANSWER, PARK, ADOPT, WITHDRAW
}
