package org.groundswell.community.domain;

import org.groundswell.shared.domain.Person;

/**
 * Who offers a seat or invites, and by which right.
 *
 * @param person anonymous for nobody
 */
public record Asker(Person person, Power power) {
    public static final Asker NOBODY = new Asker(Person.ANONYMOUS, Power.PERSON);

    public boolean nobody() {
        return person.isAnonymous();
    }
}
