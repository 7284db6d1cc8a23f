package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Confluence's own listeners take it in its Javadoc 6.3 to 7.10; a page has another parent or space. S-old */
public class PageMoveEvent extends PageEvent {
    public PageMoveEvent(Page page) {
        super(page);
    }
}
