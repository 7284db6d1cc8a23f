package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/** Slack for Confluence and OnlyOffice on 10.x. S10 */
public interface PageManager extends ContentEntityManager {
    /** @return the page or blog post in its newest version, also from the trash; null if there is none */
    AbstractPage getAbstractPage(long id);

    /** @return the current page of that title, null if there is none */
    Page getPage(String spaceKey, String title);
}
