package org.groundswell.pledge.domain;

import java.time.Instant;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;

/**
 * Who wants to do something, and what the wiki and the board say to it.
 *
 * @param page     what the person may do with the board's home page
 * @param readOnly whether the wiki takes no changes
 * @param phase    where the board stands
 */
public record Situation(Person person, PageRights page, boolean readOnly, Phase phase, Instant now) {
}
