package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Listened to by Slack for Confluence on 10.0.1. S10 */
public class PageUpdateEvent extends PageEvent {
    public PageUpdateEvent(Page page) {
        super(page);
    }
}
