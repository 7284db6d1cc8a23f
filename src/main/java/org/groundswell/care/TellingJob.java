package org.groundswell.care;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every minute, tells those who could not be told at once, and mails what is to be mailed. */
@Component("groundswellTellingJob")
public class TellingJob implements JobRunner {
    private static final int PEOPLE_A_MINUTE = 5000;
    private static final int MAILS_A_MINUTE = 2000;

    private final LaterTelling later;
    private final NoticeMails mails;
    private final AccessMode accessMode;

    TellingJob(LaterTelling later, NoticeMails mails, AccessMode accessMode) {
        this.later = later;
        this.mails = mails;
        this.accessMode = accessMode;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (accessMode.readOnly()) {
            return JobRunnerResponse.success("The wiki is read-only.");
        }
        int mailed = mails.run(MAILS_A_MINUTE, request::isCancellationRequested);
        int told = later.run(PEOPLE_A_MINUTE, request::isCancellationRequested);
        return JobRunnerResponse.success(told + " told, " + mailed + " mailed");
    }
}
