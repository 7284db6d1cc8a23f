package org.groundswell.outloud.ask;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Looks every hour for what was asked and left alone. */
@Component("groundswellQuietAsksJob")
public class QuietAsksJob extends WritingJob {
    private final QuietAsks asks;

    public QuietAsksJob(QuietAsks asks, AccessMode accessMode) {
        super(accessMode);
        this.asks = asks;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return asks.reopen(stop) + " asks are open again";
    }
}
