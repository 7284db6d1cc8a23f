package org.groundswell.shared.confluence;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.domain.AccessMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every night after what became of pages and spaces. */
@Component("groundswellContentJob")
public class ContentJob extends WritingJob {
    private static final Logger LOG = LoggerFactory.getLogger(ContentJob.class);
    private static final int PAGES_A_NIGHT = 10_000;
    private static final int STEPS_A_NIGHT = 5000;

    private final ContentSweep sweep;

    public ContentJob(ContentSweep sweep, AccessMode accessMode) {
        super(accessMode);
        this.sweep = sweep;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        ContentSweep.Result result = sweep.run(PAGES_A_NIGHT, STEPS_A_NIGHT, stop);
        if (result.moved() > 0 || result.gone() > 0) {
            LOG.info("Pages had moved or gone without being noticed: {}", result);
        }
        return result.toString();
    }
}
