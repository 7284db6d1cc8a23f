package org.groundswell.pledge.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Person;

/**
 * A person standing behind a pledge.
 *
 * @param words what they said when joining, empty if nothing
 */
public record Backing(long id, long pledge, long board, Person person, Kind kind, boolean live, Identity identity, String words, Instant since) {
    /** In which way: having written it, doing the same, or liking it. */
    public enum Kind {
        AUTHOR, JOIN, SUPPORT
    }
}
