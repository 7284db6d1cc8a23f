package org.groundswell.host.wiki;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;

/** Pages for apps. */
final class HostPageManager implements PageManager {
    private final Pages pages;

    HostPageManager(Pages pages) {
        this.pages = pages;
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return pages.byId(id).orElse(null);
    }
}
