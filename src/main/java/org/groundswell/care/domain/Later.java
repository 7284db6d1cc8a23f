package org.groundswell.care.domain;

import java.util.List;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;

/**
 * More people to tell than can be told while somebody waits.
 *
 * @param source  who knows the followers, empty if the people are named here
 * @param streams whoever follows one of these, in parts
 * @param people  or these, by rising user key
 * @param after   the user key behind which it goes on, empty for the beginning
 */
public record Later(long id, Happening what, String source, List<String> streams, List<Person> people, String after) {
    public Later {
        streams = List.copyOf(streams);
        people = List.copyOf(people);
    }

    public static Later of(Happening what, List<Person> people) {
        return new Later(0, what, "", List.of(), people, "");
    }

    public static Later of(Happening what, String source, List<String> streams) {
        return new Later(0, what, source, streams, List.of(), "");
    }
}
