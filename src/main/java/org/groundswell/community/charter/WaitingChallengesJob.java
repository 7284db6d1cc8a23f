package org.groundswell.community.charter;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Looks every day which challenges have waited for two weeks. */
@Component("groundswellWaitingChallengesJob")
public class WaitingChallengesJob extends WritingJob {
    private static final int A_DAY = 500;

    private final WaitingChallenges waiting;

    public WaitingChallengesJob(WaitingChallenges waiting, AccessMode accessMode) {
        super(accessMode);
        this.waiting = waiting;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return waiting.run(A_DAY, stop) + " challenges have waited for two weeks.";
    }
}
