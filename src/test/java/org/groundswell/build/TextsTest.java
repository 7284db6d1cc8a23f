package org.groundswell.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final String APP = "src/main/resources";
    private static final String HOST = "src/host/resources";
    private static final String PREFIX = "org.groundswell.confluence.";
    private static final String REFUSAL = PREFIX + "refusal.";
    private static final String LONE_APOSTROPHE = "(?<!')'(?!'|[{}|#<]+')(?<![{}|#<]')";
    // Read by the macro browser by convention, checked against the descriptor by DescriptorIT.
    private static final String BY_CONVENTION = "org\\.groundswell\\.confluence\\.groundswell-[\\w-]+\\.(label|desc|param\\..*)";

    @ParameterizedTest
    @ValueSource(strings = {APP, HOST})
    void every_bundle_says_the_same_keys_in_every_language(String root) {
        for (String bundle : Bundles.names(root)) {
            Map<String, Set<String>> keys = files(root).stream().filter(file -> Bundles.stem(root, file).equals(bundle))
                .collect(Collectors.toMap(Bundles::language, file -> Bundles.load(file).stringPropertyNames()));
            assertThat(keys.keySet()).as("languages of " + bundle).isEqualTo(Set.of("", "de"));
            assertThat(keys.get("de")).as(bundle + " in German").containsExactlyInAnyOrderElementsOf(keys.get(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {APP, HOST})
    void files_are_plain_ascii_and_name_each_key_once(String root) {
        assertThat(files(root)).allSatisfy(file -> {
            assertThat(Sources.text(file)).as(file.toString()).matches("\\p{ASCII}*").doesNotContainPattern("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9a-fA-F]{4})");
            assertThat(Bundles.keys(file)).as(file.toString()).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {APP, HOST})
    void every_message_can_be_formatted_and_takes_the_same_arguments_in_every_language(String root) {
        Map<String, Properties> languages = Bundles.languages(root);
        languages.forEach((language, texts) -> texts.stringPropertyNames().forEach(key -> {
            String message = texts.getProperty(key);
            assertThatCode(() -> new MessageFormat(message)).as(key + " in '" + language + "'").doesNotThrowAnyException();
            assertThat(message).as(key + " in '" + language + "': an apostrophe is written twice").doesNotContainPattern(LONE_APOSTROPHE);
            assertThat(message).as(key + " in '" + language + "'").isNotBlank();
            assertThat(Bundles.arguments(message)).as("arguments of " + key + " in '" + language + "'")
                .isEqualTo(Bundles.arguments(languages.get("").getProperty(key)));
        }));
    }

    @Test
    void apostrophes_and_arguments_are_read_as_the_formatter_reads_them() {
        assertThat("don't").containsPattern(LONE_APOSTROPHE);
        assertThat("don''t, '{'x'}'").doesNotContainPattern(LONE_APOSTROPHE);
        assertThat(Bundles.arguments("{0,choice,0#none|1#one of {1}|1<{0} ''{2}'' '{3}'}")).containsExactly("0", "1", "2");
    }

    @Test
    void every_key_of_the_app_carries_its_prefix_and_stands_in_one_bundle_only() {
        List<String> keys = files(APP).stream().filter(file -> Bundles.language(file).isEmpty()).flatMap(file -> Bundles.keys(file).stream()).toList();
        assertThat(keys).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key).startsWith(PREFIX));
    }

    @Test
    void no_text_of_the_app_can_leave_the_element_or_attribute_it_stands_in() {
        Bundles.languages(APP).forEach((language, texts) -> texts.forEach((key, text) ->
            assertThat(text.toString()).as(key + " in '" + language + "'").doesNotContain(">", "\"", "&")));
    }

    @Test
    void every_refusal_has_a_text_and_every_text_of_a_refusal_its_refusal() {
        Set<String> refusals = AppClasses.all().stream()
            .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Refusal"))
            .flatMap(type -> Stream.of(type.getEnumConstants())).map(refusal -> REFUSAL + ((Enum<?>) refusal).name())
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refusals).isNotEmpty();
        assertThat(known()).filteredOn(key -> key.startsWith(REFUSAL)).containsExactlyInAnyOrderElementsOf(refusals);
    }

    @Test
    void every_key_the_app_uses_exists() {
        Set<String> known = known();
        Set<String> missing = used().stream().filter(key -> !key.endsWith(".") && !known.contains(key)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("used, but in no bundle").isEmpty();
        assertThat(used().stream().filter(key -> key.endsWith(".")).filter(stem -> known.stream().noneMatch(key -> key.startsWith(stem)))).isEmpty();
    }

    // The wiki puts the text in the place of the call, which it finds by these very letters; a key in a variable would be shown as it is.
    @Test
    void scripts_say_the_key_where_they_ask_for_its_text() {
        assertThat(Sources.files(APP, "js")).isNotEmpty().allSatisfy(script -> assertThat(Sources.text(script)).as(script.toString())
            .doesNotContainPattern("I18n\\.getText\\((?!\")").doesNotContainPattern("(?<!getText\\()\"org\\.groundswell\\.confluence\\."));
    }

    @Test
    void every_key_of_the_app_is_used() {
        Set<String> used = used();
        Set<String> unused = known().stream().filter(key -> !key.matches(BY_CONVENTION))
            .filter(key -> !used.contains(key) && used.stream().noneMatch(stem -> stem.endsWith(".") && key.startsWith(stem)))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("in a bundle, but used nowhere").isEmpty();
    }

    private static Set<String> known() {
        return Bundles.languages(APP).getOrDefault("", new Properties()).stringPropertyNames();
    }

    /** Keys in full, and those a feature's words complete with the feature's prefix; one that ends with a dot stands for all that begin with it. */
    private static Set<String> used() {
        List<Path> users = new ArrayList<>(Sources.files("src/main", "java|vm|js|xml"));
        users.add(Path.of("atlassian-plugin.xml"));
        Set<String> known = known();
        Set<String> used = new HashSet<>(Sources.groups(users, "(?<!PREFIX = )[\"'](org\\.groundswell\\.confluence\\.[\\w.-]+)[\"']"));
        used.remove(PREFIX);
        used.add(REFUSAL);
        Sources.files("src/main/java", "java").forEach(file -> Sources.groups(List.of(file), "words\\.(?:say|plain)\\(([^;]*)").forEach(call ->
            Pattern.compile("\"([a-z]\\w*\\.[\\w.]*)\"").matcher(call).results().forEach(key -> used.add(key(file, key.group(1), known)))));
        return used;
    }

    // A part of a feature, community/charter for example, may speak words of its own.
    private static String key(Path file, String end, Set<String> known) {
        Path cut = Path.of("src/main/java/org/groundswell").relativize(file).getParent();
        Path part = cut.getFileName().toString().matches("domain|persistence|web|confluence") && cut.getNameCount() > 1 ? cut.getParent() : cut;
        String own = PREFIX + part.getFileName() + "." + end;
        boolean spoken = known.contains(own) || own.endsWith(".") && known.stream().anyMatch(key -> key.startsWith(own));
        return spoken ? own : PREFIX + cut.getName(0) + "." + end;
    }

    private static List<Path> files(String root) {
        return Bundles.files(root);
    }
}
