package org.groundswell.shared.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The wiki's people. */
public interface People {
    /** @return how to show each of them; whom the wiki no longer knows is missing */
    Map<Person, Profile> profiles(Collection<Person> people);

    /** @return how the wiki names the person today; empty for an anonymous one, and for whom the wiki no longer knows */
    default String nameOf(Person person) {
        Profile profile = person.isAnonymous() ? null : profiles(List.of(person)).get(person);
        return profile == null ? "" : profile.name();
    }
}
