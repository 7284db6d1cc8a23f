package org.groundswell.community;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every night, forgets who left a community more than 30 days ago. */
@Component("groundswellPassedTiesJob")
public class PassedTiesJob implements JobRunner {
    private static final int PEOPLE_A_NIGHT = 2000;

    private final PassedTies passedTies;
    private final AccessMode accessMode;

    PassedTiesJob(PassedTies passedTies, AccessMode accessMode) {
        this.passedTies = passedTies;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        return JobRunnerResponse.success(passedTies.forget(PEOPLE_A_NIGHT, request::isCancellationRequested) + " forgotten");
    }
}
