package org.groundswell.care.domain;

import org.groundswell.shared.domain.Letter;

/** Puts into words and markup what is mailed, in the language of whoever gets it. */
public interface Letters {
    Letter about(SeenNotice notice, Preference preference);

    Letter digest(Digest digest);
}
