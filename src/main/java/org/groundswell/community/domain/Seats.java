package org.groundswell.community.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All seats, offers and candidacies of a community.
 *
 * @param wished how many seats it has
 * @param ties   its ties of kind SEAT, oldest first; others that are given are left out
 */
public record Seats(int wished, List<Tie> ties) {
    /** How many people may tend a community, stand for it or be asked to at one time; more could be neither read nor compared. */
    public static final int MOST = 60;
    private static final int MOST_SUPPORT = 3;

    public Seats {
        ties = ties.stream().filter(tie -> tie.kind() == Tie.Kind.SEAT).toList();
    }

    /** @return whether nobody else can stand for it or be asked to */
    public boolean full() {
        return ties.size() >= MOST;
    }

    /** @return who tends the community, those whose term is over among them */
    public List<Tie> stewards() {
        return ties.stream().filter(tie -> Seat.of(tie).held()).toList();
    }

    public List<Tie> candidates() {
        return ties.stream().filter(tie -> Seat.of(tie).standing()).toList();
    }

    public List<Tie> offers() {
        return ties.stream().filter(tie -> Seat.of(tie).offered()).toList();
    }

    /** @return how many seats nobody holds whose term is not over */
    public int open(Instant now) {
        long running = ties.stream().filter(tie -> Seat.of(tie).running(now)).count();
        return (int) Math.max(0, wished - running);
    }

    /** @return until when as many tend the community as it has seats, null if fewer do */
    public Instant fullUntil() {
        return ties.stream().map(Seat::of).filter(Seat::held).map(Seat::until).sorted(Comparator.reverseOrder()).skip(Math.max(0, wished - 1)).findFirst()
            .orElse(null);
    }

    /** @return how many supporters choose a steward: half of the other members, three at most, and nobody if there is nobody else */
    public static int needed(int members) {
        int others = Math.max(0, members - 1);
        return Math.min(MOST_SUPPORT, (others + 1) / 2);
    }

    /** @return who is chosen now: of those with enough support the one who stands longest, if a seat is open */
    public Optional<Tie> chosen(int members, Instant now) {
        int needed = needed(members);
        return open(now) == 0 ? Optional.empty() : candidates().stream().filter(tie -> tie.supports() >= needed).findFirst();
    }

    /** @return whose term is over longest, if more people tend the community than it has seats */
    public Optional<Tie> outlived(Instant now) {
        if (stewards().size() <= wished) {
            return Optional.empty();
        }
        return stewards().stream().filter(tie -> !Seat.of(tie).running(now)).min(Comparator.comparing(Tie::until));
    }
}
