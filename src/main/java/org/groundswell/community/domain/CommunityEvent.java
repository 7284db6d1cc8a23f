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
        FOUNDED, SET_UP, STAGE, SEAT_TAKEN, SEAT_ENDED, SEAT_HANDED, VERSION, EDGE_OPENED
    }

    /** Something about nobody in particular. */
    public static CommunityEvent of(Kind kind, Instant at, Person by, Power power, String note) {
        return new CommunityEvent(kind, at, by, Person.ANONYMOUS, power, note);
    }

    /** @return the home of the edge that was opened, empty for anything else */
    public Optional<PageId> edge() {
        return kind == Kind.EDGE_OPENED ? Optional.of(new PageId(Long.parseLong(note))) : Optional.empty();
    }
}
