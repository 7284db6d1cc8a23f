package org.groundswell.community.charter;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Looks every hour which charters have come to their day. */
@Component("groundswellCharterJob")
public class CharterJob extends WritingJob {
    private static final int AN_HOUR = 200;

    private final DueCharters due;

    public CharterJob(DueCharters due, AccessMode accessMode) {
        super(accessMode);
        this.due = due;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return due.run(AN_HOUR, stop).toString();
    }
}
