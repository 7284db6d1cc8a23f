package org.groundswell.community;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Writes down once a week how communities stand; 7,000 a night, so that a week has room for many more than there are. */
@Component("groundswellWeeksJob")
public class WeeksJob implements JobRunner {
    private static final int MOST = 7_000;

    private final MomentumService momentum;
    private final AccessMode accessMode;

    public WeeksJob(MomentumService momentum, AccessMode accessMode) {
        this.momentum = momentum;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        return JobRunnerResponse.success("Communities written down: " + momentum.writeDown(MOST, request::isCancellationRequested));
    }
}
