package org.groundswell.host.sdk;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.github.classgraph.AnnotationClassRef;
import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.AnnotationParameterValue;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ClassRefTypeSignature;
import io.github.classgraph.FieldInfo;
import io.github.classgraph.MethodInfo;
import io.github.classgraph.MethodParameterInfo;
import io.github.classgraph.ScanResult;
import io.github.classgraph.TypeSignature;
import jakarta.inject.Named;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** What the annotations of compiled classes ask of Spring Scanner: beans, imported services, exported services. */
public final class AnnotatedClasses {
    private static final List<Class<? extends Annotation>> STEREOTYPES =
        List.of(Component.class, Service.class, Repository.class, Controller.class, Named.class);

    private AnnotatedClasses() {
    }

    /**
     * Reads the byte code of a directory and nothing else.
     *
     * @return the lines of each index file by the file's name; a file without lines is left out
     */
    public static SortedMap<String, SortedSet<String>> indexes(Path classes) {
        SortedMap<String, SortedSet<String>> files = new TreeMap<>();
        ClassGraph graph = new ClassGraph().overrideClasspath(classes.toString()).enableAnnotationInfo().enableFieldInfo()
            .enableMethodInfo().ignoreClassVisibility().ignoreFieldVisibility().ignoreMethodVisibility();
        try (ScanResult found = graph.scan()) {
            for (ClassInfo type : found.getAllStandardClasses()) {
                readComponent(type, files);
                readImports(type, files);
                readExport(type, files);
            }
        }
        return files;
    }

    private static void readComponent(ClassInfo type, SortedMap<String, SortedSet<String>> files) {
        if (type.isAbstract()) {
            return;
        }
        STEREOTYPES.stream().map(type::getAnnotationInfo).filter(annotation -> annotation != null).findFirst()
            .ifPresent(annotation -> add(files, "component", named(type.getName(), annotation)));
    }

    private static void readImports(ClassInfo type, SortedMap<String, SortedSet<String>> files) {
        for (FieldInfo field : type.getDeclaredFieldInfo()) {
            readImport(field.getAnnotationInfo(ComponentImport.class), field.getTypeDescriptor(), files);
        }
        for (MethodInfo constructor : type.getDeclaredConstructorInfo()) {
            for (MethodParameterInfo parameter : constructor.getParameterInfo()) {
                readImport(parameter.getAnnotationInfo(ComponentImport.class), parameter.getTypeDescriptor(), files);
            }
        }
    }

    private static void readImport(AnnotationInfo annotation, TypeSignature type, SortedMap<String, SortedSet<String>> files) {
        if (annotation != null) {
            add(files, "imports", named(((ClassRefTypeSignature) type).getFullyQualifiedClassName(), annotation));
        }
    }

    private static void readExport(ClassInfo type, SortedMap<String, SortedSet<String>> files) {
        AnnotationInfo annotation = type.getAnnotationInfo(ExportAsService.class);
        if (annotation == null) {
            return;
        }
        AnnotationParameterValue value = annotation.getParameterValues().get("value");
        String interfaces = value == null ? "" : Arrays.stream((Object[]) value.getValue())
            .map(reference -> ((AnnotationClassRef) reference).getName()).collect(Collectors.joining(","));
        add(files, "exports", interfaces.isEmpty() ? type.getName() : type.getName() + "#" + interfaces);
    }

    private static String named(String className, AnnotationInfo annotation) {
        AnnotationParameterValue value = annotation.getParameterValues().get("value");
        return value == null || value.getValue().toString().isEmpty() ? className : className + "#" + value.getValue();
    }

    private static void add(SortedMap<String, SortedSet<String>> files, String file, String line) {
        files.computeIfAbsent(file, first -> new TreeSet<>()).add(line);
    }
}
