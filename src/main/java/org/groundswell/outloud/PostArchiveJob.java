package org.groundswell.outloud;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every night, puts posts away that are more than 24 months old. */
@Component("groundswellPostArchiveJob")
public class PostArchiveJob implements JobRunner {
    private static final int POSTS_A_NIGHT = 5000;

    private final PostArchive archive;
    private final AccessMode accessMode;

    public PostArchiveJob(PostArchive archive, AccessMode accessMode) {
        this.archive = archive;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        return JobRunnerResponse.success(archive.run(POSTS_A_NIGHT, request::isCancellationRequested) + " put away");
    }
}
