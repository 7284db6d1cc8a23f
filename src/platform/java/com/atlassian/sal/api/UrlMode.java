package com.atlassian.sal.api;

/** CANONICAL and ABSOLUTE are used by Slack for Confluence on 10.0.1. S10; RELATIVE S-old */
public enum UrlMode {
    CANONICAL, ABSOLUTE, RELATIVE, RELATIVE_CANONICAL, AUTO
}
