package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Slack for Confluence on 10.0.1. S10 */
public interface I18nResolver {
    String getText(Locale locale, String key, Serializable... arguments);
}
