package org.groundswell.outloud.response.domain;


import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Person;

/** Who pressed what; changed only while the post is held. */
public interface Reactions {
    Optional<Reaction> find(long post, Person person, ReactionKind kind);

    /** @return what the person pressed on each of these posts, asked in one question; a post without any is missing */
    Map<Long, Set<ReactionKind>> of(Person person, Collection<Long> posts);

    /** @return those whose person agreed that the post's author knows, the latest first */
    List<Reaction> named(long post, int limit);

    /** @return how often the person has pressed anything since */
    int since(Person person, Instant from);

    /** Stores a reaction, over the one there is of this person, post and kind. */
    void put(Reaction reaction);

    void remove(Reaction reaction);
}
