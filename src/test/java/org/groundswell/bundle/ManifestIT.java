package org.groundswell.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ManifestIT {
    private static final String KEY = "org.groundswell.confluence";
    // What the app starts without; a package is added here with the reason.
    private static final Set<String> OPTIONAL = Set.of(
        // asked for by the framework's guide, no class of ours calls it
        "com.atlassian.plugin.osgi.bridge.external",
        // known from an app for 5.x; without it new words on a page are found when it is saved the next time
        "com.atlassian.confluence.search", "com.atlassian.bonnie",
        // that apps can see it is inferred; without it a mail is HTML alone
        "jakarta.mail", "jakarta.mail.internet",
        // annotations the index files stand for at run time; a missing annotation is no error to the virtual machine
        "com.atlassian.plugin.spring.scanner.annotation.imports");
    // No byte code of ours names these: entities are proxies that the wiki's Active Objects makes with our class loader.
    private static final Set<String> FOR_PROXIES = Set.of("net.java.ao", "net.java.ao.schema");
    private static final BundleJar JAR = BundleJar.read();

    @Test
    void the_framework_takes_the_jar_as_it_is() {
        assertThat(JAR.header("Atlassian-Plugin-Key")).isEqualTo(KEY);
        assertThat(JAR.header("Bundle-SymbolicName")).isEqualTo(KEY);
        assertThat(JAR.header("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(JAR.header("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+(\\.[A-Za-z0-9_-]+)?");
        assertThat(JAR.header("Spring-Context")).isEqualTo("*");
        assertThat(JAR.names()).anyMatch(name -> name.matches("META-INF/spring/[^/]+\\.xml"));
    }

    @Test
    void it_asks_no_more_of_the_framework_than_packages() {
        assertThat(JAR.headers()).doesNotContain("Require-Capability", "Require-Bundle", "DynamicImport-Package", "Bundle-ClassPath", "Private-Package", "Export-Package");
    }

    @Test
    void it_says_nothing_of_the_machine_it_was_built_on() {
        assertThat(JAR.headers()).doesNotContain("Built-By", "Build-Jdk", "Build-Jdk-Spec", "Created-By", "Bnd-LastModified");
    }

    @Test
    void every_package_the_classes_or_the_descriptor_name_is_imported_and_no_other() {
        Set<String> wanted = new TreeSet<>(FOR_PROXIES);
        wanted.addAll(OPTIONAL);
        JAR.classes().values().forEach(pool -> pool.types().forEach(type -> wanted.add(packageOf(type))));
        DescriptorClasses.namedIn(JAR.descriptor()).forEach(type -> wanted.add(packageOf(type)));
        wanted.removeIf(name -> name.isEmpty() || name.startsWith("java.") || inside(name));
        assertThat(JAR.imports().keySet()).isEqualTo(wanted);
    }

    @Test
    void what_the_app_cannot_live_without_is_mandatory() {
        Set<String> optional = JAR.imports().entrySet().stream().filter(entry -> entry.getValue().contains("optional"))
            .map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(optional).isEqualTo(OPTIONAL);
    }

    @Test
    void whatever_version_the_wiki_has_is_taken() {
        assertThat(JAR.imports()).allSatisfy((name, attributes) -> assertThat(attributes).as(name).doesNotContain("version"));
    }

    private static boolean inside(String name) {
        String folder = name.replace('.', '/') + "/";
        return JAR.names().stream().anyMatch(entry -> entry.startsWith(folder) && entry.indexOf('/', folder.length()) < 0);
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
