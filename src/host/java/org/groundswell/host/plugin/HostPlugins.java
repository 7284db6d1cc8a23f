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

    /** Installs the jar, or upgrades the app of the same key; enables it. */
    HostPlugin install(Path jar);

    void enable(String key);

    void disable(String key);

    void uninstall(String key);

    void addListener(PluginListener listener);
}
