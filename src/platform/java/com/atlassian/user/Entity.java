package com.atlassian.user;

/** Confluence Javadoc 5.x to 9.x. S-old */
public interface Entity {
    String getName();
}
