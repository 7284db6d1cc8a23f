package org.groundswell.community.domain;

import java.util.List;
import java.util.Optional;

/** All that ties one person to one community, read in one question. */
public record MyTies(List<Tie> ties) {
    public static final MyTies NONE = new MyTies(List.of());

    public MyTies {
        ties = List.copyOf(ties);
    }

    public Optional<Tie> find(Tie.Kind kind) {
        return find(kind, 0);
    }

    /** @param subject the id of the challenge, or of the tie of the candidate */
    public Optional<Tie> find(Tie.Kind kind, long subject) {
        return ties.stream().filter(tie -> tie.kind() == kind && tie.subject() == subject).findFirst();
    }

    /** @return the tie by which the person supports a candidate, empty if they do not */
    public Optional<Tie> support(Tie candidate) {
        return find(Tie.Kind.SEAT_SUPPORT, candidate.id());
    }

    public boolean follows() {
        return find(Tie.Kind.FOLLOW).isPresent();
    }

    public Membership membership() {
        return find(Tie.Kind.MEMBER).map(Membership::of).orElse(Membership.NONE);
    }

    public Seat seat() {
        return find(Tie.Kind.SEAT).map(Seat::of).orElse(Seat.NONE);
    }
}
