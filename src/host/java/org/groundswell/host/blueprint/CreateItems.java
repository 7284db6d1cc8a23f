package org.groundswell.host.blueprint;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.PluginModule;
import org.groundswell.host.web.fragment.WebFragments;
import org.jsoup.nodes.Element;

/** What apps offer in the two create dialogs, by their web-items. */
public final class CreateItems {
    static final String PAGES = "system.create.dialog/content";
    static final String SPACES = "system.create.space.dialog/content";

    private final HostPlugins plugins;
    private final WebFragments fragments;
    private final I18nResolver texts;
    private final String contextPath;

    CreateItems(HostPlugins plugins, WebFragments fragments, I18nResolver texts, String contextPath) {
        this.plugins = plugins;
        this.fragments = fragments;
        this.texts = texts;
        this.contextPath = contextPath;
    }

    /**
     * One thing to choose.
     *
     * @param blueprint the complete key of what is made then
     * @param iconUrl empty if it has no picture
     */
    public record Item(String blueprint, String name, String description, String iconUrl) {
        /** @return what stands for it where it has no picture */
        public String letter() {
            return name.isEmpty() ? "" : new String(Character.toChars(name.codePointAt(0)));
        }
    }

    /** @return the kinds of pages, lightest first */
    public List<Item> pages(Map<String, Object> context, Locale locale) {
        return items(PAGES, context, locale);
    }

    /** @return the kinds of spaces, lightest first */
    public List<Item> spaces(Map<String, Object> context, Locale locale) {
        return items(SPACES, context, locale);
    }

    private List<Item> items(String section, Map<String, Object> context, Locale locale) {
        return fragments.items(section, context).stream().map(item -> module(item.completeKey())).flatMap(Optional::stream)
            .map(module -> item(module, locale)).toList();
    }

    private Optional<PluginModule> module(String key) {
        return plugins.enabledModules("web-item").stream().filter(module -> module.completeKey().equals(key)).findFirst();
    }

    private Item item(PluginModule module, Locale locale) {
        Element xml = module.xml();
        Element label = xml.selectFirst("> label");
        String nameKey = xml.hasAttr("i18n-name-key") || label == null ? xml.attr("i18n-name-key") : label.attr("key");
        Element description = xml.selectFirst("> description");
        boolean icon = xml.selectFirst("> resource[name=icon]") != null;
        return new Item(blueprint(module), texts.getText(locale, nameKey),
            description == null ? "" : description.hasAttr("key") ? texts.getText(locale, description.attr("key")) : description.text(),
            icon ? contextPath + "/download/resources/" + module.completeKey() + "/icon" : "");
    }

    /** @return the complete key of the blueprint the web-item stands for, empty text if it names none */
    static String blueprint(PluginModule item) {
        Element key = item.xml().selectFirst("> param[name=blueprintKey]");
        String named = key == null ? "" : key.hasAttr("value") ? key.attr("value") : key.text();
        return named.isBlank() ? "" : BlueprintModules.complete(item.plugin(), named.strip());
    }
}
