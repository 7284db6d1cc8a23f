package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.search.ConfluenceIndexer;
import com.atlassian.sal.api.component.ComponentLocator;

/** All that knows the wiki's indexer, which a wiki may not show to apps. */
final class Reindexing {
    private Reindexing() {
    }

    static void of(AbstractPage page) {
        ComponentLocator.getComponent(ConfluenceIndexer.class).reIndex(page);
    }
}
