package com.atlassian.confluence.pages;

/** Slack for Confluence and OnlyOffice on 10.x. S10 */
public interface PageManager {
    /** @return the page or blog post in its newest version, also from the trash; null if there is none */
    AbstractPage getAbstractPage(long id);
}
