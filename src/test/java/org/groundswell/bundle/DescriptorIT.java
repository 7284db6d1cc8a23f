package org.groundswell.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.build.Bundles;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DescriptorIT {
    private static final BundleJar JAR = BundleJar.read();
    private static final Element PLUGIN = JAR.descriptor();

    @Test
    void nothing_is_left_to_fill_in() {
        assertThat(JAR.text("atlassian-plugin.xml")).doesNotContain("${");
        assertThat(PLUGIN.getAttribute("key")).isEqualTo(JAR.header("Atlassian-Plugin-Key"));
        assertThat(PLUGIN.getAttribute("plugins-version")).isEqualTo("2");
    }

    @Test
    void every_module_has_a_key_of_its_own() {
        List<String> keys = modules().filter(module -> module.getParentNode().equals(PLUGIN) && !module.getTagName().equals("resource")).map(module -> module.getAttribute("key")).toList();
        assertThat(keys).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void every_class_it_names_exists() {
        assertThat(DescriptorClasses.namedIn(PLUGIN)).allSatisfy(name -> {
            boolean ours = name.startsWith("org.groundswell.");
            assertThat(ours ? JAR.names().contains(name.replace('.', '/') + ".class") : loads(name)).as(name).isTrue();
        });
    }

    @Test
    void every_resource_it_names_exists() {
        assertThat(BundleJar.elements(PLUGIN, "resource")).allSatisfy(resource -> {
            String location = resource.getAttribute("location").replaceFirst("^/", "");
            boolean there = resource.getAttribute("type").equals("i18n") ? JAR.names().contains(location.replace('.', '/') + ".properties")
                : location.endsWith("/") ? JAR.names().stream().anyMatch(name -> name.startsWith(location)) : JAR.names().contains(location);
            assertThat(there).as(location).isTrue();
        });
    }

    @Test
    void every_bundle_of_texts_is_declared() {
        Set<String> declared = BundleJar.elements(PLUGIN, "resource").stream().filter(resource -> resource.getAttribute("type").equals("i18n"))
            .map(resource -> resource.getAttribute("location").replace('.', '/')).collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared).isEqualTo(Bundles.names("src/main/resources"));
    }

    @Test
    void every_text_it_names_exists_in_every_language() {
        Set<String> keys = Stream.of("label", "description", "tooltip").flatMap(name -> BundleJar.elements(PLUGIN, name).stream())
            .map(element -> element.getAttribute("key")).filter(key -> !key.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        keys.addAll(macroTexts());
        keys.addAll(attributeTexts());
        Map<String, Properties> languages = Bundles.languages("src/main/resources");
        languages.forEach((language, texts) -> assertThat(texts.stringPropertyNames()).as("texts in '" + language + "'").containsAll(keys));
    }

    @Test
    void every_web_resource_of_ours_it_depends_on_exists() {
        String key = PLUGIN.getAttribute("key") + ":";
        Set<String> resources = BundleJar.elements(PLUGIN, "web-resource").stream().map(module -> key + module.getAttribute("key")).collect(Collectors.toSet());
        assertThat(BundleJar.elements(PLUGIN, "dependency")).filteredOn(dependency -> dependency.getTextContent().strip().startsWith(key))
            .allSatisfy(dependency -> assertThat(resources).contains(dependency.getTextContent().strip()));
    }

    @Test
    void every_row_is_an_entity_of_the_ao_module() {
        Set<String> rows = JAR.classes().entrySet().stream().filter(type -> type.getValue().types().contains("net.java.ao.schema.Table"))
            .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        Set<String> entities = BundleJar.elements(PLUGIN, "entity").stream().map(entity -> entity.getTextContent().strip())
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(entities).isEqualTo(rows);
        assertThat(BundleJar.elements(PLUGIN, "ao")).allSatisfy(ao -> assertThat(ao.getAttribute("namespace")).isEqualTo("org.groundswell"));
    }

    @Test
    void every_job_is_a_component() {
        Set<String> beans = JAR.lines("META-INF/plugin-components/component").stream()
            .map(line -> line.contains("#") ? line.substring(line.indexOf('#') + 1) : decapitalised(line.substring(line.lastIndexOf('.') + 1)))
            .collect(Collectors.toSet());
        assertThat(BundleJar.elements(PLUGIN, "job")).allSatisfy(job -> {
            assertThat(beans).contains(job.getAttribute("key"));
            assertThat(job.getAttribute("perClusterJob")).isEqualTo("true");
        });
    }

    private static Set<String> macroTexts() {
        Set<String> keys = new TreeSet<>();
        for (Element macro : BundleJar.elements(PLUGIN, "xhtml-macro")) {
            String stem = PLUGIN.getAttribute("key") + "." + macro.getAttribute("name");
            keys.add(stem + ".label");
            keys.add(stem + ".desc");
            BundleJar.elements(macro, "parameter").stream().filter(parameter -> !parameter.getAttribute("hidden").equals("true")).forEach(parameter -> {
                keys.add(stem + ".param." + parameter.getAttribute("name") + ".label");
                keys.add(stem + ".param." + parameter.getAttribute("name") + ".desc");
            });
        }
        return keys;
    }

    private static Set<String> attributeTexts() {
        return BundleJar.elements(PLUGIN, "*").stream().flatMap(element -> Stream.of("i18n-name-key", "template-title-key", "title-key",
            "description-header-key", "description-content-key").map(element::getAttribute)).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    private static Stream<Element> modules() {
        return Stream.of("ao", "blueprint", "content-template", "job-config", "resource", "rest", "servlet", "servlet-filter", "space-blueprint", "velocity-allowlist", "velocity-context-item", "web-item",
            "web-panel", "web-resource", "web-section", "xhtml-macro").flatMap(name -> BundleJar.elements(PLUGIN, name).stream())
            .filter(module -> module.getParentNode() == PLUGIN);
    }

    private static boolean loads(String name) {
        try {
            Class.forName(name, false, DescriptorIT.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
