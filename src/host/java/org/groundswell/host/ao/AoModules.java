package org.groundswell.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.NotInHost;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.PluginListener;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;

/** The module type ao: each app's own Active Objects, whose tables are made when the app is enabled. */
public final class AoModules implements HostPart, PluginListener {
    private final HostDatabase database;
    private final Map<String, HostActiveObjects> open = new ConcurrentHashMap<>();

    public AoModules(HostServices services) {
        database = services.get(HostDatabase.class);
        services.get(HostPlugins.class).addListener(this);
        services.registerPerApp(ActiveObjects.class, this::forApp);
    }

    @Override
    public void enabled(HostPlugin plugin) {
        List<PluginModule> modules = plugin.modules("ao");
        if (modules.size() > 1) {
            throw new IllegalArgumentException(plugin.key() + " has " + modules.size() + " ao modules, one is allowed");
        }
        for (PluginModule module : modules) {
            Element xml = module.xml();
            if (xml.selectFirst("> upgradeTask") != null) {
                throw new NotInHost("<upgradeTask> in " + module.completeKey());
            }
            String namespace = xml.hasAttr("namespace") ? xml.attr("namespace") : plugin.key();
            open.put(plugin.key(), HostActiveObjects.open(database, namespace, entities(module)));
        }
    }

    @Override
    public void disabled(HostPlugin plugin) {
        open.remove(plugin.key());
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> entities(PluginModule module) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Element entity : module.xml().select("> entity")) {
            String name = entity.text().strip();
            try {
                entities.add((Class<? extends RawEntity<?>>) module.plugin().loadClass(name).asSubclass(RawEntity.class));
            } catch (ClassNotFoundException missing) {
                throw new IllegalArgumentException(module.completeKey() + " names the entity " + name + ", which is not in the jar", missing);
            }
        }
        return entities;
    }

    /** An app's beans are there before its tables; in Confluence, too, calls made that early fail. */
    private ActiveObjects forApp(HostPlugin plugin) {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) -> {
                HostActiveObjects own = open.get(plugin.key());
                if (own == null) {
                    throw new IllegalStateException(plugin.key() + " calls Active Objects " + (plugin.modules("ao").isEmpty()
                        ? "but its descriptor has no ao module" : "before it is enabled (in a constructor or @PostConstruct)"));
                }
                try {
                    return method.invoke(own, arguments);
                } catch (InvocationTargetException failed) {
                    throw failed.getCause();
                }
            });
    }
}
