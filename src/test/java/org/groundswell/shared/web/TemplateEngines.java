package org.groundswell.shared.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** The two Velocity engines a template must render the same on: the host's and the one whose dialect Confluence speaks. */
public final class TemplateEngines {
    private static final ClassLoader OLD = oldClasses();

    private TemplateEngines() {
    }

    public static List<TemplateRenderer> all() {
        return List.of(newer(), older());
    }

    /** Version 2, told to treat blanks as version 1 does. */
    public static TemplateRenderer newer() {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("parser.space_gobbling", "bc");
        engine.init();
        return (name, values, writer) -> engine.evaluate(new VelocityContext(values), writer, name, text(name));
    }

    /** Version 1.6.4 with class loaders of its own. */
    public static TemplateRenderer older() {
        try {
            Object engine = OLD.loadClass("org.apache.velocity.app.VelocityEngine").getConstructor().newInstance();
            engine.getClass().getMethod("setProperty", String.class, Object.class)
                .invoke(engine, "runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
            inOld(() -> engine.getClass().getMethod("init").invoke(engine));
            return (name, values, writer) -> inOld(() -> evaluate(engine, name, values, writer));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object evaluate(Object engine, String name, Map<String, Object> values, Writer writer) throws ReflectiveOperationException {
        Class<?> context = OLD.loadClass("org.apache.velocity.context.Context");
        Object filled = OLD.loadClass("org.apache.velocity.VelocityContext").getConstructor(Map.class).newInstance(values);
        return engine.getClass().getMethod("evaluate", context, Writer.class, String.class, String.class).invoke(engine, filled, writer, name, text(name));
    }

    private static void inOld(Deed deed) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(OLD);
        try {
            deed.run();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    static String text(String template) {
        try (InputStream in = TemplateEngines.class.getClassLoader().getResourceAsStream(template)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ClassLoader oldClasses() {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("velocity16")))) {
            return new URLClassLoader(jars.map(TemplateEngines::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Deed {
        Object run() throws ReflectiveOperationException;
    }
}
