package org.groundswell.shared.domain;

import java.util.List;

/**
 * A feature that keeps things of people, and lets them go when an account has been removed. What others built on stays, and so does every number; then it is
 * a former colleague's. Every method may be called twice and has transactions of its own.
 */
public interface PersonEnd {
    /**
     * Of whom something is kept, for the sweep that finds out who is gone.
     *
     * @param afterKey the user key to go on behind, empty for the beginning
     * @param most     how many at most
     * @return by rising user key and each once, none if there are no more
     */
    List<Person> kept(String afterKey, int most);

    /**
     * Lets go some of what is kept of a person.
     *
     * @param most how many things at most
     * @return whether there may be more
     */
    boolean forgetSome(Person person, int most);
}
