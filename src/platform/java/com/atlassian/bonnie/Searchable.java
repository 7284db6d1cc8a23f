package com.atlassian.bonnie;

/** Imported by Slack for Confluence on 10.0.1; pages are Searchable in the Javadoc of 10.1. S10 */
public interface Searchable {
    long getId();
}
