package org.groundswell.host.web.fragment;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.host.NotInHost;
import org.groundswell.host.platform.i18n.RequestTexts;
import org.groundswell.host.platform.template.Allowlist;
import org.groundswell.host.platform.template.HostTemplateRenderer;
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
    private final Conditions conditions;
    private final Allowlist allowlist;
    private final RequestTexts texts;
    private final FragmentLinks links;

    /** @param contextPath the wiki's place on the server */
    public AppFragments(HostPlugins plugins, Standing standing, Allowlist allowlist, RequestTexts texts, String contextPath) {
        this.plugins = plugins;
        this.conditions = new Conditions(standing);
        this.allowlist = allowlist;
        this.texts = texts;
        this.links = new FragmentLinks(allowlist, contextPath);
    }

    /** Refuses an app whose fragments need what is not here. */
    @Override
    public void enabled(HostPlugin plugin) {
        for (String type : List.of("web-item", "web-section", "web-panel")) {
            for (PluginModule module : plugin.modules(type)) {
                conditions.check(module.xml());
                if (!module.xml().select("> context-provider").isEmpty()) {
                    throw new NotInHost("a context-provider in " + module.completeKey());
                }
            }
        }
    }

    @Override
    public void disabled(HostPlugin plugin) {
        // Nothing is kept: the descriptors of enabled apps are read when a page asks.
    }

    @Override
    public List<WebItem> items(String section, Map<String, Object> context) {
        List<WebItem> items = new ArrayList<>();
        for (PluginModule module : matching("web-item", "section", section, context)) {
            Element xml = module.xml();
            Element link = xml.selectFirst("> link");
            items.add(new WebItem(module.completeKey(), section, weight(xml), text(xml, "label"), text(xml, "tooltip"),
                links.url(link, everything(module, context)), link == null ? "" : link.attr("linkId"),
                links.url(xml.selectFirst("> icon > link"), everything(module, context)), xml.select("> styleClass").text(),
                params(xml)));
        }
        items.sort(Comparator.comparingInt(WebItem::weight));
        return items;
    }

    @Override
    public List<WebSection> sections(String location, Map<String, Object> context) {
        List<WebSection> sections = new ArrayList<>();
        for (PluginModule module : matching("web-section", "location", location, context)) {
            Element xml = module.xml();
            sections.add(new WebSection(module.completeKey(), module.key(), location, weight(xml), text(xml, "label"), params(xml)));
        }
        sections.sort(Comparator.comparingInt(WebSection::weight));
        return sections;
    }

    @Override
    public List<WebPanel> panels(String location, Map<String, Object> context) {
        List<WebPanel> panels = new ArrayList<>();
        for (PluginModule module : matching("web-panel", "location", location, context)) {
            panels.add(new WebPanel(module.completeKey(), weight(module.xml()), panel(module, context)));
        }
        panels.sort(Comparator.comparingInt(WebPanel::weight));
        return panels;
    }

    private List<PluginModule> matching(String type, String attribute, String place, Map<String, Object> context) {
        return plugins.enabledModules(type).stream().filter(module -> module.xml().attr(attribute).equals(place))
            .filter(module -> conditions.hold(module.xml(), context)).toList();
    }

    private String panel(PluginModule module, Map<String, Object> context) {
        Element view = module.xml().selectFirst("> resource[name=view]");
        if (view == null) {
            throw new NotInHost("a web-panel without a resource named view: " + module.completeKey());
        }
        HostPlugin plugin = module.plugin();
        return switch (view.attr("type")) {
            case "velocity" -> {
                StringWriter writer = new StringWriter();
                new HostTemplateRenderer(plugin::resource, allowlist).render(view.attr("location"), everything(module, context), writer);
                yield writer.toString();
            }
            case "static" -> read(plugin.resource(view.attr("location")));
            default -> throw new NotInHost("a web-panel of the type " + view.attr("type"));
        };
    }

    /** What the page offers, and what the app's velocity-context-items add. */
    private static Map<String, Object> everything(PluginModule module, Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        for (PluginModule item : module.plugin().modules("velocity-context-item")) {
            try {
                all.put(item.xml().attr("context-key"), item.plugin().create(item.plugin().loadClass(item.xml().attr("class"))));
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException("the class of " + item.completeKey() + " is missing", missing);
            }
        }
        return all;
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

    private static Map<String, String> params(Element xml) {
        Map<String, String> params = new HashMap<>();
        xml.select("> param").forEach(param -> params.put(param.attr("name"), param.hasAttr("value") ? param.attr("value") : param.text()));
        return params;
    }

    private static String read(URL file) {
        try (InputStream stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
