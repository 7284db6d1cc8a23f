package org.groundswell.shared.domain;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody who is named in what one reader reads, looked up once.
 *
 * @param profiles of those who may be named; who is missing there has left the wiki
 */
public record Faces(Person reader, Map<Person, Profile> profiles) {
    /** @param named who may be named, as often as they are; anonymous ones are left out */
    public static Faces of(Stream<Person> named, Person reader, People people) {
        return new Faces(reader, people.profiles(named.filter(person -> !person.isAnonymous()).collect(Collectors.toSet())));
    }

    /** Somebody who does not hide the name. */
    public Who of(Person person) {
        return of(person, Identity.NAMED);
    }

    public Who of(Person person, Identity identity) {
        return Who.seen(person, identity == Identity.NAME_HIDDEN, reader, profiles);
    }

    /** @return null for nobody */
    public Who orNull(Person person) {
        return person.isAnonymous() ? null : of(person);
    }
}
