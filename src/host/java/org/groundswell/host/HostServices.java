package org.groundswell.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.host.plugin.HostPlugin;

/** What the parts of the host offer one another and the apps, by type and in the order in which it was registered. */
public final class HostServices {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Map<Class<?>, Function<HostPlugin, ?>> perApp = new LinkedHashMap<>();
    private final List<Watcher> watchers = new ArrayList<>();

    /** Told of everything on offer. */
    public interface Watcher {
        <T> void offered(Class<T> type, T service);

        <T> void offeredPerApp(Class<T> type, Function<HostPlugin, T> maker);
    }

    /** Offers a service to the host and, where the type is one of the product's, to every app; a second one of the same type is refused. */
    public synchronized <T> void register(Class<T> type, T service) {
        refuseSecond(type);
        services.put(type, type.cast(service));
        watchers.forEach(watcher -> watcher.offered(type, service));
    }

    /** Offers a service of which each app gets its own, made when the app first asks for it. */
    public synchronized <T> void registerPerApp(Class<T> type, Function<HostPlugin, T> maker) {
        refuseSecond(type);
        perApp.put(type, maker);
        watchers.forEach(watcher -> watcher.offeredPerApp(type, maker));
    }

    /** @return the service of that type; an error that names the type if no part of the host offers it */
    public synchronized <T> T get(Class<T> type) {
        Object service = services.get(type);
        if (service == null) {
            throw new NotInHost("the service " + type.getName());
        }
        return type.cast(service);
    }

    /** Shows every service that is and will be on offer. */
    public synchronized void each(Watcher watcher) {
        services.keySet().forEach(type -> show(type, watcher));
        perApp.keySet().forEach(type -> showPerApp(type, watcher));
        watchers.add(watcher);
    }

    private <T> void show(Class<T> type, Watcher watcher) {
        watcher.offered(type, type.cast(services.get(type)));
    }

    @SuppressWarnings("unchecked")
    private <T> void showPerApp(Class<T> type, Watcher watcher) {
        watcher.offeredPerApp(type, (Function<HostPlugin, T>) perApp.get(type));
    }

    private void refuseSecond(Class<?> type) {
        if (services.containsKey(type) || perApp.containsKey(type)) {
            throw new IllegalStateException(type.getName() + " is registered twice");
        }
    }
}
