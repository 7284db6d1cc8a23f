package org.groundswell.outloud.ask;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Looks every day for what was asked three days ago and nobody is on. */
@Component("groundswellWaitingAsksJob")
public class WaitingAsksJob extends WritingJob {
    private static final int A_DAY = 2000;

    private final WaitingAsks waiting;

    public WaitingAsksJob(WaitingAsks waiting, AccessMode accessMode) {
        super(accessMode);
        this.waiting = waiting;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return waiting.run(A_DAY, stop) + " asks have waited for three days.";
    }
}
