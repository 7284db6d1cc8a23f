package org.groundswell.pledge.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * A person standing behind a pledge.
 *
 * @param ref   names it in lists, another one whenever the person appears anew or under another name; null as long as it is not stored
 * @param words what they said when joining, empty if nothing
 */
public record Backing(Ref ref, long pledge, long board, Person person, Kind kind, boolean live, Identity identity, String words, Instant since) {
    /** In which way: having written it, doing the same, or liking it. */
    public enum Kind {
        AUTHOR, JOIN, SUPPORT
    }
}
