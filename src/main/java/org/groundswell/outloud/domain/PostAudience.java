package org.groundswell.outloud.domain;

/**
 * For whom a post is meant, the narrowest first.
 *
 * <p>Nobody sees a post who may not see the page it stands on: COMMUNITY are all who may, SITE the same, and it is listed beyond the page's own
 * community; without a page SITE are all who are logged in (product 4.5, rule 2).
 */
public enum PostAudience {
    ONLY_ME, CIRCLE, COMMUNITY, SITE;

    public boolean widerThan(PostAudience other) {
        return compareTo(other) > 0;
    }
}
