package org.groundswell.build;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The tables and columns the app's rows make, one line each, in the names Confluence's database gets. */
final class AoSchema {
    private static final FieldNameConverter NAMES = new AtlassianFieldNameConverter();
    private static final Set<String> OF_THE_LIBRARY = Set.of("ID", "ENTITY_MANAGER", "ENTITY_PROXY", "ENTITY_TYPE");

    private AoSchema() {
    }

    static List<Class<?>> rows() {
        return AppClasses.all().stream().filter(type -> type.isInterface() && RawEntity.class.isAssignableFrom(type)).<Class<?>>map(type -> type).toList();
    }

    static Set<String> lines(List<Class<?>> rows) {
        Set<String> lines = new TreeSet<>();
        for (Class<?> row : rows) {
            Table table = row.getAnnotation(Table.class);
            Arrays.stream(row.getMethods()).filter(AoSchema::isColumn).map(method -> table.value() + "." + column(method)).forEach(lines::add);
        }
        return lines;
    }

    private static boolean isColumn(Method method) {
        String name = NAMES.getName(method);
        return name != null && method.getParameterCount() == 0 && method.getReturnType() != void.class && !OF_THE_LIBRARY.contains(name);
    }

    private static String column(Method getter) {
        StringBuilder line = new StringBuilder(NAMES.getName(getter)).append(' ').append(getter.getReturnType().getSimpleName());
        StringLength length = annotation(getter, StringLength.class);
        if (length != null) {
            line.append(length.value() == StringLength.UNLIMITED ? "(unlimited)" : "(" + length.value() + ")");
        }
        mark(line, getter, NotNull.class, " not null");
        mark(line, getter, Unique.class, " unique");
        mark(line, getter, Indexed.class, " indexed");
        return line.toString();
    }

    private static void mark(StringBuilder line, Method getter, Class<? extends java.lang.annotation.Annotation> kind, String words) {
        if (annotation(getter, kind) != null) {
            line.append(words);
        }
    }

    private static <A extends java.lang.annotation.Annotation> A annotation(Method getter, Class<A> kind) {
        String column = NAMES.getName(getter);
        return Arrays.stream(getter.getDeclaringClass().getMethods()).filter(method -> column.equals(NAMES.getName(method)))
            .map(method -> method.getAnnotation(kind)).filter(found -> found != null).findFirst().orElse(null);
    }
}
