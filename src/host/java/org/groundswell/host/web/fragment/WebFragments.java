package org.groundswell.host.web.fragment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The web-items, web-sections and web-panels of enabled apps whose conditions hold, lightest first. */
public interface WebFragments {
    /** @param context what conditions and links see: "space", "page", "user" and the like */
    List<WebItem> items(String section, Map<String, Object> context);

    List<WebSection> sections(String location, Map<String, Object> context);

    List<WebPanel> panels(String location, Map<String, Object> context);

    /** @return the markup of all panels at that place, one after the other */
    default String panelsHtml(String location, Map<String, Object> context) {
        return panels(location, context).stream().map(WebPanel::html).collect(Collectors.joining());
    }
}
