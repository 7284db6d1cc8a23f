package org.groundswell.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final int LONGEST_FILE = 300;
    // Written in two halves, so that these patterns do not find themselves.
    private static final String LEFT_FOR_LATER = "\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b|not imple" + "mented|\\bfor n" + "ow\\b";
    private static final String SWITCHED_OFF = "@Dis" + "abled|@Ign" + "ore|assume" + "(True|False|That)\\(|Assump" + "tions|assertTrue\\(t" + "rue|Thread\\.sl" + "eep\\(";
    private static final String REGISTRIES = "repo1?\\.maven\\.(apac" + "he\\.)?org|registry\\.npm" + "js|deb\\.deb" + "ian|central\\.sona" + "type";
    private static final String MACHINE = "(^|[^.A-Za-z0-9])/(wo" + "rk|fa" + "rm|ro" + "ot|tm" + "p)/";
    private static final String LOOSE_WHERE = "\\b[A-Z][A-Z_]*[A-Z](=|<>|<=|>=|<|>) *\\?|\\b[A-Z][A-Z_]*[A-Z] *(=|<>|<=|>=|<|>)\\?";
    private static final String INLINE = "\\bon(click|change|submit|load|input|focus|blur|key[a-z]+)=|javascript:|\\beval\\(|new Function\\(|innerHTML|outerHTML"
        + "|insertAdjacentHTML|document\\.write|<script|\\.html\\(|setAttribute\\(['\"]on";

    @Test
    void no_file_is_longer_than_one_can_read_at_once() {
        List<String> tooLong = Stream.of("main", "host", "platform", "test", "bench")
            .flatMap(root -> Sources.files("src/" + root, "java|js|mjs|vm|css").stream())
            .filter(file -> Sources.text(file).lines().count() > LONGEST_FILE).map(Path::toString).toList();
        assertThat(tooLong).as("files above " + LONGEST_FILE + " lines").isEmpty();
    }

    @Test
    void every_public_type_of_the_app_says_what_it_is() {
        List<String> bare = new ArrayList<>();
        Sources.files("src/main/java", "java").stream().filter(file -> !file.endsWith("package-info.java"))
            .forEach(file -> bare.addAll(Sources.undocumented(file.getFileName().toString(), Sources.text(file))));
        assertThat(bare).as("public types without a sentence of Javadoc").isEmpty();
    }

    @Test
    void a_type_without_javadoc_is_found_behind_annotations_too() {
        assertThat(Sources.undocumented("A", "import x.Y;\n\n@Component\npublic final class A {\n")).hasSize(1);
        assertThat(Sources.undocumented("A", "/** One. */\n@Preload({\n  \"A\",\n  \"B\"})\npublic class A {\n    public record B() {\n    }\n")).containsExactly("A B");
    }

    @Test
    void nothing_is_imported_that_is_not_used() {
        List<String> unused = Stream.of("main", "host", "platform", "test", "bench").flatMap(root -> Sources.files("src/" + root, "java").stream())
            .flatMap(file -> Sources.unusedImports(file.getFileName().toString(), Sources.text(file)).stream()).toList();
        assertThat(unused).isEmpty();
        assertThat(Sources.unusedImports("A", "import x.Used;\nimport x.Unused;\n\n/** {@link Used} */\nclass A {\n}\n")).containsExactly("A Unused");
    }

    @Test
    void names_say_what_a_thing_does_and_not_what_kind_of_code_it_is() {
        Set<String> platform = Sources.files("src/platform", "java").stream().map(SourcesTest::name).collect(Collectors.toSet());
        List<String> bad = Stream.of("main", "host", "test").flatMap(root -> Sources.files("src/" + root + "/java", "java").stream())
            .map(SourcesTest::name).filter(name -> forbidden(name, platform)).toList();
        assertThat(bad).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PledgeServiceImpl", "DateHelper", "TextUtil", "TextUtils", "DefaultPledges", "PledgeManager", "GroundswellBoard", "HostPledgeManager"})
    void a_name_of_the_wrong_kind_is_found(String name) {
        assertThat(forbidden(name, Set.of("PageManager"))).isTrue();
        assertThat(forbidden("HostPageManager", Set.of("PageManager"))).isFalse();
    }

    @Test
    void nothing_is_left_for_later_in_so_many_words() {
        assertThat(Sources.linesWith(code(), LEFT_FOR_LATER)).isEmpty();
    }

    @Test
    void no_test_is_switched_off_or_sleeps() {
        assertThat(Sources.linesWith(Sources.files("src/test", "java|mjs|js"), SWITCHED_OFF)).isEmpty();
        assertThat("@Dis" + "abled class X").containsPattern(SWITCHED_OFF);
    }

    @Test
    void no_file_names_a_package_registry_or_a_path_of_somebodys_machine() {
        List<Path> all = new ArrayList<>(code());
        all.addAll(Sources.files("docs", "md"));
        all.addAll(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md"), Path.of("pom.xml"), Path.of("package-lock.json")));
        all.removeIf(file -> !file.toFile().exists());
        assertThat(Sources.linesWith(all, REGISTRIES)).isEmpty();
        assertThat(Sources.linesWith(all, MACHINE)).isEmpty();
    }

    @Test
    void where_clauses_have_blanks_and_no_functions() {
        assertThat(Sources.linesWith(Sources.files("src/main/java", "java"), LOOSE_WHERE)).as("PostgreSQL refuses these, write COLUMN = ?").isEmpty();
        List<Path> persistence = Sources.files("src/main/java", "java").stream().filter(file -> file.toString().contains("/persistence/")).toList();
        assertThat(Sources.linesWith(persistence, "\"[^\"]*\\b(LOWER|UPPER|LENGTH|COALESCE|COUNT|MAX|MIN|SUM)\\([^\"]*\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"BOARD_ID=?\"", "\"SORT_AT <?\"", "\"A AND SORT_AT>= ?\""})
    void a_where_clause_without_blanks_is_found(String clause) {
        assertThat(clause).containsPattern(LOOSE_WHERE);
        assertThat("\"BOARD_ID = ? AND SORT_AT <= ?\"").doesNotContainPattern(LOOSE_WHERE);
    }

    @Test
    void the_app_has_no_inline_script_and_builds_no_markup_from_strings() {
        assertThat(Sources.linesWith(Sources.files("src/main/resources", "vm|js"), INLINE)).isEmpty();
        assertThat("<a onclick=\"x()\">").containsPattern(INLINE);
    }

    @Test
    void every_link_of_the_documents_leads_somewhere() {
        List<Path> pages = new ArrayList<>(Sources.files("docs", "md"));
        pages.addAll(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
        List<String> dead = pages.stream().flatMap(page -> Sources.groups(List.of(page), "\\]\\(([^):# ]+)(?:#[^)]*)?\\)").stream()
            .filter(link -> !page.resolveSibling(link).toFile().exists()).map(link -> page + " -> " + link)).toList();
        assertThat(dead).isEmpty();
    }

    private static List<Path> code() {
        return Sources.files("src", "java|js|mjs|vm|css|xml|properties|sql|txt");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static boolean forbidden(String name, Set<String> platform) {
        boolean kind = name.matches(".*(Impl|Helper|Util|Utils|Utility)|Default[A-Z].*|Abstract[A-Z].*Impl|Groundswell.*");
        boolean manager = name.endsWith("Manager") && !(name.startsWith("Host") && platform.contains(name.substring(4)));
        return kind || manager;
    }
}
