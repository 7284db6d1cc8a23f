package org.groundswell.host.platform.webresource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundswell.host.NotInHost;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginListener;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web resources of the host and of every enabled app. */
public final class ResourceCatalogue implements WebResources, PluginListener {
    private static final Logger LOG = LoggerFactory.getLogger(ResourceCatalogue.class);

    private final Map<String, ResourceModule> own;
    private final Map<String, Map<String, ResourceModule>> ofApps = new LinkedHashMap<>();
    private final Map<String, List<DownloadResource>> loose = new ConcurrentHashMap<>();
    private final Map<String, String> stamps = new ConcurrentHashMap<>();
    private final Stamps stamp;

    /** @param own the host's own modules by complete key */
    ResourceCatalogue(Map<String, ResourceModule> own, JsI18n texts) {
        this.own = own;
        this.stamp = new Stamps(texts);
    }

    @Override
    public synchronized void enabled(HostPlugin plugin) {
        Function<String, Supplier<byte[]>> open = path -> Bytes.of(plugin.resource(path));
        Map<String, ResourceModule> modules = new LinkedHashMap<>();
        for (PluginModule module : plugin.modules("web-resource")) {
            ResourceModule read = ResourceModule.read(plugin.key(), module.xml(), open);
            modules.put(read.completeKey(), read);
        }
        modules.values().forEach(module -> refuseUnknown(module, modules));
        for (PluginModule item : plugin.modules("web-item")) {
            modules.put(item.completeKey(), ResourceModule.ofFiles(item.completeKey(), item.xml(), open));
        }
        List<DownloadResource> files = new ArrayList<>();
        for (Element resource : plugin.descriptor().select("> resource[type=download]")) {
            files.add(DownloadResource.read(resource, open));
        }
        stamps.clear();
        loose.put(plugin.key(), files);
        ofApps.put(plugin.key(), modules);
    }

    @Override
    public synchronized void disabled(HostPlugin plugin) {
        ofApps.remove(plugin.key());
        loose.remove(plugin.key());
        stamps.clear();
    }

    @Override
    public synchronized List<WebResourceFile> resolve(List<String> modules, List<String> contexts) {
        Map<String, ResourceModule> all = all();
        Set<String> wanted = new LinkedHashSet<>(modules);
        for (String context : contexts) {
            all.values().stream().filter(module -> module.contexts().contains(context)).forEach(module -> wanted.add(module.completeKey()));
        }
        Set<ResourceModule> ordered = new LinkedHashSet<>();
        wanted.forEach(key -> visit(key, all, new LinkedHashSet<>(), ordered));
        return ordered.stream().map(this::files).flatMap(Collection::stream).toList();
    }

    /** @return the module, also the host's own, empty if no enabled app has it */
    synchronized Optional<ResourceModule> module(String completeKey) {
        return Optional.ofNullable(all().get(completeKey));
    }

    /** @return the file an app offers outside of its modules */
    Optional<DownloadResource> loose(String pluginKey, String name) {
        return loose.getOrDefault(pluginKey, List.of()).stream().filter(resource -> resource.content(name).isPresent()).findFirst();
    }

    /** The product would only log it, and the script would fail in the browser. */
    private void refuseUnknown(ResourceModule module, Map<String, ResourceModule> siblings) {
        Map<String, ResourceModule> all = all();
        for (String dependency : module.dependencies()) {
            if (!all.containsKey(dependency) && !siblings.containsKey(dependency)) {
                throw new NotInHost("the web resource " + dependency + ", on which " + module.completeKey() + " depends");
            }
        }
    }

    private Map<String, ResourceModule> all() {
        Map<String, ResourceModule> all = new LinkedHashMap<>(own);
        ofApps.values().forEach(all::putAll);
        return all;
    }

    private static void visit(String key, Map<String, ResourceModule> all, Set<String> path, Set<ResourceModule> ordered) {
        ResourceModule module = all.get(key);
        if (module == null) {
            LOG.warn("Web resource {} is unknown and left out, required by {}", key, path);
        } else if (path.add(key) && !ordered.contains(module)) {
            module.dependencies().forEach(dependency -> visit(dependency, all, new LinkedHashSet<>(path), ordered));
            ordered.add(module);
        }
    }

    private List<WebResourceFile> files(ResourceModule module) {
        List<WebResourceFile> files = new ArrayList<>();
        for (DownloadResource resource : module.resources()) {
            if (!resource.isFolder() && (resource.name().endsWith(".js") || resource.name().endsWith(".css"))) {
                files.add(file(module, resource));
            }
        }
        return files;
    }

    private WebResourceFile file(ResourceModule module, DownloadResource resource) {
        String name = resource.name();
        Supplier<byte[]> content = resource.content(name)
            .orElseThrow(() -> new IllegalStateException(module.completeKey() + " names a missing file: " + resource.location()));
        boolean translated = module.translates(name);
        String mark = stamps.computeIfAbsent(module.completeKey() + "/" + name, none -> stamp.of(content.get(), translated));
        return new WebResourceFile(module.completeKey(), name, content, resource.typeOf(name), translated, mark);
    }
}
