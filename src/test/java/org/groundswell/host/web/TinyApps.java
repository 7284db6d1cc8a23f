package org.groundswell.host.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.PluginListener;
import org.groundswell.host.plugin.PluginModule;

/** An app manager for one tiny app. */
public final class TinyApps implements HostPlugins {
    private final TinyApp app;
    private final List<PluginListener> listeners = new ArrayList<>();

    /** @param app the one */
    public TinyApps(TinyApp app) {
        this.app = app;
    }

    @Override
    public List<HostPlugin> all() {
        return List.of(app);
    }

    @Override
    public Optional<HostPlugin> get(String key) {
        return all().stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }

    @Override
    public List<PluginModule> enabledModules(String type) {
        return app.enabled() ? app.modules(type) : List.of();
    }

    @Override
    public HostPlugin install(Path jar) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void enable(String key) {
        app.enabled(true);
        listeners.forEach(listener -> listener.enabled(app));
    }

    @Override
    public void disable(String key) {
        app.enabled(false);
        listeners.forEach(listener -> listener.disabled(app));
    }

    @Override
    public void uninstall(String key) {
        disable(key);
    }

    @Override
    public void addListener(PluginListener listener) {
        listeners.add(listener);
    }
}
