package org.groundswell.shared.domain;

import java.util.Optional;

/** The names people log in with. */
public interface LogIns {
    /** @return whoever logs in with that name, empty if nobody does */
    Optional<Person> named(String name);
}
