package com.atlassian.plugin.web;

import java.util.Map;

/** Slack for Confluence on 10.0.1 implements it for its web-panels. S10 */
public interface ContextProvider {
    void init(Map<String, String> parameters);

    Map<String, Object> getContextMap(Map<String, Object> context);
}
