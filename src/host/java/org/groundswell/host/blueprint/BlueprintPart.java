package org.groundswell.host.blueprint;

import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.plugin.HostPlugins;

/** Blueprints in the running host. Needs the apps; offers {@link BlueprintModules}. */
public final class BlueprintPart implements HostPart {
    /** @param services where the parts of the host find one another */
    public BlueprintPart(HostServices services) {
        HostPlugins plugins = services.get(HostPlugins.class);
        BlueprintModules modules = new BlueprintModules(plugins);
        plugins.addListener(modules);
        services.register(BlueprintModules.class, modules);
    }
}
