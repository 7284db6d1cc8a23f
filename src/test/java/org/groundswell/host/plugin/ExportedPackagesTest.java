package org.groundswell.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportedPackagesTest {
    @Test
    void every_exported_package_has_a_source_and_stands_there_once() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/host/resources/host/exported-packages.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();

        assertThat(lines).isNotEmpty().allMatch(line -> line.matches("[a-z0-9.]+ +# \\S.+"));
        assertThat(OsgiFramework.exportedPackages().split(",")).hasSize(lines.size()).doesNotHaveDuplicates();
    }
}
