package org.groundswell.pledge;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.pledge.persistence.AoRecount;
import org.groundswell.shared.domain.AccessMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Proves every night that the numbers on boards are true, and says so in the log if one was not. */
@Component("groundswellRecountJob")
public class RecountJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RecountJob.class);
    private static final int ROWS_A_NIGHT = 5000;

    private final AoRecount recount;
    private final AccessMode accessMode;

    public RecountJob(AoRecount recount, AccessMode accessMode) {
        this.recount = recount;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        AoRecount.Result result = recount.run(ROWS_A_NIGHT, request::isCancellationRequested);
        if (!result.allRight()) {
            LOG.warn("Numbers of pledge boards were wrong and have been put right: {}", result);
        }
        return JobRunnerResponse.success(result.toString());
    }
}
