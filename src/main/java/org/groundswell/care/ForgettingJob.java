package org.groundswell.care;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every night, forgets what people were told of more than half a year ago. */
@Component("groundswellForgettingJob")
public class ForgettingJob extends WritingJob {
    private static final int A_RUN = 200_000;

    private final Forgetting forgetting;

    ForgettingJob(Forgetting forgetting, AccessMode accessMode) {
        super(accessMode);
        this.forgetting = forgetting;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return forgetting.run(A_RUN, stop) + " forgotten";
    }
}
