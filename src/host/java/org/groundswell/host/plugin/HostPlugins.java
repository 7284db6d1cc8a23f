package org.groundswell.host.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The app manager: installs, enables, disables, upgrades and uninstalls apps while the host runs. */
public interface HostPlugins {
    List<HostPlugin> all();

    Optional<HostPlugin> get(String key);

    /** @return the modules of that element name of every enabled app */
    List<PluginModule> enabledModules(String type);

    /**
     * Installs the jar, or upgrades the app of the same key, and enables it. An app that does not come up is installed all the same and
     * says why.
     *
     * @throws AppRefused if this is no app the product would take; nothing is changed then
     */
    HostPlugin install(Path jar);

    /** Enables the app; whether it came up stands in {@link HostPlugin#enabled()} and {@link HostPlugin#failure()}. */
    void enable(String key);

    void disable(String key);

    void uninstall(String key);

    void addListener(PluginListener listener);
}
