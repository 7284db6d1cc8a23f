package org.groundswell.host.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.groundswell.host.web.TinyApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostI18nResolverTest {
    private final TextBundles bundles = new TextBundles();
    private final HostI18nResolver resolver = new HostI18nResolver(bundles);
    private TinyApp app;

    @BeforeEach
    void enable(@TempDir Path folder) {
        app = new TinyApp(folder).descriptor("<resource type=\"i18n\" name=\"a\" location=\"texts.board\"/>"
            + "<resource type=\"i18n\" name=\"b\" location=\"texts/more\"/>")
            .file("texts/board.properties", "plain=It''s {0}\nchoice={0,choice,0#none|1#one|1<{0} many}\nenglish=only")
            .file("texts/board_de.properties", "plain=Gr\\u00fc\\u00dfe an {0}").file("texts/more.properties", "more=more");
        bundles.enabled(app);
    }

    @Test
    void a_text_comes_in_the_readers_language_with_its_arguments() {
        assertThat(resolver.getText(Locale.ENGLISH, "plain", "ada")).isEqualTo("It's ada");
        assertThat(resolver.getText(Locale.GERMANY, "plain", "ada")).isEqualTo("Gr\u00fc\u00dfe an ada");
        assertThat(resolver.getText(Locale.ENGLISH, "choice", 3)).isEqualTo("3 many");
    }

    @Test
    void what_is_not_translated_comes_in_english_and_what_nobody_knows_as_its_key() {
        assertThat(resolver.getText(Locale.GERMAN, "english")).isEqualTo("only");
        assertThat(resolver.getText(Locale.FRENCH, "plain", "x")).isEqualTo("It's x");
        assertThat(resolver.getText(Locale.GERMAN, "no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void locations_are_written_with_dots_or_slashes() {
        assertThat(resolver.getText(Locale.ENGLISH, "more")).isEqualTo("more");
    }

    @Test
    void the_texts_of_a_disabled_app_are_gone() {
        bundles.disabled(app);
        assertThat(resolver.getText(Locale.ENGLISH, "more")).isEqualTo("more").isEqualTo("more");
        assertThat(resolver.getText(Locale.ENGLISH, "english")).isEqualTo("english");
    }
}
