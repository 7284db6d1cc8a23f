package org.groundswell.outloud.topic;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every hour, goes on bringing what stands under merged topics to where it belongs now. */
@Component("groundswellTopicMovesJob")
public class TopicMovesJob extends WritingJob {
    private static final int PARTS_AN_HOUR = 500;

    private final TopicMoves moves;

    TopicMovesJob(TopicMoves moves, AccessMode accessMode) {
        super(accessMode);
        this.moves = moves;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return moves.run(PARTS_AN_HOUR, stop) + " parts moved";
    }
}
