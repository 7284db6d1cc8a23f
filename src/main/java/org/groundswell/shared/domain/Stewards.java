package org.groundswell.shared.domain;

import java.util.Set;

/** Who looks after a community, for features that have something to tell them. */
public interface Stewards {
    /** @return those who hold a seat in it; nobody if it is unknown, was retired or stands in an archived space */
    Set<Person> of(long community);
}
