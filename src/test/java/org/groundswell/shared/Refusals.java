package org.groundswell.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/** What an act is refused with. */
public final class Refusals {
    private Refusals() {
    }

    public static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).refusal();
    }
}
