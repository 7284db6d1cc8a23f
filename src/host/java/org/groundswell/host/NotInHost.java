package org.groundswell.host;

/** Thrown where the embedded host has nothing to offer, so that nobody takes silence for an answer. */
public final class NotInHost extends UnsupportedOperationException {
    /** @param member type and member the app asked for, such as "PageManager.getPageByVersion" */
    public NotInHost(String member) {
        super("The embedded host does not offer " + member);
    }
}
