package org.groundswell.host.platform.template;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginListener;

/** The lines of every enabled app's velocity-allowlist, read once when the app comes up. */
public final class ListedMethods implements PluginListener {
    private final Map<String, Set<String>> byApp = new ConcurrentHashMap<>();

    @Override
    public void enabled(HostPlugin plugin) {
        byApp.put(plugin.key(), plugin.modules("velocity-allowlist").stream().flatMap(module -> module.xml().select("> method").stream())
            .map(method -> method.text().replace(" ", "")).collect(Collectors.toSet()));
    }

    @Override
    public void disabled(HostPlugin plugin) {
        byApp.remove(plugin.key());
    }

    /** @param line "fully.qualified.Class#method(java.lang.String)" */
    public boolean contains(String line) {
        return byApp.values().stream().anyMatch(listed -> listed.contains(line));
    }
}
