package org.groundswell.community.domain;

import java.time.Instant;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;

/**
 * Something that happened in the open life of a community; who joins, leaves, follows or is declined never appears here.
 *
 * @param by    who did it
 * @param about whom it is about, anonymous if nobody in particular
 * @param power by which right it was done
 * @param note  a number or a word the kind asks for, at most 255 characters, empty if none; never a name that not everybody may read
 */
public record CommunityEvent(Kind kind, Instant at, Person by, Person about, Power power, String note) {
    /** What happened. */
    public enum Kind {
        FOUNDED, SET_UP, STAGE, SEAT_TAKEN, SEAT_GIVEN, SEAT_ENDED, SEAT_HANDED, VERSION, EDGE_OPENED, LEARNS_FROM
    }

    /** Something about nobody in particular. */
    public static CommunityEvent of(Kind kind, Instant at, Person by, Power power, String note) {
        return new CommunityEvent(kind, at, by, Person.ANONYMOUS, power, note);
    }

    /** Something that came about with another community, which is named by its home. */
    public static CommunityEvent with(Kind kind, Instant at, Person by, Power power, PageId other) {
        return of(kind, at, by, power, Long.toString(other.value()));
    }

    /** @return whether it came about with another community, whose name not everybody may read */
    public boolean betweenCommunities() {
        return kind == Kind.EDGE_OPENED || kind == Kind.LEARNS_FROM;
    }

    /** @return the home of that other community, empty if none is known */
    public Optional<PageId> other() {
        return betweenCommunities() ? PageId.parse(note) : Optional.empty();
    }
}
