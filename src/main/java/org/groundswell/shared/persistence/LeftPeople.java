package org.groundswell.shared.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Remembers since when the wiki has not known somebody any more, so that nobody is forgotten because a directory did not answer one night. */
@Component
public class LeftPeople {
    private final ActiveObjects activeObjects;

    public LeftPeople(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /**
     * Inside a unit of work: writes down who is missing now, and strikes out who is there again.
     *
     * @return those of them who have been missing since before that time
     */
    public Set<Person> missing(Collection<Person> looked, Collection<Person> there, Instant now, Instant before) {
        Map<String, LeftPersonRow> noted = Arrays.stream(activeObjects.find(LeftPersonRow.class, Where.in("USER_KEY", looked.stream().map(Person::key).toList()).query()))
            .collect(Collectors.toMap(LeftPersonRow::getUserKey, row -> row));
        there.stream().map(person -> noted.remove(person.key())).filter(row -> row != null).forEach(activeObjects::delete);
        looked.stream().filter(person -> !there.contains(person) && !noted.containsKey(person.key()))
            .forEach(person -> activeObjects.create(LeftPersonRow.class, Map.of("USER_KEY", person.key(), "SINCE", now.toEpochMilli())));
        return noted.values().stream().filter(row -> row.getSince() < before.toEpochMilli()).map(row -> new Person(row.getUserKey())).collect(Collectors.toSet());
    }

    /** Inside a unit of work: forgets even that somebody left, some of those first who left before that time. */
    public void forget(Instant before, int most) {
        activeObjects.delete(activeObjects.find(LeftPersonRow.class, Query.select().where("SINCE < ?", before.toEpochMilli()).order("SINCE ASC, ID ASC").limit(most)));
    }
}
