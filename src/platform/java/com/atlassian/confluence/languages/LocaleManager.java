package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;

/** Slack for Confluence and OnlyOffice on 10.x. S10 */
public interface LocaleManager {
    /** @param user null for an anonymous person */
    Locale getLocale(User user);
}
