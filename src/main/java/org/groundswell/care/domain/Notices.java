package org.groundswell.care.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** What people were told of. */
public interface Notices {
    /** The cursor of a person's list. */
    String LIST = "notices";

    Notice add(Notice notice);

    void save(Notice notice);

    void remove(Notice notice);

    Optional<Notice> find(Ref ref);

    /** @return the person's newest unread notice of the kind about the subject that began then or later, with names or without */
    Optional<Notice> open(Person person, Happening.Kind kind, Ref subject, boolean hidden, Instant since);

    /** @return those shown to the person, the newest first, one more than the limit if there are more */
    List<Notice> shown(Person person, Cursor after, int limit);

    /** @return those shown to the person and not read, the newest first */
    List<Notice> unread(Person person, int most);

    /** @return those for the person's digest that are unread, not mailed and came after that; the last first */
    List<Notice> forDigest(Person person, Instant since, int most);

    /**
     * @param after where the part before ended, null for the first
     * @return those to be mailed by then, the longest due first
     */
    List<Notice> mailDue(Instant now, Notice after, int most);

    List<Notice> about(Ref subject, int most);

    /** @return those of the kind about the subject that tell of this person, or of people whose names are hidden for nobody; the newest first */
    List<Notice> of(Happening.Kind kind, Ref subject, Person by, int most);

    /** @return how many were deleted of those in which nothing happened since then */
    int forget(Instant before, int most);
}
