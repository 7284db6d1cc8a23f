package org.groundswell.community.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Person;

/** Things that only members do to a community, and that end when a member leaves. */
public interface LeaveTaking {
    /** Inside the unit of work in which somebody has left; the community is held, and they are no member of it any more. */
    void left(Community held, Person person, Instant now);
}
