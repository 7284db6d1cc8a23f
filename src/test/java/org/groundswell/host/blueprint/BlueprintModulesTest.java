package org.groundswell.host.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.groundswell.host.NotInHost;
import org.groundswell.host.web.TinyApp;
import org.groundswell.host.web.TinyApps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlueprintModulesTest {
    private static final String ITEM = "<web-item key=\"i\" section=\"system.create.dialog/content\"><param name=\"blueprintKey\" value=\"story-blueprint\"/></web-item>";

    @TempDir
    Path folder;

    @Test
    void a_space_blueprint_is_read_with_all_its_pages() {
        SpaceBlueprint circle = enabled(BlueprintApp.in(folder)).space("example.board:circle").orElseThrow();

        SpaceBlueprint.Node home = circle.home().orElseThrow();
        assertThat(home.template()).isEqualTo("example.board:home");
        assertThat(home.children()).extracting(SpaceBlueprint.Node::template).containsExactly("example.board:first", "example.board:last");
        assertThat(home.children().get(0).children()).extracting(SpaceBlueprint.Node::template).containsExactly("example.board:below");
        assertThat(circle.category()).contains("circles");
        assertThat(circle.promoted()).containsExactly("example.board:story-blueprint", "other.app:minutes");
    }

    @Test
    void a_blueprint_is_read() {
        PageBlueprint story = enabled(BlueprintApp.in(folder)).page("example.board:story-blueprint").orElseThrow();

        assertThat(story.label()).isEqualTo("story");
        assertThat(story.shownAtOnce()).isTrue();
        assertThat(story.templates()).containsExactly("example.board:story");
    }

    @Test
    void what_a_switched_off_app_offered_is_gone() {
        TinyApps apps = new TinyApps(BlueprintApp.in(folder));
        BlueprintModules modules = new BlueprintModules(apps);
        apps.addListener(modules);
        apps.enable(TinyApp.KEY);
        apps.disable(TinyApp.KEY);

        assertThat(modules.space("example.board:circle")).isEmpty();
        assertThat(modules.page("example.board:story-blueprint")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "disable-index-page=\"true\"                              | disable-index-page=\"false\"                             | index page",
        "create-result=\"view\"                                   | how-to-use-template=\"My.howTo\"                         | how-to-use-template",
        "Confluence.Templates.Blueprints.CreateSpace.createSpaceForm | My.Own.form                                          | My.Own.form",
        "last=\"true\"/>                                          | /><dialog-page id=\"two\" template-key=\"Confluence.Templates.Blueprints.CreateSpace.createSpaceForm\"/> | several pages",
        "<promoted-blueprints>                                    | <space-logo/><promoted-blueprints>                      | the element space-logo",
        "BlueprintApp$Titles                                      | BlueprintApp$NotThere                                   | BlueprintApp$NotThere",
        "BlueprintApp$Titles                                      | BlueprintApp                                            | context-provider org.groundswell.host.blueprint.BlueprintApp",
        "<space-blueprint key=\"circle\" i18n-name-key=\"board.circle\" category=\"circles\"> | <space-blueprint key=\"circle\"><content-template ref=\"last\"/> | several home pages"
    })
    void what_the_host_cannot_keep_is_named(String part, String instead, String named) {
        TinyApp app = changed(part, instead);

        assertThatThrownBy(() -> enabled(app)).isInstanceOf(NotInHost.class).hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "content-template ref=\"last\"    | content-template ref=\"nosuch\" | nosuch",
        "content-template-key=\"story\"   | content-template-key=\"nosuch\" | nosuch",
        "content-template-key=\"story\"   | data-none=\"\"                  | no content-template",
        "index-key=\"story\"              | data-none=\"\"                  | index-key",
        "location=\"below.xml\"           | location=\"nosuch.xml\"         | nosuch.xml"
    })
    void what_leads_nowhere_is_refused(String part, String instead, String named) {
        TinyApp app = changed(part, instead);

        assertThatThrownBy(() -> enabled(app)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<param name=\"blueprintKey\" value=\"story-blueprint\"/> | <param name=\"other\" value=\"x\"/>                    | without blueprintKey",
        "value=\"story-blueprint\"                                | value=\"circle\"                                       | blueprint example.board:circle",
        "system.create.dialog/content                             | system.create.space.dialog/content                     | space-blueprint example.board:story-blueprint",
        "</web-item>                                              | <resource name=\"icon\" type=\"download\" location=\"no.png\"/></web-item> | no.png"
    })
    void an_entry_of_a_dialog_that_leads_nowhere_is_refused(String part, String instead, String named) {
        assertThat(enabled(BlueprintApp.in(folder).descriptor(BlueprintApp.TEMPLATES + BlueprintApp.PAGE + BlueprintApp.SPACE + ITEM))).isNotNull();
        assertThat(ITEM).contains(part);
        TinyApp app = BlueprintApp.in(folder).descriptor(BlueprintApp.TEMPLATES + BlueprintApp.PAGE + BlueprintApp.SPACE + ITEM.replace(part, instead));

        assertThatThrownBy(() -> enabled(app)).isInstanceOfAny(NotInHost.class, IllegalArgumentException.class).hasMessageContaining(named);
    }

    @Test
    void a_broken_template_keeps_the_app_from_being_enabled() {
        TinyApp app = BlueprintApp.in(folder).file("below.xml", "<p>open");

        assertThatThrownBy(() -> enabled(app)).hasMessageContaining("Error parsing xhtml");
    }

    private TinyApp changed(String part, String instead) {
        String all = BlueprintApp.TEMPLATES + BlueprintApp.PAGE + BlueprintApp.SPACE;
        assertThat(all).contains(part);
        return BlueprintApp.in(folder).descriptor(all.replace(part, instead));
    }

    private static BlueprintModules enabled(TinyApp app) {
        TinyApps apps = new TinyApps(app);
        BlueprintModules modules = new BlueprintModules(apps);
        apps.addListener(modules);
        apps.enable(TinyApp.KEY);
        return modules;
    }
}
