package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.Map;
import org.groundswell.shared.domain.Person;

/** Who passed posts on into lists of other communities. */
public interface Amplifiers {
    /** @return by the id of the amplification, asked in one question; those that are gone are missing */
    Map<Long, Person> amplifiers(Collection<Long> amplifications);
}
