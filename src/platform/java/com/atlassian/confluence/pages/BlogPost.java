package com.atlassian.confluence.pages;

/** Slack for Confluence on 10.0.1. S10 */
public class BlogPost extends AbstractPage {
    @Override
    public String getType() {
        return "blogpost";
    }
}
