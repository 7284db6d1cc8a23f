package org.groundswell.host.web.fragment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.groundswell.host.platform.i18n.RequestTexts;
import org.groundswell.host.platform.template.Allowlist;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.PluginListener;
import org.groundswell.host.plugin.PluginModule;
import org.groundswell.host.web.Standing;
import org.jsoup.nodes.Element;

/** Reads the web fragments of enabled apps from their descriptors whenever a page asks. */
public final class AppFragments implements WebFragments, PluginListener {
    private static final String DEFAULT_WEIGHT = "1000";

    private final HostPlugins plugins;
    private final FragmentObjects objects = new FragmentObjects();
    private final Conditions conditions;
    private final FragmentPanels panels;
    private final RequestTexts texts;
    private final FragmentLinks links;

    /** @param contextPath the wiki's place on the server */
    public AppFragments(HostPlugins plugins, Standing standing, Allowlist allowlist, RequestTexts texts, String contextPath) {
        this.plugins = plugins;
        this.conditions = new Conditions(standing, objects);
        this.panels = new FragmentPanels(objects, allowlist);
        this.texts = texts;
        this.links = new FragmentLinks(allowlist, contextPath);
    }

    /** Refuses an app whose fragments need what is not here. */
    @Override
    public void enabled(HostPlugin plugin) {
        for (String type : List.of("web-item", "web-section", "web-panel")) {
            for (PluginModule module : plugin.modules(type)) {
                objects.make(module, conditions);
            }
        }
        plugin.modules("web-panel").forEach(panels::check);
    }

    @Override
    public void disabled(HostPlugin plugin) {
        objects.forget(plugin);
    }

    @Override
    public List<WebItem> items(String section, Map<String, Object> context) {
        List<WebItem> items = new ArrayList<>();
        for (PluginModule module : matching("web-item", "section", section, context)) {
            Element xml = module.xml();
            Element link = xml.selectFirst("> link");
            Map<String, Object> seen = panels.everything(module, context);
            items.add(new WebItem(module.completeKey(), section, weight(xml), text(xml, "label"), text(xml, "tooltip"),
                links.url(link, seen), link == null ? "" : link.attr("linkId"),
                links.url(xml.selectFirst("> icon > link"), seen), xml.select("> styleClass").text(),
                FragmentObjects.parameters(xml)));
        }
        items.sort(Comparator.comparingInt(WebItem::weight));
        return items;
    }

    @Override
    public List<WebSection> sections(String location, Map<String, Object> context) {
        List<WebSection> sections = new ArrayList<>();
        for (PluginModule module : matching("web-section", "location", location, context)) {
            Element xml = module.xml();
            sections.add(new WebSection(module.completeKey(), module.key(), location, weight(xml), text(xml, "label"), FragmentObjects.parameters(xml)));
        }
        sections.sort(Comparator.comparingInt(WebSection::weight));
        return sections;
    }

    @Override
    public List<WebPanel> panels(String location, Map<String, Object> context) {
        List<WebPanel> found = new ArrayList<>();
        for (PluginModule module : matching("web-panel", "location", location, context)) {
            panels.html(module, context).ifPresent(html -> found.add(new WebPanel(module.completeKey(), weight(module.xml()), html)));
        }
        found.sort(Comparator.comparingInt(WebPanel::weight));
        return found;
    }

    private List<PluginModule> matching(String type, String attribute, String place, Map<String, Object> context) {
        return plugins.enabledModules(type).stream().filter(module -> module.xml().attr(attribute).equals(place))
            .filter(module -> conditions.hold(module, context)).toList();
    }

    private String text(Element module, String child) {
        Element text = module.selectFirst("> " + child);
        if (text == null) {
            return "";
        }
        return text.hasAttr("key") ? texts.of(text.attr("key")) : text.text();
    }

    private static int weight(Element xml) {
        return Integer.parseInt(xml.hasAttr("weight") ? xml.attr("weight") : DEFAULT_WEIGHT);
    }
}
