package org.groundswell.community.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.build.Bundles;
import org.groundswell.build.Sources;
import org.groundswell.host.wiki.StorageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The texts spaces and pages begin with, as files. */
class TemplatesTest {
    private static final String FOLDER = "src/main/resources/community/templates";
    private static final Set<String> OF_THE_WIKI = Set.of("children", "create-from-template", "panel");
    private static final Set<String> OF_THE_FORM = Set.of("name", "description", "spaceKey");
    private static final String PLUGIN = "org.groundswell.confluence:";
    private static final Document DESCRIPTOR = parse(Path.of("atlassian-plugin.xml"));

    static List<Path> templates() {
        return Sources.files(FOLDER, "xml");
    }

    @Test
    void every_template_is_in_the_descriptor_once_and_every_file_named_there_exists() {
        List<String> named = elements(DESCRIPTOR, "content-template").stream().filter(template -> template.hasAttribute("key"))
            .map(template -> ((Element) template.getElementsByTagName("resource").item(0)).getAttribute("location")).toList();
        assertThat(named).doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(templates().stream().map(file -> "community/templates/" + file.getFileName()).toList());
        List<String> icons = elements(DESCRIPTOR, "resource").stream().map(icon -> icon.getAttribute("location")).filter(icon -> icon.endsWith(".png")).toList();
        assertThat(icons).hasSize(9).allSatisfy(icon -> assertThat(Path.of("src/main/resources", icon)).exists());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_is_well_formed_and_says_everything_in_every_language(Path file) {
        Document template = template(file);
        Map<String, Properties> languages = Bundles.languages("src/main/resources");
        assertThat(elements(template, "at:i18n")).isNotEmpty().allSatisfy(text -> assertThat(languages.values())
            .allSatisfy(texts -> assertThat(texts.stringPropertyNames()).contains(text.getAttribute("at:key"))));
        assertThat(elements(template, "at:var")).allSatisfy(variable -> assertThat(OF_THE_FORM).contains(variable.getAttribute("at:name")));
        assertThat(elements(template, "at:i18n")).allSatisfy(text -> assertThat(text.getTextContent()).isEmpty());
        String words = template.getDocumentElement().getTextContent().replaceAll("practice|movement|conversation|gathering|org\\.groundswell\\.confluence:[a-z-]+", "");
        assertThat(words).as("words that are in no bundle").isBlank();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_names_only_macros_and_settings_that_are_there(Path file) {
        Map<String, Set<String>> macros = elements(DESCRIPTOR, "xhtml-macro").stream().collect(Collectors.toMap(macro -> macro.getAttribute("name"),
            macro -> elements(macro, "parameter").stream().map(parameter -> parameter.getAttribute("name")).collect(Collectors.toSet())));
        assertThat(elements(template(file), "ac:structured-macro")).allSatisfy(used -> {
            String name = used.getAttribute("ac:name");
            assertThat(Stream.concat(OF_THE_WIKI.stream(), macros.keySet().stream())).contains(name);
            if (name.equals("create-from-template")) {
                String blueprint = elements(used, "ac:parameter").get(0).getTextContent();
                assertThat(elements(DESCRIPTOR, "blueprint")).extracting(one -> PLUGIN + one.getAttribute("key")).contains(blueprint);
            }
            if (macros.containsKey(name)) {
                assertThat(macros.get(name)).containsAll(elements(used, "ac:parameter").stream().map(one -> one.getAttribute("ac:name")).toList());
            }
        });
    }

    @Test
    void what_somebody_is_to_write_is_asked_for_in_pages_and_never_left_open_in_spaces() {
        assertThat(templates()).allSatisfy(file -> assertThat(elements(template(file), "ac:placeholder").isEmpty())
            .as(file.toString()).isEqualTo(!file.getFileName().toString().startsWith("page-")));
    }

    @Test
    void a_home_has_its_community_and_a_board_without_a_name_so_that_every_space_gets_its_own() {
        for (String kind : List.of("practice", "movement", "conversation", "gathering")) {
            Document home = template(Path.of(FOLDER, kind + "-home.xml"));
            Map<String, Element> macros = elements(home, "ac:structured-macro").stream()
                .collect(Collectors.toMap(macro -> macro.getAttribute("ac:name"), macro -> macro));
            assertThat(macros.keySet()).contains("groundswell-community", "groundswell-pledges", "children");
            assertThat(macros.get("groundswell-community").getTextContent()).isEqualTo(kind);
            assertThat(elements(macros.get("groundswell-pledges"), "ac:parameter")).extracting(one -> one.getAttribute("ac:name")).containsExactly("question");
        }
    }

    private static Document template(Path file) {
        return StorageFormat.parse("<template xmlns:at='http://atlassian.com/template'>" + Sources.text(file) + "</template>").getOwnerDocument();
    }

    private static Document parse(Path file) {
        return StorageFormat.parse(Sources.text(file).replaceFirst("<\\?xml[^>]*>", "")).getOwnerDocument();
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i)).toList();
    }
}
