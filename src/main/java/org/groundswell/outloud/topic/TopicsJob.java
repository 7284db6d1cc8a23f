package org.groundswell.outloud.topic;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every night, counts what was posted under topics lately, and clears away offers of help that have ended. */
@Component("groundswellTopicsJob")
public class TopicsJob extends WritingJob {
    private static final int A_NIGHT = 20_000;

    private final TopicCounts counts;

    TopicsJob(TopicCounts counts, AccessMode accessMode) {
        super(accessMode);
        this.counts = counts;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return counts.run(A_NIGHT, stop).toString();
    }
}
