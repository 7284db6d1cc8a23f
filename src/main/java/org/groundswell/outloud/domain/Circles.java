package org.groundswell.outloud.domain;

import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** Who belongs to which circle now; only its members know that a circle exists. */
public interface Circles {
    /** @return the circle, empty unless the person is a member of it now and it can be read */
    Optional<MyCircle> circle(long circle, Person person);

    /** @return the same, by its public name */
    Optional<MyCircle> findCircle(Ref circle, Person person);

    /** @return all of a person's, the latest first, 100 at most; asked in one question */
    List<MyCircle> circlesOf(Person person);
}
