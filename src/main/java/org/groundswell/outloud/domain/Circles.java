package org.groundswell.outloud.domain;

import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** Who belongs to which circle now; only its members know that a circle exists. */
public interface Circles {
    boolean member(long circle, Person person);

    /** @return the circle, empty unless the person is a member of it now */
    Optional<Long> findCircle(Ref circle, Person person);
}
