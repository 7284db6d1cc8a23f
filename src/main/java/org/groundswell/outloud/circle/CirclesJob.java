package org.groundswell.outloud.circle;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every night, after the last day of many circles is over, brings those to their end and takes away what shall not stay. */
@Component("groundswellCirclesJob")
public class CirclesJob extends WritingJob {
    private static final int A_NIGHT = 2_000;

    private final CircleEnds ends;

    CirclesJob(CircleEnds ends, AccessMode accessMode) {
        super(accessMode);
        this.ends = ends;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return ends.look(A_NIGHT, stop).toString();
    }
}
