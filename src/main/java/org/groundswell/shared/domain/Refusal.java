package org.groundswell.shared.domain;

import java.util.Optional;

/** Why something is not done, by a name that is also its code in REST answers and its key in the text bundles. */
public interface Refusal {
    String name();

    Kind kind();

    /** @return this refusal if it is so, otherwise nothing */
    default Optional<Refusal> when(boolean so) {
        return so ? Optional.of(this) : Optional.empty();
    }

    /** What sort of no it is; the web makes one status of each. */
    enum Kind {
        INVALID, NOT_LOGGED_IN, FORBIDDEN, NOT_FOUND, CONFLICT, UNAVAILABLE
    }
}
