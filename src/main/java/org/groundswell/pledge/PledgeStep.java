package org.groundswell.pledge;

import org.groundswell.pledge.domain.Pledge;
import org.groundswell.shared.domain.Identity;

/**
 * What one act has made of a pledge.
 *
 * @param before   the pledge as it was, the same as after if nothing came of the act
 * @param joinedAs under which name whoever acted had joined it, null for not at all
 * @param joinsAs  under which name they have joined it now, null for not at all
 */
record PledgeStep(Pledge before, Pledge after, Identity joinedAs, Identity joinsAs) {
    static PledgeStep of(Pledge before, Pledge after) {
        return new PledgeStep(before, after, null, null);
    }
}
