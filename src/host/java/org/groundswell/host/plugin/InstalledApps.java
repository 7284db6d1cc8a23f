package org.groundswell.host.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundswell.host.HostServices;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The apps of this host as bundles in an OSGi framework; what is installed and switched off is kept in the home. */
public final class InstalledApps implements HostPlugins, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledApps.class);

    private final Path home;
    private final HostServices services;
    private final AppFolder folder;
    private final Map<String, InstalledApp> apps = new ConcurrentSkipListMap<>();
    private final List<PluginListener> listeners = new CopyOnWriteArrayList<>();
    private OsgiFramework framework;
    private int installations;

    /** @param services what apps can import; later ones are seen too */
    public InstalledApps(Path home, HostServices services) {
        this.home = home;
        this.services = services;
        this.folder = new AppFolder(home.resolve("apps"));
    }

    /** Starts the framework and every app that was installed in an earlier run and not switched off. */
    public synchronized void start() {
        framework = new OsgiFramework(home.resolve("osgi"));
        framework.publish(services, this::owner);
        for (Path jar : folder.jars()) {
            try {
                InstalledApp app = add(AppJar.read(jar));
                bringUpUnlessOff(app);
            } catch (AppRefused refused) {
                LOG.warn("{} in the home is left aside", jar, refused);
            }
        }
    }

    /** Installs the jar unless it is the one that is installed already; then it stays as it is, switched off or not. */
    public synchronized void installIfChanged(Path jar) {
        if (!folder.holds(AppJar.read(jar).key(), jar)) {
            install(jar);
        }
    }

    @Override
    public List<HostPlugin> all() {
        return List.copyOf(apps.values());
    }

    @Override
    public Optional<HostPlugin> get(String key) {
        return Optional.ofNullable(apps.get(key));
    }

    @Override
    public List<PluginModule> enabledModules(String type) {
        return all().stream().filter(HostPlugin::enabled).flatMap(plugin -> plugin.modules(type).stream()).toList();
    }

    @Override
    public synchronized HostPlugin install(Path jar) {
        AppJar arriving = AppJar.read(jar);
        InstalledApp older = apps.get(arriving.key());
        InstalledApp app = add(arriving);
        if (older != null) {
            takeDown(older);
            uninstall(older);
        }
        folder.store(app.key(), jar);
        folder.switchOff(app.key(), "disabled".equals(app.descriptor().attr("state")));
        bringUpUnlessOff(app);
        return app;
    }

    @Override
    public synchronized void enable(String key) {
        InstalledApp app = require(key);
        folder.switchOff(key, false);
        if (!app.enabled()) {
            bringUp(app);
        }
    }

    @Override
    public synchronized void disable(String key) {
        InstalledApp app = require(key);
        folder.switchOff(key, true);
        takeDown(app);
        app.forgetFailure();
    }

    @Override
    public synchronized void uninstall(String key) {
        InstalledApp app = require(key);
        takeDown(app);
        apps.remove(key);
        uninstall(app);
        folder.remove(key);
    }

    @Override
    public void addListener(PluginListener listener) {
        listeners.add(listener);
    }

    private InstalledApp add(AppJar jar) {
        InstalledApp app = new InstalledApp(jar, framework.install(jar.key() + "/" + ++installations, jar.file()));
        apps.put(jar.key(), app);
        return app;
    }

    private void bringUpUnlessOff(InstalledApp app) {
        if (!folder.switchedOff(app.key())) {
            bringUp(app);
        }
    }

    private void bringUp(InstalledApp app) {
        List<PluginListener> told = new ArrayList<>();
        try {
            app.start();
            for (PluginListener listener : listeners) {
                told.add(listener);
                listener.enabled(app);
            }
        } catch (BundleException | RuntimeException | LinkageError failed) {
            LOG.warn("{} is not enabled", app.key(), failed);
            tellDisabled(told, app);
            halt(app);
            app.failed(failed);
        }
    }

    private void takeDown(InstalledApp app) {
        if (app.enabled()) {
            tellDisabled(listeners, app);
        }
        halt(app);
    }

    private static void tellDisabled(List<PluginListener> told, InstalledApp app) {
        for (PluginListener listener : told) {
            try {
                listener.disabled(app);
            } catch (RuntimeException failed) {
                LOG.warn("A part of the host did not let go of {}", app.key(), failed);
            }
        }
    }

    private static void halt(InstalledApp app) {
        try {
            app.stop();
        } catch (BundleException | RuntimeException failed) {
            LOG.warn("{} does not stop cleanly", app.key(), failed);
        }
    }

    private static void uninstall(InstalledApp app) {
        try {
            app.bundle().uninstall();
        } catch (BundleException failed) {
            LOG.warn("The bundle of {} is not uninstalled", app.key(), failed);
        }
    }

    private InstalledApp require(String key) {
        InstalledApp app = apps.get(key);
        if (app == null) {
            throw new IllegalArgumentException("No app has the key " + key);
        }
        return app;
    }

    private HostPlugin owner(Bundle bundle) {
        return apps.values().stream().filter(app -> app.bundle().equals(bundle)).findFirst()
            .orElseThrow(() -> new IllegalStateException(bundle.getSymbolicName() + " is no app"));
    }

    @Override
    public synchronized void close() {
        if (framework != null) {
            apps.values().forEach(this::takeDown);
            framework.close();
        }
    }
}
