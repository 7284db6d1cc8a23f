package org.groundswell.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What the parts of the host offer one another and the apps, by type and in the order in which it was registered. */
public final class HostServices {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final List<BiConsumer<Class<?>, Object>> watchers = new ArrayList<>();

    /** Offers a service to the host and, where the type is one of the product's, to every app; a second one of the same type is refused. */
    public synchronized <T> void register(Class<T> type, T service) {
        if (services.putIfAbsent(type, type.cast(service)) != null) {
            throw new IllegalStateException(type.getName() + " is registered twice");
        }
        watchers.forEach(watcher -> watcher.accept(type, service));
    }

    /** @return the service of that type; an error that names the type if no part of the host offers it */
    public synchronized <T> T get(Class<T> type) {
        Object service = services.get(type);
        if (service == null) {
            throw new NotInHost("the service " + type.getName());
        }
        return type.cast(service);
    }

    /** Shows every service that is and will be registered. */
    public synchronized void each(BiConsumer<Class<?>, Object> watcher) {
        services.forEach(watcher);
        watchers.add(watcher);
    }
}
