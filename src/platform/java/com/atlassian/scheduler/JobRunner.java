package com.atlassian.scheduler;

/** atlassian-scheduler API, Apache-2.0; named by the job-config documentation for Confluence 9. S9 */
public interface JobRunner {
    /** @return what became of it, null for success */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
