package org.groundswell.host.plugin;

/** Told when an app comes and goes, so that module types can build and drop what they hold. */
public interface PluginListener {
    void enabled(HostPlugin plugin);

    void disabled(HostPlugin plugin);
}
