package org.groundswell.community.domain;

import java.time.Instant;
import java.util.List;
import org.groundswell.shared.domain.Person;

/** Told by the people of a community: who comes to tend it when it is founded, set up or moved on. */
public interface Stewardship {
    /** Inside a unit of work: the person who makes a community is its first member and tends it for a term. */
    void found(Community made, Person founder, Instant now);

    /** Inside a unit of work: gives open seats to those whom enough members want, after there came to be more of them or another stage. */
    void settle(Community held, Instant now);

    /**
     * The people who log in with these names.
     *
     * @param field where they were typed
     * @throws org.groundswell.shared.domain.Refused PERSON_NOT_FOUND if one of them cannot be asked to take part
     */
    List<Person> newcomers(Community community, List<String> logins, String field);

    /** Offers open seats to several people at once; who was asked before, stands for it or tends the community already is not asked again. */
    void offer(Place place, List<Person> people);
}
