package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Listened to by public apps for 6.x; a page went to the trash. S-old */
public class PageTrashedEvent extends PageEvent {
    public PageTrashedEvent(Page page) {
        super(page);
    }
}
