package com.atlassian.scheduler;

import java.util.Date;

/** atlassian-scheduler API. S-old */
public interface JobRunnerRequest {
    Date getStartTime();

    boolean isCancellationRequested();
}
