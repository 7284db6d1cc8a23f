package org.groundswell.host.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.groundswell.host.NotInHost;
import org.groundswell.host.wiki.WikiRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextTest {
    private static final Map<String, Object> VARIABLES = Map.of("name", "Rounds <& \"more\">", "raw", "<em>at once</em>", "dollar", "$1\\");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p><at:var at:name=\"name\"/></p>                             | <p>Rounds &lt;&amp; &quot;more&quot;&gt;</p>",
        "<p><at:var at:name='name' /></p>                              | <p>Rounds &lt;&amp; &quot;more&quot;&gt;</p>",
        "<p><at:var at:name=\"raw\"/></p>                              | <p>&lt;em&gt;at once&lt;/em&gt;</p>",
        "<p><at:var at:name=\"raw\" at:rawxhtml=\"true\"/></p>         | <p><em>at once</em></p>",
        "<p><at:var at:rawxhtml=\"false\" at:name=\"raw\"></at:var></p>| <p>&lt;em&gt;at once&lt;/em&gt;</p>",
        "<p>[<at:var at:name=\"nobody.set\"/>]</p>                     | <p>[]</p>",
        "<p><at:var at:name=\"dollar\"/></p>                           | <p>$1\\</p>",
        "<h2><at:i18n at:key=\"title\"/></h2>                          | <h2>text of title &amp; more</h2>"
    })
    void words_are_filled_in(String template, String expected) {
        assertThat(filled(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<at:var at:name=\"name\"/>]]></ac:plain-text-body></ac:structured-macro>",
        "<p><ac:placeholder ac:type=\"mention\">Who was there?</ac:placeholder></p>",
        "<ac:layout>\n<ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>&nbsp;&auml;</p></ac:layout-cell></ac:layout-section></ac:layout>",
        "<p>x <!-- <at:var at:name=\"name\"/> --> y</p>"
    })
    void everything_else_is_stored_as_it_stands(String template) {
        assertThat(filled(template)).isEqualTo(template);
    }

    @Test
    void a_macros_parameter_can_be_filled_in() {
        assertThat(filled("<ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"q\"><at:var at:name=\"name\"/></ac:parameter></ac:structured-macro>"))
            .contains("<ac:parameter ac:name=\"q\">Rounds &lt;&amp;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<at:declarations><at:string at:name=\"x\"/></at:declarations>", "<p><at:var/></p>", "<p><at:i18n at:key=\"\"/></p>",
        "<p><at:i18n at:key=\"k\">words</at:i18n></p>", "<p><at:i18n at:key=\"k\"><at:arg/></at:i18n></p>"})
    void what_is_not_filled_in_here_is_named(String template) {
        assertThatThrownBy(() -> TemplateText.read("app:story", template)).isInstanceOf(NotInHost.class).hasMessageContaining("at:").hasMessageContaining("app:story");
    }

    @Test
    void a_broken_template_is_refused_when_it_is_read() {
        assertThatThrownBy(() -> TemplateText.read("app:story", "<p>open")).isInstanceOf(WikiRefused.class);
    }

    private static String filled(String template) {
        return TemplateText.read("app:story", template).filled(VARIABLES, key -> "text of " + key + " & more");
    }
}
