package org.groundswell.care;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every night, forgets what people were told of more than half a year ago. */
@Component("groundswellForgettingJob")
public class ForgettingJob implements JobRunner {
    private static final int A_RUN = 200_000;

    private final Forgetting forgetting;
    private final AccessMode accessMode;

    ForgettingJob(Forgetting forgetting, AccessMode accessMode) {
        this.forgetting = forgetting;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        return JobRunnerResponse.success(forgetting.run(A_RUN, request::isCancellationRequested) + " forgotten");
    }
}
