package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** The super type of the page events, Confluence Javadoc 5.x to 9.x. S-old */
public abstract class PageEvent {
    private final Page page;

    protected PageEvent(Page page) {
        this.page = page;
    }

    public Page getPage() {
        return page;
    }
}
