package org.groundswell.outloud.ask.domain;


import java.time.Instant;
import org.groundswell.shared.domain.Person;

/**
 * Somebody who takes up what was asked.
 *
 * @param helped whether the one who asked has named them as having helped
 */
public record Helper(long post, Person person, boolean helped, Instant since) {
}
