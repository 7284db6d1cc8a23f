package org.groundswell.shared.domain;

import java.util.Locale;

/** The person of the request that is being answered. */
public interface CurrentReader {
    /** @return ANONYMOUS if nobody is logged in */
    Person person();

    /** @return the language this person reads */
    Locale locale();
}
