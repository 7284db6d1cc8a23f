package org.groundswell.community.charter;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Looks every hour which charters have come to their day. */
@Component("groundswellCharterJob")
public class CharterJob implements JobRunner {
    private static final int AN_HOUR = 200;

    private final DueCharters due;
    private final AccessMode accessMode;

    public CharterJob(DueCharters due, AccessMode accessMode) {
        this.due = due;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        return JobRunnerResponse.success(due.run(AN_HOUR, request::isCancellationRequested).toString());
    }
}
