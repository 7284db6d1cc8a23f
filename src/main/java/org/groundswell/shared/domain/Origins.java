package org.groundswell.shared.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What pledges can grow out of, kept by another feature. */
public interface Origins {
    /** @return those of these that the reader may see now and that were not taken back, asked in one question */
    Map<Ref, Origin> seen(Collection<Ref> origins, Person reader);

    /**
     * What somebody wants to pledge out of.
     *
     * @return empty if there is none this person may see
     * @throws Refused if they may see it, but nothing is pledged out of it
     */
    Optional<Origin> forPledge(Ref origin, Person person);

    /**
     * Tells whose it is that something came of it, after that is stored; nobody if it was taken back or is their own doing.
     *
     * @param what what came of it, in it nobody if the name is hidden
     * @param by   who did it
     */
    void cameOf(Ref origin, Happening what, Person by);
}
