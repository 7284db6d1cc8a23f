package org.groundswell.host.plugin;

import java.util.HashSet;
import java.util.Set;
import org.groundswell.host.NotInHost;
import org.jsoup.nodes.Element;

/** The elements of a descriptor that the parts of this host serve; an app with others would seem to work and would not. */
final class ModuleTypes {
    private static final Set<String> SERVED = Set.of("ao", "blueprint", "content-template", "extractor2", "job-config", "rest", "servlet", "space-blueprint",
        "velocity-allowlist", "velocity-context-item", "web-item", "web-panel", "web-resource", "web-section", "xhtml-macro");
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    private ModuleTypes() {
    }

    /**
     * @throws NotInHost naming the module of a type no part serves
     * @throws IllegalArgumentException if a module has no key, or the key of another
     */
    static void check(Element descriptor) {
        Set<String> keys = new HashSet<>();
        for (Element module : descriptor.children()) {
            String type = module.tagName();
            if (NO_MODULES.contains(type)) {
                continue;
            }
            String key = module.attr("key");
            if (key.isBlank() || !keys.add(key)) {
                throw new IllegalArgumentException("A " + type + " module has " + (key.isBlank() ? "no key" : "the key of another, " + key));
            }
            if (switchedOn(module) && !SERVED.contains(type)) {
                throw new NotInHost("the module type " + type + " of the module " + key);
            }
        }
    }

    /** @return whether a module is for this product and not switched off by its descriptor */
    static boolean switchedOn(Element module) {
        String product = module.attr("application");
        return !"disabled".equals(module.attr("state")) && (product.isEmpty() || product.equals("confluence"));
    }
}
