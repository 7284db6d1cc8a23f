package org.groundswell.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The index files Spring Scanner's runtime reads, against the annotations of the classes in the jar, read by another reader than the writer's. */
class IndexFilesIT {
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";
    private static final List<String> STEREOTYPES = List.of("org.springframework.stereotype.Component", "org.springframework.stereotype.Service",
        "org.springframework.stereotype.Repository", "org.springframework.stereotype.Controller", "jakarta.inject.Named");
    private static final BundleJar JAR = BundleJar.read();
    private static final ScanResult CLASSES = new ClassGraph().overrideClasspath(BundleJar.FILE.toString()).enableAllInfo().enableExternalClasses()
        .ignoreClassVisibility().ignoreFieldVisibility().ignoreMethodVisibility().scan();

    @AfterAll
    static void close() {
        CLASSES.close();
    }

    @Test
    void every_component_is_indexed() {
        Set<String> components = new TreeSet<>();
        for (ClassInfo type : ours()) {
            STEREOTYPES.stream().map(type::getAnnotationInfo).filter(found -> found != null).findFirst()
                .ifPresent(found -> components.add(type.getName() + beanName(found)));
        }
        assertThat(JAR.lines(FOLDER + "component")).isNotEmpty().isEqualTo(components);
    }

    @Test
    void every_imported_service_is_indexed() {
        Set<String> imports = new TreeSet<>();
        for (ClassInfo type : ours()) {
            type.getFieldInfo().filter(field -> field.hasAnnotation(IMPORT))
                .forEach(field -> imports.add(field.getTypeDescriptor() + beanName(field.getAnnotationInfo(IMPORT))));
            Stream.concat(type.getConstructorInfo().stream(), type.getMethodInfo().stream()).flatMap(method -> Stream.of(method.getParameterInfo()))
                .filter(parameter -> parameter.hasAnnotation(IMPORT))
                .forEach(parameter -> imports.add(parameter.getTypeDescriptor() + beanName(parameter.getAnnotationInfo(IMPORT))));
        }
        assertThat(JAR.lines(FOLDER + "imports")).isEqualTo(imports);
    }

    @Test
    void every_exported_service_is_indexed() {
        Set<String> exports = ours().stream().filter(type -> type.hasAnnotation(EXPORT)).map(type -> type.getName() + interfaces(type))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(JAR.lines(FOLDER + "exports")).isEqualTo(exports);
    }

    @Test
    void index_files_are_written_as_the_scanner_writes_them() {
        JAR.names().stream().filter(name -> name.startsWith(FOLDER)).forEach(name -> {
            String text = JAR.text(name);
            assertThat(text).as(name).isNotBlank().endsWith("\n").doesNotContain("\r");
            assertThat(text.lines()).as(name).isSorted().doesNotHaveDuplicates();
        });
    }

    private static List<ClassInfo> ours() {
        return CLASSES.getAllClasses().filter(type -> !type.isExternalClass() && !type.isAnnotation());
    }

    private static String beanName(AnnotationInfo annotation) {
        Object value = annotation.getParameterValues().getValue("value");
        return value == null || value.toString().isEmpty() ? "" : "#" + value;
    }

    private static String interfaces(ClassInfo type) {
        Object value = type.getAnnotationInfo(EXPORT).getParameterValues().getValue("value");
        if (!(value instanceof Object[] types) || types.length == 0) {
            return "";
        }
        return Stream.of(types).map(Object::toString).map(name -> name.replace(".class", "")).collect(Collectors.joining(",", "#", ""));
    }
}
