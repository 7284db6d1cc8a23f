package org.groundswell.host.blueprint;

import java.util.List;
import java.util.Optional;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;

/** A kind of space an app offers in the create-space dialog: a space-blueprint module. */
public record SpaceBlueprint(PluginModule module) {
    /** A page of the new space: the key of its content template, and the pages below it. */
    record Node(String template, List<Node> children) {
        private static Node of(HostPlugin plugin, Element xml) {
            return new Node(BlueprintModules.complete(plugin, xml.attr("ref")), below(plugin, xml));
        }

        private static List<Node> below(HostPlugin plugin, Element xml) {
            return xml.select("> content-template").stream().map(child -> of(plugin, child)).toList();
        }
    }

    /** @return pluginKey:moduleKey */
    public String key() {
        return module.completeKey();
    }

    /** @return the label spaces made from it get, empty if none */
    public Optional<String> category() {
        return Optional.of(module.xml().attr("category")).filter(label -> !label.isEmpty());
    }

    /** @return the complete keys of the blueprints that come first when pages are created in its spaces */
    public List<String> promoted() {
        return module.xml().select("> promoted-blueprints > blueprint").eachAttr("ref");
    }

    /** @return the key of what the dialog says about it beside its form, empty if nothing */
    public Optional<String> about() {
        return module.xml().select("> dialog-wizard > dialog-page").eachAttr("description-content-key").stream().filter(key -> !key.isEmpty()).findFirst();
    }

    /** @return the home page; empty where the blueprint leaves the wiki's own */
    Optional<Node> home() {
        return Node.below(module.plugin(), module.xml()).stream().findFirst();
    }
}
