package com.atlassian.confluence.user;

/** Slack for Confluence and OnlyOffice on 10.x. S10 */
public final class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {
    }

    /** @return the person of this request, null for an anonymous one */
    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    public static void set(ConfluenceUser user) {
        if (user == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(user);
        }
    }
}
