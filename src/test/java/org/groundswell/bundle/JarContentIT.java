package org.groundswell.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.build.Sources;
import org.junit.jupiter.api.Test;

class JarContentIT {
    private static final int LARGEST_JAR = 2_500_000;
    private static final BundleJar JAR = BundleJar.read();

    // What ships with the app besides its own classes; NOTICE names each.
    private static final String DIFFERENCES = "com/github/difflib/";

    @Test
    void only_our_classes_are_inside_and_those_of_the_library_that_finds_differences() {
        assertThat(JAR.names()).filteredOn(name -> name.endsWith(".class") && !name.startsWith(DIFFERENCES)).isNotEmpty()
            .allSatisfy(name -> assertThat(name).startsWith("org/groundswell/").doesNotStartWith("org/groundswell/host/"));
        assertThat(JAR.names()).noneMatch(name -> name.endsWith(".jar") || name.matches("(com|net|jakarta|javax)/.*") && !name.startsWith(DIFFERENCES));
    }

    @Test
    void the_library_is_inside_with_what_it_needs_and_named_in_the_notice() {
        assertThat(JAR.names()).contains(DIFFERENCES + "DiffUtils.class");
        assertThat(JAR.names()).filteredOn(name -> name.startsWith(DIFFERENCES)).allMatch(name -> name.endsWith(".class"))
            .noneMatch(name -> name.startsWith(DIFFERENCES + "text/") || name.startsWith(DIFFERENCES + "unifieddiff/"));
        assertThat(JAR.text("META-INF/NOTICE")).contains("java-diff-utils 4.15", "Apache License, Version 2.0");
    }

    @Test
    void every_source_file_and_resource_of_the_app_is_inside() {
        Set<String> resources = Sources.files("src/main/resources", "[^/]+").stream()
            .map(file -> file.toString().replace('\\', '/').replace("src/main/resources/", "")).collect(Collectors.toSet());
        assertThat(JAR.names()).containsAll(resources).contains("atlassian-plugin.xml");
        Set<String> classes = Sources.files("src/main/java", "java").stream()
            .map(file -> file.toString().replace('\\', '/').replace("src/main/java/", "").replace(".java", ".class"))
            .filter(name -> !name.endsWith("package-info.class")).collect(Collectors.toSet());
        assertThat(JAR.names()).containsAll(classes);
    }

    @Test
    void the_jar_is_small() throws IOException {
        assertThat(Files.size(BundleJar.FILE)).isLessThan(LARGEST_JAR);
    }

    @Test
    void the_same_sources_give_the_same_bytes() {
        assertThat(JAR.days().values()).as("every entry carries the day pom.xml fixes").containsOnly(LocalDate.of(2026, 1, 1).toEpochDay());
        assertThat(JAR.names()).filteredOn(name -> name.endsWith(".properties"))
            .allSatisfy(name -> assertThat(JAR.text(name)).as("no date comment in " + name).doesNotContainPattern("(?m)^#\\w{3} \\w{3} \\d{2} "));
    }
}
