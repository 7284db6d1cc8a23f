package org.groundswell.host.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.host.NotInHost;
import org.groundswell.host.Unquoted;
import org.groundswell.host.platform.template.Allowlist;
import org.groundswell.host.platform.template.HostTemplateRenderer;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders the panels of apps: by a class of theirs, a Velocity template or a file. */
final class FragmentPanels {
    private static final Logger LOG = LoggerFactory.getLogger(FragmentPanels.class);

    private final FragmentObjects objects;
    private final Allowlist allowlist;

    FragmentPanels(FragmentObjects objects, Allowlist allowlist) {
        this.objects = objects;
        this.allowlist = allowlist;
    }

    /** Refuses a panel without exactly one source. */
    void check(PluginModule module) {
        if (module.xml().hasAttr("class") == (view(module) != null)) {
            throw new NotInHost("a web-panel that has not either a class or a resource named view: " + module.completeKey());
        }
        if (view(module) != null && !view(module).attr("type").matches("velocity|static")) {
            throw new NotInHost("a web-panel of the type " + view(module).attr("type"));
        }
    }

    /** @return the panel's markup, empty when the app fails: the page around it does not break */
    Optional<String> html(PluginModule module, Map<String, Object> context) {
        try {
            return Optional.of(render(module, everything(module, context)));
        } catch (RuntimeException failed) {
            LOG.error("{}: the panel {} is left out", UUID.randomUUID(), module.completeKey(), Unquoted.of(failed));
            return Optional.empty();
        }
    }

    /** @return what the page offers, what the app's velocity-context-items add, and what the module's context-provider adds */
    Map<String, Object> everything(PluginModule module, Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        for (PluginModule item : module.plugin().modules("velocity-context-item")) {
            try {
                all.put(item.xml().attr("context-key"), item.plugin().create(item.plugin().loadClass(item.xml().attr("class"))));
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException("the class of " + item.completeKey() + " is missing", missing);
            }
        }
        for (Element provider : module.xml().select("> context-provider")) {
            objects.of(module, provider, ContextProvider.class).ifPresent(object -> all.putAll(object.getContextMap(Map.copyOf(context))));
        }
        return all;
    }

    private String render(PluginModule module, Map<String, Object> context) {
        Optional<WebPanel> own = objects.of(module, module.xml(), WebPanel.class);
        if (own.isPresent()) {
            return own.get().getHtml(context);
        }
        HostPlugin plugin = module.plugin();
        String location = view(module).attr("location");
        if (view(module).attr("type").equals("static")) {
            return read(plugin.resource(location));
        }
        StringWriter writer = new StringWriter();
        new HostTemplateRenderer(plugin::resource, allowlist).render(location, context, writer);
        return writer.toString();
    }

    private static Element view(PluginModule module) {
        return module.xml().selectFirst("> resource[name=view]");
    }

    private static String read(URL file) {
        try (InputStream stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
