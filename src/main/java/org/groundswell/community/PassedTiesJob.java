package org.groundswell.community;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every night, forgets who left a community more than 30 days ago. */
@Component("groundswellPassedTiesJob")
public class PassedTiesJob extends WritingJob {
    private static final int PEOPLE_A_NIGHT = 2000;

    private final PassedTies passedTies;

    PassedTiesJob(PassedTies passedTies, AccessMode accessMode) {
        super(accessMode);
        this.passedTies = passedTies;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return passedTies.forget(PEOPLE_A_NIGHT, stop) + " forgotten";
    }
}
