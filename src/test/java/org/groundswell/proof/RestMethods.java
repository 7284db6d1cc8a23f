package org.groundswell.proof;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.AnnotationInfoList;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.MethodInfo;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The REST methods that the classes in a jar offer, read from their annotations. */
final class RestMethods {
    private static final String JAX_RS = "jakarta.ws.rs.";

    private RestMethods() {
    }

    /** @return shapes such as "PUT pledges/{}/join" */
    static Set<String> in(Path jar) {
        Set<String> found = new TreeSet<>();
        try (ScanResult classes = scan(jar)) {
            for (ClassInfo resource : classes.getAllClasses().filter(type -> type.hasAnnotation(JAX_RS + "Path"))) {
                for (MethodInfo method : resource.getMethodInfo()) {
                    String path = path(resource.getAnnotationInfo()) + "/" + path(method.getAnnotationInfo());
                    verbs(method.getAnnotationInfo()).forEach(verb -> found.add(Act.shape(verb, path.replaceAll("/+", "/").replaceAll("^/", ""))));
                }
            }
        }
        return found;
    }

    private static ScanResult scan(Path jar) {
        return new ClassGraph().overrideClasspath(jar.toString()).enableAllInfo().ignoreClassVisibility().ignoreMethodVisibility().scan();
    }

    private static Set<String> verbs(AnnotationInfoList annotations) {
        Set<String> verbs = new TreeSet<>();
        for (AnnotationInfo annotation : annotations) {
            String name = annotation.getName();
            if (name.startsWith(JAX_RS) && name.substring(JAX_RS.length()).matches("[A-Z]+")) {
                verbs.add(name.substring(JAX_RS.length()));
            }
        }
        return verbs;
    }

    private static String path(AnnotationInfoList annotations) {
        AnnotationInfo path = annotations.get(JAX_RS + "Path");
        return path == null ? "" : (String) path.getParameterValues().getValue("value");
    }
}
