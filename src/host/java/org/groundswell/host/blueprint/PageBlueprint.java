package org.groundswell.host.blueprint;

import java.util.List;
import org.groundswell.host.plugin.PluginModule;

/** A kind of page an app offers in the create dialog: a blueprint module. */
public record PageBlueprint(PluginModule module) {
    /** @return pluginKey:moduleKey */
    public String key() {
        return module.completeKey();
    }

    /** @return the label every page made from it gets */
    public String label() {
        return module.xml().attr("index-key");
    }

    /** @return whether the new page is shown at once; else its maker first sees it in the editor */
    public boolean shownAtOnce() {
        return "view".equals(module.xml().attr("create-result"));
    }

    /** @return the keys of the content templates, the first of which is used */
    List<String> templates() {
        String single = module.xml().attr("content-template-key");
        List<String> keys = single.isEmpty() ? module.xml().select("> content-template").eachAttr("ref") : List.of(single);
        return keys.stream().map(key -> BlueprintModules.complete(module.plugin(), key)).toList();
    }
}
