package org.groundswell.community;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Proves every night that the numbers and places of communities are true, and says so in the log if one was not. */
@Component("groundswellCommunityRecountJob")
public class CommunityRecountJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CommunityRecountJob.class);
    private static final int A_NIGHT = 5_000;

    private final CommunityRecount recount;
    private final AccessMode accessMode;

    CommunityRecountJob(CommunityRecount recount, AccessMode accessMode) {
        this.recount = recount;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        CommunityRecount.Result result = recount.run(A_NIGHT, request::isCancellationRequested);
        if (result.wrong() > 0) {
            LOG.warn("Numbers or places of communities were wrong and have been put right: {}", result);
        }
        return JobRunnerResponse.success(result.toString());
    }
}
