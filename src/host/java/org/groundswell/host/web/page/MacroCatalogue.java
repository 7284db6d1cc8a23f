package org.groundswell.host.web.page;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The macros a writer can choose from, with their parameters, read from the descriptors of the enabled apps. */
final class MacroCatalogue {
    private static final Set<String> TYPES = Set.of("string", "boolean", "enum", "int", "spacekey", "username", "confluence-content", "date");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** The wiki's own macros, described as an app describes its. */
    private static final Document OWN = own();

    private final HostPlugins apps;
    private final I18nResolver texts;

    MacroCatalogue(HostPlugins apps, I18nResolver texts) {
        this.apps = apps;
        this.texts = texts;
    }

    /** One choice of a parameter of type enum. */
    record ValueEntry(String value, String label) {
    }

    /** A type, in the shape of Confluence's own metadata. */
    record TypeEntry(String name) {
    }

    /** A parameter of a macro. */
    record ParameterEntry(String name, TypeEntry type, boolean required, boolean multiple, boolean hidden, String defaultValue, String displayName,
        String description, List<ValueEntry> enumValues) {
    }

    /** A macro as the browser lists it. */
    record MacroEntry(String macroName, String pluginKey, String title, String description, String icon, boolean hidden, String bodyType,
        List<String> categories, List<ParameterEntry> parameters) {
    }

    /** @return every macro and category as the script of the macro browser reads them */
    String json(Locale locale, String contextPath) {
        List<MacroEntry> macros = new ArrayList<>();
        OWN.select("xhtml-macro").forEach(xml -> macros.add(entry(xml, "host.wiki", xml.attr("body"), locale, contextPath)));
        apps.enabledModules("xhtml-macro").forEach(module ->
            macros.add(entry(module.xml(), module.plugin().key(), bodyType(module), locale, contextPath)));
        macros.sort(Comparator.comparing(MacroEntry::title, String.CASE_INSENSITIVE_ORDER));
        List<ValueEntry> categories = macros.stream().filter(macro -> !macro.hidden()).flatMap(macro -> macro.categories().stream()).distinct()
            .map(name -> new ValueEntry(name, orElse(locale, "host.macros.category." + name, name))).toList();
        return json(Map.of("macros", macros, "categories", categories));
    }

    static String json(Map<String, ?> data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MacroEntry entry(Element xml, String pluginKey, String bodyType, Locale locale, String contextPath) {
        String name = xml.attr("name");
        String prefix = pluginKey + "." + name + ".";
        List<String> categories = xml.select("> category").eachAttr("name").stream().toList();
        boolean hidden = Boolean.parseBoolean(xml.attr("hidden")) || categories.stream().anyMatch("hidden"::equals);
        return new MacroEntry(name, pluginKey, orElse(locale, prefix + "label", name), description(xml, locale, prefix),
            xml.attr("icon").isEmpty() ? "" : contextPath + xml.attr("icon"), hidden, bodyType, categories,
            xml.select("> parameters > parameter").stream().map(one -> parameter(one, locale, prefix)).toList());
    }

    private String description(Element xml, Locale locale, String prefix) {
        Element own = xml.selectFirst("> description");
        String fallback = own == null ? "" : own.hasAttr("key") ? orElse(locale, own.attr("key"), "") : own.text();
        return orElse(locale, prefix + "desc", fallback);
    }

    private ParameterEntry parameter(Element xml, Locale locale, String prefix) {
        String name = xml.attr("name");
        String key = prefix + "param." + name;
        String type = TYPES.contains(xml.attr("type")) ? xml.attr("type") : "string";
        List<ValueEntry> values = xml.select("> value").eachAttr("name").stream()
            .map(value -> new ValueEntry(value, orElse(locale, key + "." + value + ".desc", value))).toList();
        return new ParameterEntry(name, new TypeEntry(type), Boolean.parseBoolean(xml.attr("required")), Boolean.parseBoolean(xml.attr("multiple")),
            Boolean.parseBoolean(xml.attr("hidden")), xml.attr("default"), orElse(locale, key + ".label", name), orElse(locale, key + ".desc", ""), values);
    }

    // The class knows, the descriptor does not; a macro that cannot be made is listed as one without body.
    private static String bodyType(PluginModule module) {
        try {
            Class<?> type = module.plugin().loadClass(module.xml().attr("class"));
            Object macro = module.plugin().create(type);
            return macro instanceof com.atlassian.confluence.macro.Macro known ? known.getBodyType().name() : "NONE";
        } catch (ClassNotFoundException | RuntimeException broken) {
            return "NONE";
        }
    }

    private static Document own() {
        try (InputStream stream = MacroCatalogue.class.getResourceAsStream("/host/web/macros.xml")) {
            return Jsoup.parse(stream, "UTF-8", "", Parser.xmlParser());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String orElse(Locale locale, String key, String otherwise) {
        return Optional.ofNullable(texts.getText(locale, key)).filter(text -> !text.equals(key)).orElse(otherwise);
    }
}
