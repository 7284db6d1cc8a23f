package org.groundswell.host.blueprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.host.NotInHost;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.PluginListener;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;

/** The blueprints and content templates of enabled apps; an app whose blueprints need what is not here is not enabled. Entries of the create dialogs lead to them. */
public final class BlueprintModules implements PluginListener {
    /** The page with the fields name, key and description that the wiki has ready for the dialogs of apps. */
    static final String SPACE_FORM = "Confluence.Templates.Blueprints.CreateSpace.createSpaceForm";

    private final HostPlugins plugins;

    /** @param plugins the apps */
    public BlueprintModules(HostPlugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public void enabled(HostPlugin plugin) {
        for (PluginModule module : plugin.modules("content-template")) {
            checkTemplate(new ContentTemplate(module));
        }
        for (PluginModule module : plugin.modules("blueprint")) {
            checkPage(new PageBlueprint(module));
        }
        for (PluginModule module : plugin.modules("space-blueprint")) {
            checkSpace(new SpaceBlueprint(module));
        }
        for (PluginModule module : plugin.modules("web-item")) {
            checkItem(module, CreateItems.PAGES, "blueprint");
            checkItem(module, CreateItems.SPACES, "space-blueprint");
        }
    }

    @Override
    public void disabled(HostPlugin plugin) {
        // Nothing is kept: the descriptors of enabled apps are read when a dialog asks.
    }

    /** @return the blueprint of that complete key, empty if no enabled app has it */
    public Optional<PageBlueprint> page(String key) {
        return enabled("blueprint", key).map(PageBlueprint::new);
    }

    /** @return the space blueprint of that complete key, empty if no enabled app has it */
    public Optional<SpaceBlueprint> space(String key) {
        return enabled("space-blueprint", key).map(SpaceBlueprint::new);
    }

    /** @return the content template of that complete key */
    ContentTemplate template(String key) {
        return enabled("content-template", key).map(ContentTemplate::new)
            .orElseThrow(() -> new IllegalStateException("no enabled app has the content-template " + key));
    }

    /** @return what the template's file says */
    static TemplateText text(ContentTemplate template) {
        URL file = template.module().plugin().resource(template.location());
        if (template.location().isEmpty() || file == null) {
            throw new IllegalArgumentException("the file '" + template.location() + "' of the content-template " + template.key() + " is missing");
        }
        try (InputStream stream = file.openStream()) {
            return TemplateText.read(template.key(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param key of a module of the app, or a complete one */
    static String complete(HostPlugin plugin, String key) {
        return key.contains(":") ? key : plugin.key() + ":" + key;
    }

    private Optional<PluginModule> enabled(String type, String key) {
        return plugins.enabledModules(type).stream().filter(module -> module.completeKey().equals(key)).findFirst();
    }

    private static void checkTemplate(ContentTemplate template) {
        onlyElements(template.module(), Set.of("description", "resource", "context-provider"));
        text(template);
        template.contextProvider().ifPresent(name -> TemplateContext.check(template, name));
    }

    private void checkPage(PageBlueprint blueprint) {
        PluginModule module = blueprint.module();
        onlyElements(module, Set.of("description", "content-template"));
        refuse(module, "a how-to-use-template", module.xml().hasAttr("how-to-use-template"));
        refuse(module, "an index page (it has no disable-index-page=\"true\")", !"true".equals(module.xml().attr("disable-index-page")));
        if (blueprint.label().isBlank()) {
            throw new IllegalArgumentException("the blueprint " + module.completeKey() + " has no index-key");
        }
        if (blueprint.templates().isEmpty()) {
            throw new IllegalArgumentException("the blueprint " + module.completeKey() + " has no content-template");
        }
        blueprint.templates().forEach(key -> known(module, key));
        refuse(module, "a choice between several content-templates", blueprint.templates().size() > 1);
    }

    private void checkSpace(SpaceBlueprint blueprint) {
        PluginModule module = blueprint.module();
        onlyElements(module, Set.of("description", "content-template", "promoted-blueprints", "dialog-wizard"));
        refuse(module, "several home pages", module.xml().select("> content-template").size() > 1);
        List<String> forms = module.xml().select("> dialog-wizard > dialog-page").eachAttr("template-key");
        forms.stream().filter(form -> !form.equals(SPACE_FORM)).findFirst()
            .ifPresent(form -> refuse(module, "the Soy template " + form + " of a dialog-page", true));
        refuse(module, "a wizard of several pages", forms.size() > 1);
        blueprint.home().ifPresent(home -> all(home).forEach(node -> known(module, node.template())));
    }

    private static void checkItem(PluginModule item, String section, String type) {
        if (!item.xml().attr("section").equals(section)) {
            return;
        }
        String blueprint = CreateItems.blueprint(item);
        refuse(item, "an entry of the create dialog without blueprintKey", blueprint.isEmpty());
        if (item.plugin().modules(type).stream().noneMatch(one -> one.completeKey().equals(blueprint))) {
            throw new IllegalArgumentException(item.completeKey() + " names the " + type + " " + blueprint + ", which this app does not have");
        }
        for (Element icon : item.xml().select("> resource[name=icon]")) {
            if (item.plugin().resource(icon.attr("location")) == null) {
                throw new IllegalArgumentException("the icon '" + icon.attr("location") + "' of " + item.completeKey() + " is missing");
            }
        }
    }

    private static Stream<SpaceBlueprint.Node> all(SpaceBlueprint.Node node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(BlueprintModules::all));
    }

    private static void known(PluginModule module, String template) {
        boolean own = module.plugin().modules("content-template").stream().anyMatch(one -> one.completeKey().equals(template));
        if (!own) {
            throw new IllegalArgumentException(module.completeKey() + " names the content-template " + template + ", which this app does not have");
        }
    }

    private static void onlyElements(PluginModule module, Set<String> known) {
        for (Element child : module.xml().children()) {
            refuse(module, "the element " + child.tagName(), !known.contains(child.tagName()));
        }
    }

    private static void refuse(PluginModule module, String what, boolean wanted) {
        if (wanted) {
            throw new NotInHost(what + " in the " + module.xml().tagName() + " " + module.completeKey());
        }
    }
}
