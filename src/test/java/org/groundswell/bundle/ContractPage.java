package org.groundswell.bundle;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.bundle.ConstantPool.Member;
import org.w3c.dom.Element;

/** Writes down what the jar asks of Confluence: each type and member its byte code names, and the modules its descriptor uses. */
final class ContractPage {
    private static final List<String> FOREIGN = List.of("com.atlassian.", "net.java.ao.");

    private final BundleJar jar;
    private final Map<String, Set<String>> called = new TreeMap<>();
    private final Map<String, Set<String>> implemented = new TreeMap<>();

    ContractPage(BundleJar jar) {
        this.jar = jar;
        jar.classes().forEach((name, pool) -> {
            pool.types().stream().filter(ContractPage::isForeign).forEach(type -> called.computeIfAbsent(type, key -> new TreeSet<>()));
            pool.members().stream().filter(member -> isForeign(member.owner())).forEach(member ->
                called.computeIfAbsent(member.owner(), key -> new TreeSet<>()).add(member.name() + readable(member)));
            overridden(load(name)).forEach((type, methods) -> implemented.computeIfAbsent(type, key -> new TreeSet<>()).addAll(methods));
        });
    }

    /** @param head what stands above the generated part */
    String text(String head, Map<String, String> modules) {
        StringBuilder page = new StringBuilder(head.strip()).append("\n\n## Modules of the descriptor\n\n| module | how often | seen in |\n|---|---|---|\n");
        moduleCounts().forEach((name, count) -> page.append("| `").append(name).append("` | ").append(count).append(" | ").append(modules.get(name)).append(" |\n"));
        page.append("\n## Types and members\n\n").append(called.keySet().stream().filter(type -> type.startsWith("com.")).count())
            .append(" types of `com.atlassian`, ").append(called.keySet().stream().filter(type -> type.startsWith("net.")).count()).append(" of `net.java.ao`.\n");
        called.forEach((type, members) -> page.append(section(type, members)));
        return page.toString();
    }

    Map<String, Integer> moduleCounts() {
        Map<String, Integer> counts = new TreeMap<>();
        var children = jar.descriptor().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element module && !module.getTagName().equals("plugin-info")) {
                counts.merge(module.getTagName(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** @return types of com.atlassian that no line of src/platform vouches for */
    List<String> unmarked() {
        return called.keySet().stream().filter(type -> type.startsWith("com.")).filter(type -> {
            PlatformNotes notes = PlatformNotes.of(type, Set.of());
            return notes == null || notes.mark().isEmpty();
        }).toList();
    }

    private String section(String type, Set<String> members) {
        Class<?> loaded = load(type);
        StringBuilder section = new StringBuilder("\n### ").append(type.replace('$', '.')).append("\n\n");
        PlatformNotes notes = PlatformNotes.of(type, namesOf(loaded));
        section.append(notes == null ? "The library itself is compiled against." : notes.source()).append("\n");
        if (!members.isEmpty() || implemented.containsKey(type)) {
            section.append('\n');
        }
        members.forEach(member -> section.append("- calls `").append(member).append('`').append(mark(loaded, member)).append('\n'));
        implemented.getOrDefault(type, Set.of()).forEach(member ->
            section.append("- implements `").append(member).append('`').append(mark(loaded, member)).append('\n'));
        return section.toString();
    }

    private static String mark(Class<?> owner, String member) {
        String name = member.replaceAll("[( :].*", "").replace("<init>", owner.getSimpleName());
        Class<?> declaring = hierarchy(owner).filter(type -> namesOf(type).contains(name)).findFirst().orElse(owner);
        PlatformNotes notes = PlatformNotes.of(declaring.getName(), namesOf(declaring));
        String where = declaring == owner ? "" : " of `" + declaring.getSimpleName() + "`";
        return where + (notes == null ? "" : " " + notes.mark(name));
    }

    private static Map<String, Set<String>> overridden(Class<?> ours) {
        Map<String, Set<String>> found = new TreeMap<>();
        List<Class<?>> foreign = hierarchy(ours).filter(type -> isForeign(type.getName())).toList();
        for (Method method : ours.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers()) || Modifier.isPrivate(method.getModifiers()) || method.isBridge()) {
                continue;
            }
            foreign.stream().filter(type -> declares(type, method)).findFirst().ifPresent(type -> found.computeIfAbsent(type.getName(), key -> new TreeSet<>())
                .add(method.getName() + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"))));
        }
        return found;
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
            .anyMatch(other -> other.getName().equals(method.getName()) && other.getParameterCount() == method.getParameterCount());
    }

    private static Set<String> namesOf(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Stream.of(type.getDeclaredMethods()).forEach(method -> names.add(method.getName()));
        Stream.of(type.getDeclaredFields()).forEach(field -> names.add(field.getName()));
        names.add(type.getSimpleName());
        return names;
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        for (int i = 0; i < all.size(); i++) {
            Class<?> above = all.get(i).getSuperclass();
            if (above != null) {
                all.add(above);
            }
            all.addAll(List.of(all.get(i).getInterfaces()));
        }
        return all.stream().distinct();
    }

    private static String readable(Member member) {
        return member.descriptor().startsWith("(") ? MethodTypeDesc.ofDescriptor(member.descriptor()).displayDescriptor()
            .replace(",", ", ").replaceFirst("\\)(?!.*\\))", ") ") : " : " + ClassDesc.ofDescriptor(member.descriptor()).displayName();
    }

    private static boolean isForeign(String type) {
        return FOREIGN.stream().anyMatch(type::startsWith);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ContractPage.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("named by the jar and not in src/platform: " + name, e);
        }
    }
}
