package org.groundswell.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundswell.build.Sources;
import org.junit.jupiter.api.Test;

/** The velocity-allowlist against what the templates in the jar really call: one too few breaks a page, one too many opens a door. */
class AllowlistIT {
    private static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");
    private static final String TAKE_OVER = "; mvn verify -Dsurefire.skip -Dit.test=AllowlistIT -Dallowlist.update=true takes it over";
    private static final BundleJar JAR = BundleJar.read();
    private static final Map<String, Class<?>> VIEWS = JAR.classes().keySet().stream().filter(name -> name.endsWith("View") && !name.contains("$"))
        .collect(Collectors.toMap(AllowlistIT::variable, AllowlistIT::load));

    @Test
    void the_list_is_what_templates_call() throws IOException {
        TemplateCalls templates = new TemplateCalls(VIEWS::get);
        JAR.names().stream().filter(name -> name.endsWith(".vm")).forEach(name -> templates.read(name, JAR.text(name)));
        assertThat(templates.unknown()).as("what cannot be followed: name a variable after its view, or declare it by @vtlvariable").isEmpty();
        Set<String> listed = listed(templates.calls());
        assertSoftly(softly -> {
            softly.assertThat(without(templates.calls(), listed)).as("called by a template and not in the velocity-allowlist" + TAKE_OVER).isEmpty();
            softly.assertThat(without(listed, templates.calls())).as("in the velocity-allowlist and called by no template" + TAKE_OVER).isEmpty();
        });
    }

    @Test
    void a_list_taken_over_is_sorted_and_changes_nothing_around_it() {
        String descriptor = "<a>\n  <velocity-allowlist key=\"velocity-allowlist\">\n    <method>%s</method>\n  </velocity-allowlist>\n  <!-- b -->\n</a>\n";
        String fresh = AllowlistSource.with(descriptor.formatted("x.OldView#getGone()"), Set.of("x.View#isB()", "x.View#a(int,int)"));
        assertThat(fresh).isEqualTo(descriptor.formatted("x.View#a(int,int)</method>\n    <method>x.View#isB()"));
        assertThat(AllowlistSource.methods(fresh)).containsExactly("x.View#a(int,int)", "x.View#isB()");
        assertThat(AllowlistSource.with(fresh, AllowlistSource.methods(fresh))).isEqualTo(fresh);
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

    // The jar was packed before a list is taken over; only the next build carries it.
    private static Set<String> listed(Set<String> calls) throws IOException {
        if (Boolean.getBoolean("allowlist.update")) {
            Files.writeString(DESCRIPTOR, AllowlistSource.with(Sources.text(DESCRIPTOR), calls));
            return AllowlistSource.methods(Sources.text(DESCRIPTOR));
        }
        return BundleJar.elements(JAR.descriptor(), "velocity-allowlist").stream().flatMap(list -> BundleJar.elements(list, "method").stream())
            .map(method -> method.getTextContent().strip()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(those);
        return left;
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
