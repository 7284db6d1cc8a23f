package org.groundswell.community;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Proves every night that the numbers and places of communities are true, and says so in the log if one was not. */
@Component("groundswellCommunityRecountJob")
public class CommunityRecountJob extends WritingJob {
    private static final Logger LOG = LoggerFactory.getLogger(CommunityRecountJob.class);
    private static final int A_NIGHT = 5_000;

    private final CommunityRecount recount;

    CommunityRecountJob(CommunityRecount recount, AccessMode accessMode) {
        super(accessMode);
        this.recount = recount;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        CommunityRecount.Result result = recount.run(A_NIGHT, stop);
        if (result.wrong() > 0) {
            LOG.warn("Numbers or places of communities were wrong and have been put right: {}", result);
        }
        return result.toString();
    }
}
