package org.groundswell.care;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Looks every quarter of an hour whose digest is due. */
@Component("groundswellDigestJob")
public class DigestJob implements JobRunner {
    private static final int A_RUN = 60_000;

    private final DigestRun digests;
    private final AccessMode accessMode;

    DigestJob(DigestRun digests, AccessMode accessMode) {
        this.digests = digests;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        return JobRunnerResponse.success(digests.run(A_RUN, request::isCancellationRequested).toString());
    }
}
