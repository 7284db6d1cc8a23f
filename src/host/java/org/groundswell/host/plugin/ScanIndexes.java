package org.groundswell.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.groundswell.host.NotInHost;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.osgi.framework.Bundle;

/** The index files in a bundle that tell which beans, imports and exports an app has. */
final class ScanIndexes {
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final Bundle bundle;
    private final boolean asked;

    /** Reads whether one of the bundle's Spring files asks for the indexes to be used; without that they are not. */
    ScanIndexes(Bundle bundle) {
        this.bundle = bundle;
        var files = bundle.findEntries("META-INF/spring", "*.xml", false);
        this.asked = files != null && Collections.list(files).stream().map(ScanIndexes::asksForIndexes).reduce(false, Boolean::logicalOr);
    }

    List<Line> components() {
        return lines("component");
    }

    List<Line> imports() {
        return lines("imports");
    }

    List<Line> exports() {
        return lines("exports");
    }

    private List<Line> lines(String stem) {
        SortedSet<String> lines = new TreeSet<>();
        if (asked) {
            read(stem, lines);
            read(stem + "-confluence", lines);
        }
        return lines.stream().map(Line::of).toList();
    }

    private void read(String name, SortedSet<String> lines) {
        URL file = bundle.getEntry(FOLDER + name);
        if (file != null) {
            text(file).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
    }

    private static boolean asksForIndexes(URL file) {
        Element beans = Jsoup.parse(text(file), "", Parser.xmlParser()).selectFirst("beans");
        if (beans == null) {
            throw new IllegalStateException(file.getPath() + " has no element beans");
        }
        boolean asks = false;
        for (Element element : beans.children()) {
            String prefix = element.tagName().contains(":") ? element.tagName().split(":")[0] : "";
            boolean scanner = NAMESPACE.equals(beans.attr("xmlns:" + prefix));
            if (!scanner || !element.tagName().equals(prefix + ":scan-indexes") || !element.attributes().isEmpty()) {
                throw new NotInHost("<" + element.tagName() + "> in " + file.getPath() + "; only scan-indexes of " + NAMESPACE);
            }
            asks = true;
        }
        return asks;
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param className what the line is about @param detail what stands behind the hash, empty if nothing does */
    record Line(String className, String detail) {
        static Line of(String line) {
            int hash = line.indexOf('#');
            return hash < 0 ? new Line(line, "") : new Line(line.substring(0, hash), line.substring(hash + 1));
        }
    }
}
