package org.groundswell.pledge.domain;

import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;

/**
 * How often each person takes part in a board, as author or by joining.
 *
 * <p>With the name hidden somebody is a person of their own beside their named self, or the count would tell who hides.
 */
public interface BoardPeople {
    /**
     * One part more or less; the lock between the pledge's and the board's.
     *
     * @param change 1 or -1
     * @return 1 if the person is new on the board by this, -1 if it was their last part, else 0
     */
    int change(long board, Person person, Identity identity, int change);
}
