package org.groundswell.host.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** An app made of a descriptor, a folder of files and classes of the test. */
public final class TinyApp implements HostPlugin {
    /** Its key. */
    public static final String KEY = "example.board";

    private final Path folder;
    private final List<Class<?>> classes = new ArrayList<>();
    private final GenericApplicationContext context = new GenericApplicationContext();
    private Element descriptor;
    private boolean enabled;

    /** @param folder an empty folder for its files */
    public TinyApp(Path folder) {
        this.folder = folder;
        descriptor("");
    }

    /** @param modules elements of its descriptor */
    public TinyApp descriptor(String modules) {
        descriptor = Jsoup.parse("<atlassian-plugin>" + modules + "</atlassian-plugin>", "", Parser.xmlParser()).child(0);
        return this;
    }

    public TinyApp file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds classes the bundle contains. */
    public TinyApp classes(Class<?>... types) {
        classes.addAll(List.of(types));
        return this;
    }

    public TinyApp beans(Consumer<GenericApplicationContext> registration) {
        registration.accept(context);
        return this;
    }

    void enabled(boolean on) {
        if (on && !context.isActive()) {
            context.refresh();
        }
        enabled = on;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return "Board";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    @Override
    public Optional<String> failure() {
        return Optional.empty();
    }

    @Override
    public Element descriptor() {
        return descriptor;
    }

    @Override
    public List<PluginModule> modules(String type) {
        return descriptor.children().stream().filter(xml -> xml.tagName().equals(type))
            .map(xml -> new PluginModule(this, xml.attr("key"), xml)).toList();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }

    @Override
    public URL resource(String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<String> entries(String ending) {
        return classes.stream().map(type -> type.getName().replace('.', '/') + ".class").filter(path -> path.endsWith(ending)).toList();
    }

    @Override
    public ApplicationContext context() {
        return context;
    }

    @Override
    public <T> T create(Class<T> type) {
        return context.getAutowireCapableBeanFactory().createBean(type);
    }
}
