package com.atlassian.confluence.core;

/** The second argument of ContentEntityManager#saveContentEntity in Javadoc 4.2 to 5.4; may be null. S-old */
public interface SaveContext {
}
