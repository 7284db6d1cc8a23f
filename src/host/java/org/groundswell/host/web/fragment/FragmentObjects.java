package org.groundswell.host.web.fragment;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.host.NotInHost;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;

/** The objects of an app that its web fragments name: conditions, context providers and panels, made once when the app is enabled, from its Spring context. */
final class FragmentObjects {
    private final Map<String, Map<Element, Object>> made = new ConcurrentHashMap<>();

    /** Makes what the module names, unless it is one of the wiki's own conditions. */
    void make(PluginModule module, Conditions own) {
        Element xml = module.xml();
        for (Element condition : xml.select("condition")) {
            if (!own.knows(condition)) {
                Condition object = create(module.plugin(), condition, "the condition", Condition.class);
                object.init(parameters(condition));
                keep(module, condition, object);
            }
        }
        for (Element provider : xml.select("> context-provider")) {
            ContextProvider object = create(module.plugin(), provider, "the context-provider", ContextProvider.class);
            object.init(parameters(provider));
            keep(module, provider, object);
        }
        if (xml.tagName().equals("web-panel") && xml.hasAttr("class")) {
            keep(module, xml, create(module.plugin(), xml, "the web-panel", WebPanel.class));
        }
    }

    void forget(HostPlugin plugin) {
        made.remove(plugin.key());
    }

    /** @return the object made for the element of the app's descriptor, empty if it names none */
    <T> Optional<T> of(PluginModule module, Element element, Class<T> type) {
        return Optional.ofNullable(made.getOrDefault(module.plugin().key(), Map.of()).get(element)).map(type::cast);
    }

    static Map<String, String> parameters(Element xml) {
        Map<String, String> parameters = new HashMap<>();
        xml.select("> param").forEach(param -> parameters.put(param.attr("name"), param.hasAttr("value") ? param.attr("value") : param.text().trim()));
        return parameters;
    }

    private void keep(PluginModule module, Element element, Object object) {
        made.computeIfAbsent(module.plugin().key(), key -> new IdentityHashMap<>()).put(element, object);
    }

    private static <T> T create(HostPlugin plugin, Element element, String what, Class<T> type) {
        String name = element.attr("class");
        try {
            return plugin.create(plugin.loadClass(name).asSubclass(type));
        } catch (ClassNotFoundException | ClassCastException other) {
            throw new NotInHost(what + " " + name + ", which is no " + type.getName() + " the app sees");
        }
    }
}
