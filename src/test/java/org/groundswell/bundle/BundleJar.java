package org.groundswell.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The packaged app as an admin would upload it, read once. */
final class BundleJar {
    static final Path FILE = Path.of(System.getProperty("app.jar"));
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Long> times = new TreeMap<>();
    private final Manifest manifest;

    private BundleJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            manifest = jar.getManifest();
            for (JarEntry entry : jar.stream().toList()) {
                times.put(entry.getName(), entry.getTimeLocal().toLocalDate().toEpochDay());
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    static BundleJar read() {
        try {
            return new BundleJar(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        return files.keySet();
    }

    /** @return the day each entry carries, as days since 1970 */
    Map<String, Long> days() {
        return times;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    Set<String> lines(String name) {
        return files.containsKey(name) ? text(name).lines().collect(Collectors.toCollection(TreeSet::new)) : Set.of();
    }

    String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }

    Set<String> headers() {
        return manifest.getMainAttributes().keySet().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return each imported package with what stands behind it */
    Map<String, String> imports() {
        Map<String, String> imports = new TreeMap<>();
        String header = header("Import-Package");
        // Commas inside quotes part the ends of a version range, not two packages.
        Arrays.stream((header == null ? "" : header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip).filter(clause -> !clause.isEmpty())
            .forEach(clause -> imports.put(clause.split(";")[0], clause.contains(";") ? clause.substring(clause.indexOf(';') + 1) : ""));
        return imports;
    }

    /** @return what each class of the jar names, by its name with dots */
    Map<String, ConstantPool> classes() {
        Map<String, ConstantPool> classes = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                classes.put(name.replace(".class", "").replace('/', '.'), ConstantPool.of(bytes));
            }
        });
        return classes;
    }

    Element descriptor() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(files.get(DESCRIPTOR))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(DESCRIPTOR, e);
        }
    }

    /** @return the elements of that name anywhere below */
    static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}
