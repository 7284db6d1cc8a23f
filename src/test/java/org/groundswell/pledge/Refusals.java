package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/** What an act is refused with. */
final class Refusals {
    private Refusals() {
    }

    static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).refusal();
    }
}
