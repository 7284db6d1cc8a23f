package org.groundswell.host.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

class ScannerIndexesTest {
    private static final String HERE = ScannerIndexesTest.class.getName() + "$";

    @TempDir
    private Path classes;

    @Test
    void every_stereotype_makes_a_bean_and_a_name_stands_behind_a_hash() throws IOException {
        compiled(Plain.class, Called.class, OldStyle.class, Unmarked.class, Half.class);

        ScannerIndexes.main(new String[] {classes.toString()});

        assertThat(index("component")).isEqualTo(HERE + "Called#other\n" + HERE + "OldStyle\n" + HERE + "Plain\n");
    }

    @Test
    void imports_are_found_on_fields_and_constructor_parameters() throws IOException {
        compiled(Holder.class, Called.class);

        ScannerIndexes.main(new String[] {classes.toString()});

        assertThat(index("imports")).isEqualTo(CacheManager.class.getName() + "#caches\n" + EventPublisher.class.getName() + "\n");
    }

    @Test
    void exports_name_their_interfaces() throws IOException {
        compiled(Exported.class);

        ScannerIndexes.main(new String[] {classes.toString()});

        assertThat(index("exports")).isEqualTo(HERE + "Exported#java.lang.Runnable,java.io.Closeable\n");
    }

    @Test
    void an_index_that_lost_its_last_line_loses_its_file() throws IOException {
        compiled(Plain.class);
        ScannerIndexes.main(new String[] {classes.toString()});
        assertThat(classes.resolve("META-INF/plugin-components/imports")).doesNotExist();

        ScannerIndexes.write(classes.resolve("META-INF/plugin-components"), new TreeMap<>());

        assertThat(classes.resolve("META-INF/plugin-components")).doesNotExist();
    }

    private String index(String file) throws IOException {
        return Files.readString(classes.resolve("META-INF/plugin-components").resolve(file));
    }

    private void compiled(Class<?>... samples) throws IOException {
        for (Class<?> sample : samples) {
            String file = sample.getName().replace('.', '/') + ".class";
            Files.createDirectories(classes.resolve(file).getParent());
            try (InputStream code = sample.getClassLoader().getResourceAsStream(file)) {
                Files.copy(code, classes.resolve(file));
            }
        }
    }

    @Component
    static class Plain {
    }

    @Service("other")
    static class Called {
        Called(String unmarked, @ComponentImport EventPublisher events) {
        }
    }

    @Named
    static class OldStyle {
    }

    static class Unmarked {
    }

    @Component
    abstract static class Half {
    }

    static class Holder {
        @ComponentImport("caches")
        private CacheManager caches;
    }

    @ExportAsService({Runnable.class, java.io.Closeable.class})
    abstract static class Exported implements Runnable, java.io.Closeable {
    }
}
