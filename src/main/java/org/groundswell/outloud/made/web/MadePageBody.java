package org.groundswell.outloud.made.web;

import org.groundswell.shared.domain.WikiPage;

/**
 * A page that was made of a post.
 *
 * @param path its address below the context path
 */
public record MadePageBody(long id, String title, String path) {
    static MadePageBody of(WikiPage page) {
        return new MadePageBody(page.id().value(), page.title(), page.path());
    }
}
