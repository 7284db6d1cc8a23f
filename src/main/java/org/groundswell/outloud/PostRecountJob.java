package org.groundswell.outloud;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Proves every night that the numbers under posts are true, and says so in the log if one was not. */
@Component("groundswellPostRecountJob")
public class PostRecountJob extends WritingJob {
    private static final Logger LOG = LoggerFactory.getLogger(PostRecountJob.class);
    private static final int POSTS_A_NIGHT = 20_000;

    private final PostRecount recount;

    PostRecountJob(PostRecount recount, AccessMode accessMode) {
        super(accessMode);
        this.recount = recount;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        PostRecount.Result result = recount.run(POSTS_A_NIGHT, stop);
        if (result.wrong() > 0) {
            LOG.warn("Numbers under posts were wrong and have been put right: {}", result);
        }
        return result.toString();
    }
}
