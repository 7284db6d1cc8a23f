package org.groundswell.shared.web;

import org.groundswell.shared.domain.PageId;

/** The address that leads to a page of the wiki, whatever that is called and wherever it stands. */
public final class PageLink {
    private PageLink() {
    }

    /** @return below the context path */
    public static String path(PageId page) {
        return "/pages/viewpage.action?pageId=" + page.value();
    }
}
