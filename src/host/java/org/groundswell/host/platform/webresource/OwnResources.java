package org.groundswell.host.platform.webresource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The web resources the wiki itself offers, AUI among them, as host/web-resources.xml lists them. */
public final class OwnResources {
    private static final String LIST = "host/web-resources.xml";

    private OwnResources() {
    }

    /** @param tools the node_modules folder, where AUI and jQuery are */
    public static ResourceCatalogue catalogue(Path tools, JsI18n texts) {
        Map<String, ResourceModule> modules = new LinkedHashMap<>();
        for (Element plugin : list().select("host > plugin")) {
            for (Element module : plugin.select("> web-resource")) {
                ResourceModule read = ResourceModule.read(plugin.attr("key"), module, location -> open(location, tools));
                modules.put(read.completeKey(), read);
            }
        }
        return new ResourceCatalogue(modules, texts);
    }

    /** "tools:" is below node_modules, "tokens:" the design tokens, anything else on the class path. */
    private static Supplier<byte[]> open(String location, Path tools) {
        if (location.startsWith("tools:")) {
            return Bytes.of(tools.resolve(location.substring("tools:".length())));
        }
        if (location.equals("tokens:")) {
            return () -> DesignTokens.css(tools);
        }
        return Bytes.of(OwnResources.class.getClassLoader().getResource(location));
    }

    private static Document list() {
        try (InputStream stream = OwnResources.class.getClassLoader().getResourceAsStream(LIST)) {
            return Jsoup.parse(stream, "UTF-8", "", Parser.xmlParser());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
