package org.groundswell.host.platform.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginListener;
import org.jsoup.nodes.Element;

/** The raw texts of the host and of every enabled app, by language. */
public final class TextBundles implements PluginListener {
    private static final String HOST = "";

    private final Map<String, Map<String, Properties>> byOwner = new ConcurrentHashMap<>();
    private final Map<String, HostPlugin> plugins = new ConcurrentHashMap<>();

    @Override
    public void enabled(HostPlugin plugin) {
        byOwner.remove(plugin.key());
        plugins.put(plugin.key(), plugin);
    }

    @Override
    public void disabled(HostPlugin plugin) {
        plugins.remove(plugin.key());
        byOwner.remove(plugin.key());
    }

    /** @return the text in that language, else in English, as it stands in the bundle */
    public Optional<String> raw(Locale locale, String key) {
        Optional<PseudoLanguage> pseudo = PseudoLanguage.of(locale);
        if (pseudo.isPresent()) {
            return find("", key).map(pseudo.get()::of);
        }
        for (String suffix : List.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "")) {
            Optional<String> found = find(suffix, key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> find(String suffix, String key) {
        String text = texts(HOST, suffix, this::hostTexts).getProperty(key);
        for (HostPlugin plugin : plugins.values()) {
            if (text == null) {
                text = texts(plugin.key(), suffix, wanted -> appTexts(plugin, wanted)).getProperty(key);
            }
        }
        return Optional.ofNullable(text);
    }

    private Properties texts(String owner, String suffix, Function<String, Properties> load) {
        return byOwner.computeIfAbsent(owner, none -> new ConcurrentHashMap<>()).computeIfAbsent(suffix, load);
    }

    private Properties hostTexts(String suffix) {
        return load(List.of("host/i18n" + suffix + ".properties"), getClass().getClassLoader()::getResource);
    }

    private static Properties appTexts(HostPlugin plugin, String suffix) {
        List<String> paths = new ArrayList<>();
        for (Element resource : plugin.descriptor().select("> resource[type=i18n]")) {
            paths.add(resource.attr("location").replace('.', '/') + suffix + ".properties");
        }
        return load(paths, plugin::resource);
    }

    private static Properties load(List<String> paths, Function<String, URL> find) {
        Properties all = new Properties();
        for (String path : paths) {
            URL file = find.apply(path);
            if (file != null) {
                read(file, all);
            }
        }
        return all;
    }

    private static void read(URL file, Properties into) {
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            // A stream, not a reader: ISO-8859-1 with \\u escapes is the rule the product keeps.
            try (InputStream stream = connection.getInputStream()) {
                into.load(stream);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
