package org.groundswell.outloud.response.domain;


import java.time.Instant;
import org.groundswell.shared.domain.Person;

/**
 * One press on a post.
 *
 * @param note  why, at most 140 characters; empty if nothing is said
 * @param named whether the author of the post may know who it was; others never do
 */
public record Reaction(long post, Person person, ReactionKind kind, String note, boolean named, Instant at) {
    public static final int LONGEST_NOTE = 140;
}
