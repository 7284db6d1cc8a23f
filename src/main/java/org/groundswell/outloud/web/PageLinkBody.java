package org.groundswell.outloud.web;

import org.groundswell.shared.domain.WikiPage;

/**
 * A page of the wiki.
 *
 * @param path below the context path
 */
public record PageLinkBody(long id, String title, String path) {
    /** @return null for no page */
    static PageLinkBody of(WikiPage page) {
        return page == null ? null : new PageLinkBody(page.id().value(), page.title(), page.path());
    }
}
