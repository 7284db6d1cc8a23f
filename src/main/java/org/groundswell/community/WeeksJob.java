package org.groundswell.community;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Writes down once a week how communities stand; 7,000 a night, so that a week has room for many more than there are. */
@Component("groundswellWeeksJob")
public class WeeksJob extends WritingJob {
    private static final int MOST = 7_000;

    private final MomentumService momentum;

    public WeeksJob(MomentumService momentum, AccessMode accessMode) {
        super(accessMode);
        this.momentum = momentum;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return "Communities written down: " + momentum.writeDown(MOST, stop);
    }
}
