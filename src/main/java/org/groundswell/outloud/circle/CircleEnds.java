package org.groundswell.outloud.circle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.CircleMembers;
import org.groundswell.outloud.circle.domain.CirclePart;
import org.groundswell.outloud.circle.domain.StoredCircles;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Brings circles to their end, and takes away what shall not stay. */
@Component
class CircleEnds {
    /** How long members still see that there was a circle whose content is gone. */
    static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int PART = 50;

    private final StoredCircles circles;
    private final Transactions transactions;
    private final Clock clock;

    CircleEnds(StoredCircles circles, Transactions transactions, Clock clock) {
        this.circles = circles;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Inside a unit of work that holds the circle: ends it if its members want that, and lets its content go if nobody is left to read it. */
    void settle(Circle held) {
        CircleMembers members = circles.members(held.id());
        boolean deserted = members.active().isEmpty();
        if (held.open() && members.over()) {
            end(held, members, clock.instant());
        }
        if (deserted) {
            circles.save(held.ended(clock.instant()).deserted());
        }
    }

    private void end(Circle held, CircleMembers members, Instant at) {
        circles.save(held.ended(at));
        // Nobody can accept any more, and nobody is asked to.
        members.parts().stream().filter(part -> part.state() == CirclePart.State.INVITED).forEach(circles::remove);
    }
}
