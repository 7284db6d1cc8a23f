package org.groundswell.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The velocity-allowlist against what the templates in the jar really call: one too few breaks a page, one too many opens a door. */
class AllowlistIT {
    private static final BundleJar JAR = BundleJar.read();
    private static final Map<String, Class<?>> VIEWS = JAR.classes().keySet().stream().filter(name -> name.endsWith("View") && !name.contains("$"))
        .collect(Collectors.toMap(AllowlistIT::variable, AllowlistIT::load));

    @Test
    void the_list_is_what_templates_call() {
        TemplateCalls templates = new TemplateCalls(VIEWS::get);
        JAR.names().stream().filter(name -> name.endsWith(".vm")).forEach(name -> templates.read(name, JAR.text(name)));
        assertThat(templates.unknown()).as("what cannot be followed: name a variable after its view, or declare it by @vtlvariable").isEmpty();
        Set<String> listed = BundleJar.elements(JAR.descriptor(), "velocity-allowlist").stream()
            .flatMap(list -> BundleJar.elements(list, "method").stream()).map(method -> method.getTextContent().strip()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(templates.calls());
    }

    @Test
    void properties_loops_and_assignments_are_followed() {
        TemplateCalls templates = new TemplateCalls(Map.<String, Class<?>>of("sample", Sample.class)::get);
        templates.read("sample.vm", """
            #foreach($part in $sample.parts)#set($twin = $part.other)${twin.of("x", 1)}#end #if($!sample.open)yes#end
            """);
        String sample = Sample.class.getName();
        assertThat(templates.unknown()).isEmpty();
        assertThat(templates.calls()).containsExactly(sample + "#getOther()", sample + "#getParts()", sample + "#isOpen()", sample + "#of(java.lang.String,int)");
    }

    @Test
    void what_nobody_declares_is_not_guessed() {
        TemplateCalls templates = new TemplateCalls(name -> null);
        templates.read("sample.vm", "$stranger.name");
        assertThat(templates.unknown()).containsExactly("sample.vm: $stranger.name");
    }

    /** Stands for a view. */
    public interface Sample {
        List<? extends Sample> getParts();

        Sample getOther();

        boolean isOpen();

        String of(String key, int number);
    }

    // Every template sees the reader's words under one letter.
    private static String variable(String type) {
        if (type.equals("org.groundswell.shared.web.TextsView")) {
            return "t";
        }
        String name = type.substring(type.lastIndexOf('.') + 1).replaceFirst("View$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
