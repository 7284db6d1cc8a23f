package org.groundswell.outloud.ask.domain;


import java.time.Instant;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * Somebody who takes up what was asked; this is done by name.
 *
 * @param ref    names it in addresses, null as long as it is not stored
 * @param helped whether the one who asked has named them as having helped
 */
public record Helper(Ref ref, long post, Person person, boolean helped, Instant since) {
}
