package org.groundswell.outloud.made.domain;

import java.time.Instant;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * A page of the wiki that somebody made of a post and of what was said to it.
 *
 * @param id   0 as long as it is not stored
 * @param post the post's id
 * @param by   who made it, and is told what those quoted say to it
 */
public record MadePage(long id, Ref ref, long post, PageId page, Person by, Instant at) {
    public static MadePage made(long post, PageId page, Person by, Instant now) {
        return new MadePage(0, Ref.random(), post, page, by, now);
    }
}
