package org.groundswell.pledge;

import java.util.function.BooleanSupplier;
import org.groundswell.pledge.domain.Recount;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Proves every night that the numbers on boards are true, and says so in the log if one was not. */
@Component("groundswellRecountJob")
public class RecountJob extends WritingJob {
    private static final Logger LOG = LoggerFactory.getLogger(RecountJob.class);
    private static final int ROWS_A_NIGHT = 5000;

    private final Recount recount;

    public RecountJob(Recount recount, AccessMode accessMode) {
        super(accessMode);
        this.recount = recount;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        Recount.Result result = recount.run(ROWS_A_NIGHT, stop);
        if (!result.allRight()) {
            LOG.warn("Numbers of pledge boards were wrong and have been put right: {}", result);
        }
        return result.toString();
    }
}
