package org.groundswell.community.space.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * Somebody who may not make spaces asks for one.
 *
 * @param id         0 as long as it is not stored
 * @param ref        names it in addresses
 * @param answer     a sentence of the administrator, empty if there is none
 * @param address    where the space is, empty unless it was made
 * @param answeredBy anonymous as long as it waits
 * @param answeredAt null as long as it waits
 */
public record SpaceRequest(long id, Ref ref, Person person, SpaceWish wish, State state, Instant askedAt, String answer, String address, Person answeredBy,
                           Instant answeredAt) {
    /** Where a request stands. */
    public enum State {
        WAITING, DONE, DECLINED
    }

    /** A request nobody has answered. */
    public static SpaceRequest of(Person person, SpaceWish wish, Instant now) {
        return new SpaceRequest(0, Ref.random(), person, wish, State.WAITING, now, "", "", Person.ANONYMOUS, null);
    }

    public boolean waiting() {
        return state == State.WAITING;
    }

    /** The same, answered. */
    public SpaceRequest answered(SpaceAnswer said, Person administrator, Instant now) {
        return new SpaceRequest(id, ref, person, wish, said.state(), askedAt, said.words(), said.address(), administrator, now);
    }
}
