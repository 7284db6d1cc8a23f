package org.groundswell.host.plugin;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.springframework.context.ApplicationContext;

/** An app as a bundle, from its installation on. */
final class InstalledApp implements HostPlugin {
    private final AppJar jar;
    private final Bundle bundle;
    private volatile AppContext context;
    private volatile String failure;

    InstalledApp(AppJar jar, Bundle bundle) {
        this.jar = jar;
        this.bundle = bundle;
    }

    Bundle bundle() {
        return bundle;
    }

    /** Resolves the bundle and starts its Spring context. */
    void start() throws BundleException {
        failure = null;
        ModuleTypes.check(jar.descriptor());
        bundle.start();
        context = AppContext.start(bundle);
    }

    /** Stops whatever of it runs. */
    void stop() throws BundleException {
        AppContext running = context;
        context = null;
        try {
            if (running != null) {
                running.close();
            }
        } finally {
            bundle.stop();
        }
    }

    void forgetFailure() {
        failure = null;
    }

    /** Keeps the reason in words, from what failed down to its cause. */
    void failed(Throwable reason) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
            if (words.indexOf(message) < 0) {
                words.append(words.isEmpty() ? "" : ": ").append(message);
            }
        }
        failure = words.toString();
    }

    @Override
    public String key() {
        return jar.key();
    }

    @Override
    public String name() {
        return jar.name();
    }

    @Override
    public String version() {
        return jar.version();
    }

    @Override
    public boolean enabled() {
        return context != null;
    }

    @Override
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public Element descriptor() {
        return jar.descriptor();
    }

    @Override
    public List<PluginModule> modules(String type) {
        return jar.descriptor().children().stream().filter(module -> module.tagName().equals(type)).filter(ModuleTypes::switchedOn)
            .map(module -> new PluginModule(this, module.attr("key"), module)).toList();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return bundle.loadClass(name);
    }

    @Override
    public URL resource(String path) {
        return bundle.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public List<String> entries(String ending) {
        Enumeration<URL> found = bundle.findEntries("/", "*" + ending, true);
        return found == null ? List.of() : Collections.list(found).stream().map(entry -> entry.getPath().substring(1)).toList();
    }

    @Override
    public ApplicationContext context() {
        AppContext running = context;
        if (running == null) {
            throw new IllegalStateException(key() + " is not enabled");
        }
        return running.spring();
    }

    @Override
    public <T> T create(Class<T> type) {
        return context().getAutowireCapableBeanFactory().createBean(type);
    }
}
