package com.atlassian.confluence.pages;

/** Slack for Confluence on 10.0.1; getParent in Javadoc 5.x to 8.x. S10, S-old */
public class Page extends AbstractPage {
    private Page parent;

    @Override
    public String getType() {
        return "page";
    }

    /** @return the page above, null for a top level page */
    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }
}
