package org.groundswell.outloud.circle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.outloud.CirclePosts;
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
    // Whoever was just saying something when it ended has said it by then.
    static final Duration LAST_WORDS = Duration.ofMinutes(10);
    private static final int PART = 50;

    private final StoredCircles circles;
    private final CirclePosts posts;
    private final CircleNews news;
    private final Transactions transactions;
    private final Clock clock;

    CircleEnds(StoredCircles circles, CirclePosts posts, CircleNews news, Transactions transactions, Clock clock) {
        this.circles = circles;
        this.posts = posts;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Inside a unit of work that holds the circle: ends it if its members want that, and lets its content go if nobody is left to read it.
     *
     * @return the invitations that are void with that
     */
    List<CirclePart> settle(Circle held) {
        CircleMembers members = circles.members(held.id());
        List<CirclePart> voided = held.open() && members.over() ? end(held, members, clock.instant()) : List.of();
        if (members.active().isEmpty()) {
            circles.save(held.ended(clock.instant()).deserted());
        }
        return voided;
    }

    // Nobody can accept any more, and nobody is asked to.
    private List<CirclePart> end(Circle held, CircleMembers members, Instant at) {
        circles.save(held.ended(at));
        List<CirclePart> voided = members.parts().stream().filter(part -> part.state() == CirclePart.State.INVITED).toList();
        voided.forEach(circles::remove);
        return voided;
    }

    /** What a run did. */
    record Result(int ended, int wiped, int forgotten) {
    }

    /**
     * Ends what is past its day, takes away what shall not stay, and forgets what is long gone; goes on next time where it was stopped.
     *
     * @param most   how many circles of each sort at most
     * @param enough asked between two transactions
     */
    Result look(int most, BooleanSupplier enough) {
        return new Result(endDue(most, enough), wipe(most, enough), forget(most, enough));
    }

    private int endDue(int most, BooleanSupplier enough) {
        int ended = 0;
        while (ended < most && !enough.getAsBoolean()) {
            List<Circle> due = transactions.run(() -> circles.due(clock.instant(), PART));
            due.forEach(circle -> news.settled(transactions.run(() -> circles.locked(circle.id())
                .filter(held -> held.open() && !held.at(clock.instant()).open())
                .map(held -> end(held, circles.members(held.id()), held.endsAt())).orElse(List.of()))));
            ended += due.size();
            if (due.size() < PART) {
                break;
            }
        }
        return ended;
    }

    private int wipe(int most, BooleanSupplier enough) {
        int wiped = 0;
        long last = 0;
        Instant before = clock.instant().minus(LAST_WORDS);
        while (wiped < most && !enough.getAsBoolean()) {
            long from = last;
            List<Circle> some = transactions.run(() -> circles.toWipe(before, from, PART));
            for (Circle circle : some) {
                wiped += wipe(circle, enough) ? 1 : 0;
                last = circle.id();
            }
            if (some.size() < PART) {
                break;
            }
        }
        return wiped;
    }

    private boolean wipe(Circle circle, BooleanSupplier enough) {
        boolean more = true;
        while (more && !enough.getAsBoolean()) {
            more = posts.removeSome(circle.id());
        }
        if (more) {
            return false;
        }
        transactions.run(() -> {
            circles.locked(circle.id()).ifPresent(held -> circles.save(held.wiped(clock.instant())));
            return null;
        });
        return true;
    }

    private int forget(int most, BooleanSupplier enough) {
        int forgotten = 0;
        while (forgotten < most && !enough.getAsBoolean()) {
            List<Circle> old = transactions.run(() -> circles.wiped(clock.instant().minus(REMEMBERED), PART));
            old.forEach(circle -> transactions.run(() -> {
                circles.remove(circle);
                return null;
            }));
            forgotten += old.size();
            if (old.size() < PART) {
                break;
            }
        }
        return forgotten;
    }
}
