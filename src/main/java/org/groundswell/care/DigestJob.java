package org.groundswell.care;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Looks every quarter of an hour whose digest is due. */
@Component("groundswellDigestJob")
public class DigestJob extends WritingJob {
    private static final int A_RUN = 60_000;

    private final DigestRun digests;

    DigestJob(DigestRun digests, AccessMode accessMode) {
        super(accessMode);
        this.digests = digests;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return digests.run(A_RUN, stop).toString();
    }
}
