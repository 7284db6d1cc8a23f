package org.groundswell.shared.domain;

/** Why something is not done, by a name that is also its code in REST answers and its key in the text bundles. */
public interface Refusal {
    String name();

    Kind kind();

    /** What sort of no it is; the web makes one status of each. */
    enum Kind {
        INVALID, NOT_LOGGED_IN, FORBIDDEN, NOT_FOUND, CONFLICT, UNAVAILABLE
    }
}
