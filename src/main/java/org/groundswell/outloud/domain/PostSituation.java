package org.groundswell.outloud.domain;

import java.time.Instant;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;

/**
 * Who wants to do something with a post or at a place, and what the wiki says to it.
 *
 * @param rights   what the person may do with what stands there, for whomever it is meant
 * @param place    what the person may do at the place itself: on its page, or without one in its circle or in the whole site
 * @param readOnly whether the wiki takes no changes
 * @param archived whether the space of its page was put away
 */
public record PostSituation(Person person, PageRights rights, PageRights place, boolean readOnly, boolean archived, Instant now) {
}
