package org.groundswell.build;

import java.nio.file.Path;
import java.util.List;

/** Every class of the app as the compiler left it, loaded and not started, for rules that look at them one by one. */
public final class AppClasses {
    private static final Path ROOT = Path.of("target/classes");

    private AppClasses() {
    }

    /** @return classes in classes included, in the order of their files */
    public static List<? extends Class<?>> all() {
        return Sources.files(ROOT.toString(), "class").stream().map(file -> load(ROOT.relativize(file).toString())).toList();
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replaceAll("\\.class$", "").replace('/', '.'), false, AppClasses.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(file, missing);
        }
    }
}
