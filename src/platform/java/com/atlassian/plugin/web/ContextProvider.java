package com.atlassian.plugin.web;

import java.util.Map;

/** Named by Atlassian's pages on the context-provider element and the content-template module, in the package OnlyOffice on 10.0.3 imports for Condition. S9; the members S-old */
public interface ContextProvider {
    void init(Map<String, String> parameters);

    Map<String, Object> getContextMap(Map<String, Object> context);
}
