package org.groundswell.outloud.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** The stored posts; those whose page is gone for good are as unknown as ones that never were. */
public interface Posts {
    /** @return the post with its whole text */
    Optional<Post> find(Ref ref);

    /** As find, and its whole text is asked for only if the post is one that is looked for: who may not see it is answered with as little work as if there were none. */
    Optional<Post> find(Ref ref, Predicate<Post> wanted);

    /** @return these posts as lists show them, with their leads only, asked in one question */
    List<Post> all(Collection<Long> ids);

    /** @return these posts and no drafts as lists show them, with their leads only, asked in one question */
    List<Post> named(Collection<Ref> refs);

    /** Inside a unit of work: holds the row until it ends and gives what is there now, whole; before all that hangs on it. */
    Optional<Post> lock(Ref ref);

    /** @return what the person has begun to write at this place, whole */
    Optional<Post> draft(PostPlace place, Person author);

    /** @return what the person published since then, as lists show it, the latest first, 100 at most */
    List<Post> since(Person author, Instant then);

    /** @return the latest part of a series, as lists show it */
    Optional<Post> lastPart(Ref series);

    /** @return posts and drafts on a page behind this id, as lists show them, by rising id */
    List<Post> on(PageId page, long after, int limit);

    /** @return posts others have seen, wherever they stand, behind this id, as lists show them, by rising id */
    List<Post> after(long id, int limit);

    /** @return posts and drafts of a circle, as lists show them, by rising id */
    List<Post> ofCircle(long circle, int limit);

    /** @return posts that still stand in feeds although they were published before that time, the oldest first, as lists show them */
    List<Post> old(Instant before, int limit);

    /** @return published posts whose ask stands there and has been left alone since before that time, the longest first, as lists show them */
    default List<Post> asked(AskState state, Instant quietBefore, int limit) {
        return asked(state, Instant.EPOCH, quietBefore, limit);
    }

    /** @return the same, left alone since that time or later */
    List<Post> asked(AskState state, Instant quietFrom, Instant quietBefore, int limit);

    /** @return what was asked in these communities and nobody is on, as lists show it, the oldest first */
    List<Post> openAsks(Collection<Long> communities, int limit);

    /** @return what these people published in these communities under their name for others before that time, as lists show it, the latest first */
    List<Post> named(Collection<Person> authors, Collection<Long> communities, Instant before, int limit);

    /** @return whole texts of published posts on the page that are for all its readers, the newest first */
    List<String> said(PageId page, int most);

    /** Stores a new post or draft. */
    Post add(Post post);

    /** Stores what has become of a post that is held; its whole text stays if it is null. */
    void save(Post held);

    void remove(Post post);
}
