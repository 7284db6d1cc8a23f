package org.groundswell.shared.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every night after what became of pages and spaces. */
@Component("groundswellContentJob")
public class ContentJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ContentJob.class);
    private static final int PAGES_A_NIGHT = 10_000;
    private static final int STEPS_A_NIGHT = 5000;

    private final ContentSweep sweep;
    private final AccessMode accessMode;

    public ContentJob(ContentSweep sweep, AccessMode accessMode) {
        this.sweep = sweep;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        ContentSweep.Result result = sweep.run(PAGES_A_NIGHT, STEPS_A_NIGHT, request::isCancellationRequested);
        if (result.moved() > 0 || result.gone() > 0) {
            LOG.info("Pages had moved or gone without being noticed: {}", result);
        }
        return JobRunnerResponse.success(result.toString());
    }
}
