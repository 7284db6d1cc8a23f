package org.groundswell.care;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every minute, tells those who could not be told at once, and mails what is to be mailed. */
@Component("groundswellTellingJob")
public class TellingJob extends WritingJob {
    private static final int PEOPLE_A_MINUTE = 5000;
    private static final int MAILS_A_MINUTE = 2000;

    private final LaterTelling later;
    private final NoticeMails mails;

    TellingJob(LaterTelling later, NoticeMails mails, AccessMode accessMode) {
        super(accessMode);
        this.later = later;
        this.mails = mails;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        int mailed = mails.run(MAILS_A_MINUTE, stop);
        int told = later.run(PEOPLE_A_MINUTE, stop);
        return told + " told, " + mailed + " mailed";
    }
}
