package org.groundswell.shared.confluence;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.persistence.PeopleSweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every night after what was of people whose account was removed. */
@Component("groundswellPeopleJob")
public class PeopleJob extends WritingJob {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleJob.class);
    private static final int PEOPLE_A_NIGHT = 10_000;

    private final PeopleSweep sweep;

    public PeopleJob(PeopleSweep sweep, AccessMode accessMode) {
        super(accessMode);
        this.sweep = sweep;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        PeopleSweep.Result result = sweep.run(PEOPLE_A_NIGHT, stop);
        if (result.gone() > 0) {
            LOG.info("What was of people who have left was let go: {}", result);
        }
        return result.toString();
    }
}
