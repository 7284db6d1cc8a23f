package org.groundswell.host.web.fragment;

import java.util.Map;

/** A named group of links; its items have the section "location/key". */
public record WebSection(String completeKey, String key, String location, int weight, String label, Map<String, String> params) {
}
