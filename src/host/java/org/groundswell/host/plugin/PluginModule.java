package org.groundswell.host.plugin;

import org.jsoup.nodes.Element;

/** One module of an app's descriptor. */
public record PluginModule(HostPlugin plugin, String key, Element xml) {
    /** @return pluginKey:moduleKey */
    public String completeKey() {
        return plugin.key() + ":" + key;
    }
}
