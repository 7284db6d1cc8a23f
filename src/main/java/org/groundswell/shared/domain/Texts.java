package org.groundswell.shared.domain;

import java.util.Locale;

/** The words the app speaks, in the languages it has. */
public interface Texts {
    /**
     * @param arguments numbers, or texts that are put in as they are
     * @return the text as plain text, the key itself if there is none
     */
    String of(Locale locale, String key, Object... arguments);
}
