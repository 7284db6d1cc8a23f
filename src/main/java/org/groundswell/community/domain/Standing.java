package org.groundswell.community.domain;

import java.time.Instant;
import java.util.Optional;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;

/**
 * Who wants to do something in a community, and what the wiki and the person's own ties say to it.
 *
 * @param page       what the person may do with the community's home page
 * @param readOnly   whether the wiki takes no changes
 * @param archived   whether the space was put away
 * @param spaceAdmin whether the person administers the space
 */
public record Standing(Person person, PageRights page, boolean readOnly, boolean archived, boolean spaceAdmin, MyTies mine, Instant now) {
    public boolean member() {
        return mine.membership().active();
    }

    public boolean steward() {
        return mine.seat().held();
    }

    /** @return by which right the person acts for the community, empty if by none */
    public Optional<Power> power() {
        if (steward()) {
            return Optional.of(Power.STEWARD);
        }
        return spaceAdmin ? Optional.of(Power.ADMIN) : Optional.empty();
    }

    /** The same person with the ties as they are now. */
    public Standing with(MyTies ties) {
        return new Standing(person, page, readOnly, archived, spaceAdmin, ties, now);
    }
}
