package org.groundswell.host.wiki;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;

/** The macros a page can use at this moment: the wiki's own and those of enabled apps, each made once while its app is enabled. */
public final class Macros {
    private final Map<String, Macro> builtIn;
    private final Supplier<List<PluginModule>> modules;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(ApplicationContext app, Macro macro) {
    }

    Macros(Map<String, Macro> builtIn, Supplier<List<PluginModule>> modules) {
        this.builtIn = builtIn;
        this.modules = modules;
    }

    /** @return the macro of that name or alias, empty when no enabled app has one */
    public Optional<Macro> find(String name) {
        Macro own = builtIn.get(name);
        return own != null ? Optional.of(own) : module(name).map(this::instance);
    }

    /** @return the module of an enabled app that has the macro of that name or alias */
    public Optional<PluginModule> module(String name) {
        return modules.get().stream().filter(module -> names(module.xml()).anyMatch(name::equals)).findFirst();
    }

    /** @return the names of the macros that can be used, sorted */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>(builtIn.keySet());
        modules.get().forEach(module -> names.add(module.xml().attr("name")));
        return List.copyOf(names);
    }

    // A new Spring context is a newly enabled app: what was made from the old one is dead.
    private Macro instance(PluginModule module) {
        ApplicationContext app = module.plugin().context();
        return held.compute(module.completeKey(), (key, before) ->
            before != null && before.app() == app ? before : new Held(app, create(module))).macro();
    }

    private static Macro create(PluginModule module) {
        String className = module.xml().attr("class");
        try {
            return module.plugin().create(module.plugin().loadClass(className).asSubclass(Macro.class));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The macro " + module.completeKey() + " names a class that is not there: " + className, missing);
        }
    }

    private static Stream<String> names(Element xml) {
        return Stream.concat(Stream.of(xml.attr("name")),
            xml.children().stream().filter(child -> "alias".equals(child.tagName())).map(child -> child.attr("name")));
    }
}
