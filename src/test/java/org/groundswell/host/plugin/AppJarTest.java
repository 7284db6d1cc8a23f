package org.groundswell.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppJarTest {
    @TempDir
    private Path folder;

    @Test
    void a_right_jar_tells_its_key_name_and_version() {
        AppJar jar = AppJar.read(new SampleApp().descriptor("1.2.3", "").pack(folder));

        assertThat(jar.key()).isEqualTo(SampleApp.KEY);
        assertThat(jar.name()).isEqualTo("Sample");
        assertThat(jar.version()).isEqualTo("1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlassian-Plugin-Key", "Bundle-Version", "Bundle-SymbolicName"})
    void a_missing_header_is_named(String header) {
        refused(new SampleApp().header(header, null), header);
    }

    @Test
    void without_a_spring_context_it_is_refused() {
        refused(new SampleApp().header("Spring-Context", null).file("META-INF/spring/plugin-context.xml", null), "Spring-Context");
    }

    @Test
    void a_spring_file_alone_is_a_spring_context() {
        assertThat(AppJar.read(new SampleApp().header("Spring-Context", null).pack(folder)).key()).isEqualTo(SampleApp.KEY);
    }

    @Test
    void keys_that_differ_are_both_named() {
        refused(new SampleApp().header("Atlassian-Plugin-Key", "other.app"), "Atlassian-Plugin-Key other.app, the descriptor sample.app");
    }

    @Test
    void a_jar_without_descriptor_is_refused() {
        refused(new SampleApp().file("atlassian-plugin.xml", null), "no atlassian-plugin.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plugins-version=\"1\""})
    void a_descriptor_of_another_plugin_version_is_refused(String version) {
        refused(new SampleApp().file("atlassian-plugin.xml", "<atlassian-plugin key=\"sample.app\" " + version + "/>"), "plugins-version=\"2\"");
    }

    @Test
    void a_broken_descriptor_is_refused() {
        refused(new SampleApp().file("atlassian-plugin.xml", "<atlassian-plugin key=\"sample.app\">"), "not well-formed");
    }

    @Test
    void classes_of_the_scanner_are_refused() {
        refused(new SampleApp().file("com/atlassian/plugin/spring/scanner/annotation/imports/ComponentImport.class", ""), "Spring Scanner");
    }

    @Test
    void a_file_that_is_no_jar_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear host");

        assertThatThrownBy(() -> AppJar.read(text)).isInstanceOf(AppRefused.class).hasMessageContaining("letter.txt is not a jar");
    }

    private void refused(SampleApp app, String reason) {
        Path jar = app.pack(folder);

        assertThatThrownBy(() -> AppJar.read(jar)).isInstanceOf(AppRefused.class).hasMessageContaining(reason);
    }
}
