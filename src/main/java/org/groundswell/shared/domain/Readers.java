package org.groundswell.shared.domain;

import java.time.ZoneId;
import java.util.Locale;

/** How people read who are not reading just now. */
public interface Readers {
    /** @return the language the person reads, the wiki's own if nothing is known */
    Locale locale(Person person);

    /** @return where the person's days begin, the wiki's own zone if nothing is known */
    ZoneId zone(Person person);
}
