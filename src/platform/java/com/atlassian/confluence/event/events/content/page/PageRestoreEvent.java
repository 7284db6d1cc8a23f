package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Listened to by public apps for 6.x and 7.x; a page came back from the trash. S-old */
public class PageRestoreEvent extends PageEvent {
    public PageRestoreEvent(Page page) {
        super(page);
    }
}
