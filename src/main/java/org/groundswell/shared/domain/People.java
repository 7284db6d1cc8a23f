package org.groundswell.shared.domain;

import java.util.Collection;
import java.util.Map;

/** The wiki's people. */
public interface People {
    /** @return how to show each of them; whom the wiki no longer knows is missing */
    Map<Person, Profile> profiles(Collection<Person> people);
}
