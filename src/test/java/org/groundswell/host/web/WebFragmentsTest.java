package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import example.board.MarkupView;
import java.nio.file.Path;
import java.util.Map;
import org.groundswell.host.NotInHost;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.web.fragment.WebFragments;
import org.groundswell.host.web.fragment.WebItem;
import org.groundswell.host.web.fragment.WebPanel;
import org.groundswell.host.web.fragment.WebSection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFragmentsTest {
    private static final String CONDITIONS = "com.atlassian.confluence.plugin.descriptor.web.conditions.";

    private TestSite site;

    @BeforeEach
    void start(@TempDir Path folder) {
        TinyApp app = new TinyApp(folder).descriptor("""
            <resource type="i18n" name="t" location="texts"/>
            <web-section key="board" location="system.admin" weight="20"><label key="board.label"/></web-section>
            <web-item key="late" section="system.admin/board" weight="30"><label>Late</label><link absolute="true">/abs</link></web-item>
            <web-item key="early" section="system.admin/board" weight="10"><label key="board.label"/>
              <link linkId="id1">/board?key=$space.key&amp;a=b</link><styleClass>s</styleClass><param name="p" value="v"/></web-item>
            <web-item key="member" section="people"><condition class="%1$suser.UserLoggedInCondition"/><link>/m</link></web-item>
            <web-item key="guest" section="people"><condition class="%1$suser.UserLoggedInCondition" invert="true"/>
              <link>/g</link></web-item>
            <web-item key="either" section="people"><conditions type="OR"><condition class="%1$suser.ConfluenceAdministratorCondition"/>
              <condition class="%1$sHasSpaceCondition"/></conditions><link>/e</link></web-item>
            <web-panel key="panel" location="atl.footer"><resource name="view" type="velocity" location="panel.vm"/></web-panel>
            <velocity-context-item key="v" context-key="board" class="%2$s"/>
            """.formatted(CONDITIONS, MarkupView.class.getName())).file("texts.properties", "board.label=Boards & more")
            .file("panel.vm", "<p>$space.key $board $board.toString()</p>");
        site = new TestSite(app).start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void links_come_lightest_first_with_texts_and_references_filled_in() {
        var items = fragments().items("system.admin/board", Map.of("space", Map.of("key", "A<B")));
        assertThat(items).extracting(WebItem::completeKey).containsExactly("example.board:early", "example.board:late");
        WebItem early = items.get(0);
        assertThat(early.label()).isEqualTo("Boards & more");
        assertThat(early.url()).isEqualTo("/confluence/board?key=A<B&a=b");
        assertThat(early.linkId()).isEqualTo("id1");
        assertThat(early.params()).containsEntry("p", "v");
        assertThat(items.get(1).url()).isEqualTo("/abs");
    }

    @Test
    void sections_and_panels_are_found_by_their_place() {
        assertThat(fragments().sections("system.admin", Map.of())).extracting(WebSection::label).containsExactly("Boards & more");
        assertThat(fragments().panels("atl.footer", Map.of("space", Map.of("key", "<K>")))).extracting(WebPanel::html)
            .containsExactly("<p>&lt;K&gt; <i>markup</i> $board.toString()</p>");
        assertThat(fragments().panels("elsewhere", Map.of())).isEmpty();
    }

    @Test
    void only_items_whose_conditions_hold_are_shown() {
        assertThat(fragments().items("people", Map.of())).extracting(WebItem::url).containsExactly("/confluence/g");
        assertThat(fragments().items("people", Map.of("space", "any"))).extracting(WebItem::url)
            .containsExactly("/confluence/g", "/confluence/e");
        AuthenticatedUserThreadLocal.set(site.visitors.byToken("root").orElseThrow());
        try {
            assertThat(fragments().items("people", Map.of())).extracting(WebItem::url).containsExactly("/confluence/m", "/confluence/e");
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    @Test
    void a_disabled_app_shows_nothing() {
        site.services.get(HostPlugins.class).disable(TinyApp.KEY);
        assertThat(fragments().items("system.admin/board", Map.of())).isEmpty();
    }

    @Test
    void a_condition_the_host_does_not_know_is_refused_by_name() {
        site.app.descriptor("<web-item key=\"x\" section=\"s\"><condition class=\"example.Odd\"/></web-item>");
        assertThatThrownBy(() -> site.services.get(HostPlugins.class).enable(TinyApp.KEY)).isInstanceOf(NotInHost.class)
            .hasMessageContaining("example.Odd");
    }

    private WebFragments fragments() {
        return site.services.get(WebFragments.class);
    }
}
