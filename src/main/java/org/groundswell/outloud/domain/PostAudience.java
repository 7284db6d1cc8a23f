package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;

/**
 * For whom a post is meant, the narrowest first.
 *
 * <p>Nobody sees a post who may not see the page it stands on: COMMUNITY are all who may, SITE the same, and it is listed beyond the page's own
 * community; without a page SITE are all who are logged in (product 4.5, rule 2).
 */
public enum PostAudience {
    ONLY_ME, CIRCLE, COMMUNITY, SITE;

    /**
     * @return null if nothing is said, which keeps what there is
     * @throws Refused UNKNOWN_AUDIENCE if it is none
     */
    public static PostAudience parse(String text) {
        return text == null || text.isEmpty() ? null
            : Choices.named(PostAudience.class, text).orElseThrow(() -> new Refused(PostRefusal.UNKNOWN_AUDIENCE, "audience"));
    }

    public boolean widerThan(PostAudience other) {
        return compareTo(other) > 0;
    }
}
