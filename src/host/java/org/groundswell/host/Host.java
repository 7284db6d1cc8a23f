package org.groundswell.host;

import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.groundswell.host.ao.AoModules;
import org.groundswell.host.blueprint.BlueprintPart;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.mail.MailPart;
import org.groundswell.host.platform.cache.HostCacheManager;
import org.groundswell.host.platform.event.HostEventPublisher;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.InstalledApps;
import org.groundswell.host.rest.PublicRestPart;
import org.groundswell.host.search.SearchPart;
import org.groundswell.host.seed.SeedPart;
import org.groundswell.host.web.WebParts;
import org.groundswell.host.web.WebServer;
import org.groundswell.host.web.WikiVisitors;
import org.groundswell.host.web.page.PagesPart;
import org.groundswell.host.wiki.WikiPart;
import org.groundswell.host.wiki.WikiParts;

/** The embedded host: puts the parts together by plain constructors, starts them, and stops them in the opposite order. */
public final class Host implements AutoCloseable {
    private final HomeLock home;
    private final HostDatabase database;
    private final HostServices services = new HostServices();
    private final InstalledApps apps;
    private final List<HostPart> parts = new ArrayList<>();

    private Host(HostConfig config) {
        home = new HomeLock(config.home());
        database = HostDatabase.open(config);
        services.register(HostConfig.class, config);
        services.register(HostDatabase.class, database);
        apps = new InstalledApps(config.home(), services);
        services.register(HostPlugins.class, apps);
    }

    /** Looking one another up happens in the constructors, so the order matters. */
    private void assemble() {
        services.register(EventPublisher.class, new HostEventPublisher());
        services.register(CacheManager.class, new HostCacheManager(() -> System.nanoTime() / 1_000_000, services.get(HostConfig.class).alone()));
        parts.add(new AoModules(services));
        parts.add(new JobConfigs(services));
        parts.add(new WikiPart(services));
        parts.add(new MailPart(services));
        parts.add(new SearchPart(services));
        parts.add(new WebParts(services, new WikiVisitors(services.get(WikiParts.class))));
        parts.add(new BlueprintPart(services));
        parts.add(new PagesPart(services));
        parts.add(new PublicRestPart(services));
        parts.add(new SeedPart(services));
    }

    /** Starts a host and returns when it answers. */
    public static Host start(HostConfig config) {
        Host host = new Host(config);
        try {
            host.assemble();
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

    /** @return where the wiki answers */
    public URI baseUrl() {
        return services.get(WebServer.class).baseUrl();
    }

    @Override
    public void close() {
        List<HostPart> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        backwards.forEach(HostPart::stop);
        apps.close();
        database.close();
        home.close();
    }

    public static void main(String[] arguments) {
        Host host = start(HostConfig.fromSystemProperties());
        System.out.println("""

            The wiki is up at %s
            Log in as ada, ben, cy, dee, eve, fin, gus or admin; the password is the name.
            """.formatted(host.baseUrl()));
        host.apps.all().forEach(app -> app.failure().ifPresent(why -> System.out.println(app.name() + " is not enabled: " + why)));
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "host-stop"));
    }
}
