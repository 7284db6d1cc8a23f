package org.groundswell.outloud.made.domain;

import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;

/** Somebody who said something, under the name or without it. */
public record Speaker(Person person, Identity identity) {
    public boolean named() {
        return identity == Identity.NAMED;
    }
}
