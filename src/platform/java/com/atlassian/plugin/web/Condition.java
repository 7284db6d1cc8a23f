package com.atlassian.plugin.web;

import java.util.Map;

/** Implemented by OnlyOffice on 10.0.3 for its web-items. S10 */
public interface Condition {
    void init(Map<String, String> parameters);

    boolean shouldDisplay(Map<String, Object> context);
}
