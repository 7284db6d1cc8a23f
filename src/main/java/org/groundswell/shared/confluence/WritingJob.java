package org.groundswell.shared.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.function.BooleanSupplier;
import org.groundswell.shared.domain.AccessMode;

/** A job that changes what is stored, and so does nothing while the wiki takes no changes. */
public abstract class WritingJob implements JobRunner {
    private final AccessMode accessMode;

    protected WritingJob(AccessMode accessMode) {
        this.accessMode = accessMode;
    }

    /**
     * A part of the work that is never more than a night can hold; the next run goes on there.
     *
     * @param stop asked in between whether to end here
     * @return what the wiki keeps in the job's history
     */
    protected abstract String run(BooleanSupplier stop);

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(accessMode.readOnly() ? "The wiki is read-only." : run(request::isCancellationRequested));
    }
}
