package com.atlassian.confluence.core;

/** The super-interface of PageManager in Javadoc 4.2 to 5.4. S-old */
public interface ContentEntityManager {
    /**
     * Stores new content as the person of this thread, and gives it its id.
     *
     * @param saveContext null for the usual way, notifications included
     */
    <T extends ContentEntityObject> void saveContentEntity(T content, SaveContext saveContext);
}
