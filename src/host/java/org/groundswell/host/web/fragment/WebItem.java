package org.groundswell.host.web.fragment;

import java.util.Map;

/**
 * A link an app puts into the wiki's pages; all texts unescaped and in the reader's language.
 *
 * @param url address with the context path where it is one of this site
 * @param linkId id of the anchor, empty if none
 * @param tooltip empty if none
 * @param iconUrl empty if none
 * @param styleClass empty if none
 */
public record WebItem(String completeKey, String section, int weight, String label, String tooltip, String url, String linkId,
        String iconUrl, String styleClass, Map<String, String> params) {
}
