package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Listened to by public apps for 6.x and 7.x; a page was removed for good. S-old */
public class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Page page) {
        super(page);
    }
}
