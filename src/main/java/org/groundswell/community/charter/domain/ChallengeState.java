package org.groundswell.community.charter.domain;

import java.util.EnumSet;
import java.util.Set;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;

/** Where a challenge stands. */
public enum ChallengeState {
    OPEN, IN_TALK, ADOPTED, ANSWERED, PARKED, WITHDRAWN;

    private static final Set<ChallengeState> WITHOUT_ANSWER = EnumSet.of(OPEN, IN_TALK);

    /** @throws Refused UNKNOWN_ANSWER if it is none */
    public static ChallengeState parse(String text) {
        return Choices.named(ChallengeState.class, text).orElseThrow(() -> new Refused(CharterRefusal.UNKNOWN_ANSWER, "state"));
    }

    /** @return whether nobody has answered it yet; talking about it is no answer */
    public boolean unanswered() {
        return WITHOUT_ANSWER.contains(this);
    }
}
