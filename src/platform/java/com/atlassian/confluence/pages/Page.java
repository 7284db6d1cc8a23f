package com.atlassian.confluence.pages;

import java.util.List;

/** Slack for Confluence on 10.0.1; getParent, getChildren and addChild in Javadoc 5.x to 8.x. S10, S-old */
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

    /** @return the pages right below it that are not in the trash */
    public List<Page> getChildren() {
        return List.of();
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    /** Puts a page that is not stored yet below this one. */
    public void addChild(Page child) {
        child.setParentPage(this);
    }
}
