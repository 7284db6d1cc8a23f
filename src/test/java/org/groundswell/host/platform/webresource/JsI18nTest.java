package org.groundswell.host.platform.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsI18nTest {
    private final JsI18n texts = new JsI18n((locale, key) -> Optional.ofNullable(Map.of("a.b", "It''s \"fine\" </script>", "c",
        "{0} of {1}", "a.b.de", "Gr\u00fc\u00dfe").get(locale == Locale.GERMAN ? key + ".de" : key)));

    @Test
    void a_call_without_arguments_becomes_the_text() {
        assertThat(texts.translate("f(AJS.I18n.getText('a.b'));", Locale.ENGLISH)).isEqualTo("f(\"It's \\\"fine\\\" \\u003c/script>\");");
        assertThat(texts.translate("AJS.I18n.getText( \"a.b\" )", Locale.GERMAN)).isEqualTo("\"Gr\\u00fc\\u00dfe\"");
    }

    @Test
    void a_call_with_arguments_becomes_a_format_of_the_pattern() {
        assertThat(texts.translate("AJS.I18n.getText('c', x, y[1])", Locale.ENGLISH)).isEqualTo("AJS.format(\"{0} of {1}\", x, y[1])");
    }

    @Test
    void an_unknown_key_stands_for_itself_and_other_code_stays() {
        assertThat(texts.translate("AJS.I18n.getText('no.such'); I18n.getText(key)", Locale.ENGLISH))
            .isEqualTo("\"no.such\"; I18n.getText(key)");
    }
}
