package org.groundswell.shared.domain;

import java.util.Map;

/**
 * A person as one reader may see them; whoever hides the name is "a colleague" to all others, without key or picture.
 *
 * @param profile null unless the kind is YOU or NAMED
 */
public record Who(Kind kind, Profile profile) {
    private static final Who COLLEAGUE = new Who(Kind.COLLEAGUE, null);
    private static final Who FORMER = new Who(Kind.FORMER, null);

    /** How a person is named. */
    public enum Kind {
        YOU, NAMED, COLLEAGUE, FORMER
    }

    /** @param profiles of the people that may be named; who is missing there has left */
    public static Who seen(Person person, boolean nameHidden, Person reader, Map<Person, Profile> profiles) {
        if (!reader.isAnonymous() && person.equals(reader)) {
            return new Who(Kind.YOU, profiles.get(person));
        }
        if (nameHidden) {
            return COLLEAGUE;
        }
        Profile profile = profiles.get(person);
        return profile == null ? FORMER : new Who(Kind.NAMED, profile);
    }
}
