package org.groundswell.host.blueprint;

import java.util.Optional;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;

/** The text an app offers for new pages: a content-template module. */
public record ContentTemplate(PluginModule module) {
    /** @return pluginKey:moduleKey */
    public String key() {
        return module.completeKey();
    }

    /** @return the key of the text that names it, empty if it has none */
    String nameKey() {
        return module.xml().attr("i18n-name-key");
    }

    /** @return the key of the text pages made from it are titled with, empty if it says none */
    String titleKey() {
        return module.xml().attr("template-title-key");
    }

    /** @return where in the bundle its text stands */
    String location() {
        Element file = module.xml().selectFirst("> resource[name=template]");
        return file == null ? "" : file.attr("location");
    }

    /** @return the class that adds variables */
    Optional<String> contextProvider() {
        return Optional.ofNullable(module.xml().selectFirst("> context-provider")).map(provider -> provider.attr("class"));
    }
}
