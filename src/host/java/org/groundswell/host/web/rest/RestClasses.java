package org.groundswell.host.web.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the resources and providers of a rest module among the bundle's own classes. */
final class RestClasses {
    private static final Logger LOG = LoggerFactory.getLogger(RestClasses.class);
    private static final String ENDING = ".class";

    private RestClasses() {
    }

    /** @return the annotated classes of the packages the module names, of the whole bundle if it names none */
    static Set<Class<?>> of(PluginModule module) {
        List<String> packages = module.xml().select("> package").eachText();
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (String entry : module.plugin().entries(ENDING)) {
            String name = entry.substring(0, entry.length() - ENDING.length()).replace('/', '.');
            if (packages.isEmpty() || packages.stream().anyMatch(one -> name.startsWith(one + "."))) {
                load(module.plugin(), name, classes);
            }
        }
        return classes;
    }

    private static void load(HostPlugin plugin, String name, Set<Class<?>> classes) {
        try {
            Class<?> type = plugin.loadClass(name);
            if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                classes.add(type);
            }
        } catch (ClassNotFoundException | LinkageError unusable) {
            LOG.debug("{} of {} is no REST class", name, plugin.key(), unusable);
        }
    }
}
