package org.groundswell.host.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A tiny app for trying the app manager out: compiled and packed by the test itself, right unless something is changed. */
public final class SampleApp {
    /** Its key. */
    public static final String KEY = "sample.app";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    public SampleApp() {
        header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", KEY).header("Bundle-Version", "1.0.0")
            .header("Atlassian-Plugin-Key", KEY).header("Spring-Context", "*");
        header("Import-Package", "com.atlassian.event.api,org.springframework.stereotype,jakarta.annotation,jakarta.inject");
        file("META-INF/spring/plugin-context.xml", """
            <beans xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"><scanner:scan-indexes/></beans>""");
        descriptor("1.0.0", "");
    }

    /** @param value null takes the header away */
    public SampleApp header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** @param text null takes the file away */
    public SampleApp file(String path, String text) {
        files.put(path, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public SampleApp descriptor(String version, String modules) {
        return file("atlassian-plugin.xml", """
            <atlassian-plugin key="%s" name="Sample" plugins-version="2">
              <plugin-info><version>%s</version></plugin-info>
              %s
            </atlassian-plugin>""".formatted(KEY, version, modules));
    }

    /** Adds a class of the package "sample". */
    public SampleApp source(String simpleName, String code) {
        sources.put(simpleName, "package sample;\n" + code);
        return this;
    }

    public Path pack(Path folder) {
        try {
            Path work = Files.createTempDirectory(folder, "sample");
            compile(work);
            Path jar = work.resolve("sample.jar");
            try (OutputStream out = Files.newOutputStream(jar); JarOutputStream packed = new JarOutputStream(out, manifest())) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    if (file.getValue() != null) {
                        packed.putNextEntry(new ZipEntry(file.getKey()));
                        packed.write(file.getValue());
                    }
                }
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> {
            if (value != null) {
                manifest.getMainAttributes().putValue(name, value);
            }
        });
        return manifest;
    }

    private void compile(Path work) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", work.toString(), "-cp", System.getProperty("java.class.path")));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            arguments.add(Files.writeString(work.resolve(source.getKey() + ".java"), source.getValue()).toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        boolean compiled = compiler.getTask(errors, null, null, arguments.subList(0, 5), null,
            compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromStrings(arguments.subList(5, arguments.size()))).call();
        if (!compiled) {
            throw new IllegalArgumentException(errors.toString());
        }
        try (Stream<Path> classes = Files.walk(work)) {
            for (Path type : classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                files.put(work.relativize(type).toString(), Files.readAllBytes(type));
            }
        }
    }
}
