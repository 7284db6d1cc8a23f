package org.groundswell.outloud.domain;

import java.util.Set;
import org.groundswell.shared.domain.Person;

/** What people chose to follow, communities aside. */
public interface Followed {
    /** @return the lists of topics, series and people the person follows and of the circles they belong to now, 200 at most */
    Set<Stream> by(Person person);
}
