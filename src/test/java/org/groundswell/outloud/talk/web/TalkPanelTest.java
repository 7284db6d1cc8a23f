package org.groundswell.outloud.talk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.WikiSettings;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Surroundings;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.junit.jupiter.api.Test;

/** What stands under a page: nothing until an administrator wants it, and then a link that asks the database nothing. */
class TalkPanelTest {
    private final List<String> required = new ArrayList<>();
    private final Map<WikiSettings.Choice, Boolean> chosen = new HashMap<>();

    /** A panel that has no services to ask anything of: whatever it did would fail. */
    private TalkPanel panel(TemplateRenderer engine) {
        Templates templates = new Templates(engine, new BundleTexts(), OneReader.ada());
        WikiSettings settings = new WikiSettings() {
            @Override
            public boolean wants(Choice choice) {
                return chosen.getOrDefault(choice, false);
            }

            @Override
            public void choose(Choice choice, boolean wanted) {
                chosen.put(choice, wanted);
            }
        };
        TalkPages pages = new TalkPages(templates, new Speech(templates, OneReader.ada(), Wiki.ADDRESSES, Wiki.QUIET, new WoundClock()), null, null, null, OneReader.ada());
        return new TalkPanel(settings, pages, Surroundings.resources(required));
    }

    private String under(Object page) {
        List<String> drawn = TemplateEngines.all().stream().map(engine -> panel(engine).getHtml(Map.of("page", page))).distinct().toList();
        assertThat(drawn).as("both engines agree").hasSize(1);
        return drawn.get(0);
    }

    private static Page page(long id, String storage) {
        Page page = Surroundings.page(id);
        page.setBodyAsString(storage);
        return page;
    }

    @Test
    void off_it_is_empty_and_loads_nothing() {
        assertThat(under(page(7, "<p>Text</p>"))).isEmpty();
        assertThat(required).isEmpty();
    }

    @Test
    void on_it_is_a_link_to_the_same() throws IOException {
        chosen.put(WikiSettings.Choice.PAGE_TALK, true);
        assertThat(under(page(7, "<p>Text</p>"))).contains("data-gs-talk-panel=\"7\"", "/wiki/plugins/servlet/groundswell/feed?scope=page&amp;of=7");
        assertThat(required).containsOnly("org.groundswell.confluence:outloud-talk");
        StringWriter written = new StringWriter();
        panel(TemplateEngines.all().get(0)).writeHtml(written, Map.of("page", page(7, "<p>Text</p>")));
        assertThat(written.toString()).isEqualTo(under(page(7, "<p>Text</p>")));
    }

    @Test
    void a_page_with_the_macro_and_what_is_no_page_are_left_alone() {
        chosen.put(WikiSettings.Choice.PAGE_TALK, true);
        assertThat(under(page(7, "<p>Text</p><ac:structured-macro ac:name=\"groundswell-page-talk\" ac:schema-version=\"1\"/>"))).isEmpty();
        assertThat(under(page(0, "<p>not saved yet</p>"))).isEmpty();
        assertThat(under("a dashboard")).isEmpty();
        assertThat(panel(TemplateEngines.all().get(0)).getHtml(Map.of())).isEmpty();
        assertThat(required).isEmpty();
    }
}
