package org.groundswell.search.domain;

import org.groundswell.shared.domain.Refusal;

/** What a search refuses. */
public enum SearchRefusal implements Refusal {
    UNKNOWN_FOUND_KIND;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
