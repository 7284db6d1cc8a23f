package com.atlassian.user;

/** Confluence Javadoc 5.x to 9.x. S9 */
public interface User extends Entity {
    String getFullName();

    /** @return the address, null if there is none */
    String getEmail();
}
