package org.groundswell.shared.domain;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The wiki's permissions. */
public interface Permissions {
    /** @return what the person may do with the page; nothing if the page is unknown, purged or in the trash */
    PageRights on(PageId page, Person person);

    /** @return those of the people who may view the page, asked in one go */
    default Set<Person> viewers(PageId page, Collection<Person> people) {
        return people.stream().filter(person -> on(page, person).view()).collect(Collectors.toUnmodifiableSet());
    }
}
