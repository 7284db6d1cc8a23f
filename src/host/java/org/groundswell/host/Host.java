package org.groundswell.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.InstalledApps;

/** The embedded host: puts the parts together by plain constructors, starts them, and stops them in the opposite order. */
public final class Host implements AutoCloseable {
    private final HostDatabase database;
    private final HostServices services = new HostServices();
    private final InstalledApps apps;
    private final List<HostPart> parts = new ArrayList<>();

    private Host(HostConfig config) {
        database = HostDatabase.open(config);
        services.register(HostConfig.class, config);
        services.register(HostDatabase.class, database);
        apps = new InstalledApps(config.home(), services);
        services.register(HostPlugins.class, apps);
    }

    /** Starts a host and returns when it answers. */
    public static Host start(HostConfig config) {
        Host host = new Host(config);
        try {
            host.parts.forEach(HostPart::start);
            host.apps.start();
            config.appJar().ifPresent(host.apps::installIfChanged);
            host.parts.forEach(HostPart::appsStarted);
            return host;
        } catch (RuntimeException failed) {
            host.close();
            throw failed;
        }
    }

    /** @return everything the parts of the host offer */
    public HostServices services() {
        return services;
    }

    @Override
    public void close() {
        List<HostPart> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        apps.close();
        backwards.forEach(HostPart::stop);
        database.close();
    }

    public static void main(String[] arguments) {
        Host host = start(HostConfig.fromSystemProperties());
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "host-stop"));
    }
}
