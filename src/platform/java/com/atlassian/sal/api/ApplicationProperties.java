package com.atlassian.sal.api;

/** Slack for Confluence and LikeC4 on 10.x. S10 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);
}
