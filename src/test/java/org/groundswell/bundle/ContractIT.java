package org.groundswell.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.build.Sources;
import org.junit.jupiter.api.Test;

/** Keeps docs/confluence-contract.md equal to what the jar's byte code asks of Confluence. */
class ContractIT {
    private static final Path COMMITTED = Path.of("docs/confluence-contract.md");
    private static final Path FRESH = Path.of("target/confluence-contract.md");
    private static final Path HEAD = Path.of("src/platform/contract-head.md");
    private static final Path MODULES = Path.of("src/platform/descriptor-modules.txt");
    private static final ContractPage CONTRACT = new ContractPage(BundleJar.read());

    @Test
    void the_page_says_what_the_jar_asks_of_confluence() throws IOException {
        String fresh = CONTRACT.text(Sources.text(HEAD), modules());
        Files.writeString(FRESH, fresh);
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(COMMITTED, fresh);
        }
        String committed = Files.exists(COMMITTED) ? Sources.text(COMMITTED) : "";
        assertThat(LineDifferences.between(committed, fresh)).as("%s is out of date in these lines; read the fresh %s and take it over with:%n"
            + "mvn verify -Dsurefire.skip -Dit.test=ContractIT -Dcontract.update=true", COMMITTED, FRESH).isEmpty();
    }

    @Test
    void only_the_lines_that_differ_are_told() {
        assertThat(LineDifferences.between("a\nb\nc\n", "a\nb\nc\n")).isEmpty();
        assertThat(LineDifferences.between("a\nb\nc\nd\n", "a\nx\nb\nd\n")).containsExactly("+ 2: x", "- 3: c");
        assertThat(LineDifferences.between("a\n", "a")).containsExactly("- 2: ");
        assertThat(LineDifferences.between("", "a\n".repeat(100))).hasSizeLessThan(30);
    }

    @Test
    void every_type_has_a_line_that_says_where_it_was_seen() {
        assertThat(CONTRACT.unmarked()).as("types without a mark S10, S9, S-old or I in src/platform").isEmpty();
    }

    @Test
    void every_module_of_the_descriptor_has_been_seen_somewhere() {
        assertThat(modules().keySet()).as("modules named in " + MODULES).containsAll(CONTRACT.moduleCounts().keySet());
    }

    private static Map<String, String> modules() {
        Map<String, String> modules = new TreeMap<>();
        Sources.text(MODULES).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(line -> modules.put(line.split(" ", 2)[0], line.split(" ", 2)[1].strip()));
        return modules;
    }
}
