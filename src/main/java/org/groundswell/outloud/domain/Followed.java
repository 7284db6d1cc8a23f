package org.groundswell.outloud.domain;

import java.util.Set;
import org.groundswell.shared.domain.Person;

/** What people chose to follow, communities aside. */
public interface Followed {
    /** @return the lists of topics and series the person follows, the latest 500 at most; asked in one question */
    Set<Stream> by(Person person);
}
