package org.groundswell.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.BoardAct;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.BoardToken;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.Grounds;
import org.groundswell.pledge.domain.Phase;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which somebody pledges what moved them, on both engines. */
class MovedPageTest {
    private static final SeenBoard ONE = Samples.open();
    private static final SeenBoard OTHER = other();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        Document page = seen(language, new Grounds(Samples.MOVED, List.of(ONE, OTHER)), OTHER.board().ref().value());
        assertThat(page.select("script, b b, [onerror]")).isEmpty();
        assertThat(page.selectFirst(".gs-origin-words p").wholeText()).isEqualTo("I fell " + Samples.EVIL);
        assertThat(page.select(".gs-grounds b").eachText()).hasSize(2).allMatch(text -> text.contains("<script>"));
    }

    @Test
    void the_only_board_is_chosen_already() {
        Document page = seen("en", new Grounds(Samples.MOVED, List.of(ONE)), null);
        assertThat(page.select(".gs-grounds")).isEmpty();
        assertThat(page.select("[data-gs-form=new]")).hasSize(1);
        assertThat(page.selectFirst("[data-gs-moved]").attr("data-gs-moved")).isEqualTo(Samples.MOVED.ref().value());
        assertThat(page.selectFirst("[data-gs-moved]").attr("data-gs-board")).isEqualTo("token");
        assertThat(page.selectFirst(".gs-audience").text()).contains("312 people");
    }

    @Test
    void of_several_one_is_chosen_by_a_link_and_no_other_can_be() {
        Grounds two = new Grounds(Samples.MOVED, List.of(ONE, OTHER));
        Document page = seen("en", two, null);
        assertThat(page.select("form, [aria-current]")).isEmpty();
        assertThat(page.select(".gs-grounds a").eachAttr("href")).containsExactly("?board=" + Samples.BOARD + "#gs-moved-board", "?board=" + OTHER.board().ref() + "#gs-moved-board");
        Document chosen = seen("en", two, OTHER.board().ref().value());
        assertThat(chosen.select(".gs-grounds [aria-current]").eachAttr("href")).containsExactly("?board=" + OTHER.board().ref() + "#gs-moved-board");
        assertThat(chosen.select("[data-gs-form=new]")).hasSize(1);
        assertThat(seen("en", two, Ref.random().value()).select("form")).isEmpty();
    }

    @Test
    void without_a_board_one_reads_what_to_do() {
        Document page = seen("en", new Grounds(Samples.MOVED, List.of()), "x");
        assertThat(page.select("form")).isEmpty();
        assertThat(page.selectFirst(".gs-notice").text()).contains("no pledge board", "Put the macro Pledge board on a page");
    }

    private static SeenBoard other() {
        Board there = ONE.board();
        BoardSettings settings = there.settings();
        Board board = new Board(2, Ref.random(), new BoardToken("other"), there.home(), there.space(), settings, there.createdBy(), there.createdAt());
        WikiPage home = ONE.home();
        return new SeenBoard(board, new BoardSpot(new BoardToken("other"), null), home, false, Phase.OPEN, Counts.NONE, Audience.of(3), EnumSet.of(BoardAct.PLEDGE));
    }

    private static Document seen(String language, Grounds grounds, String wanted) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : TemplateEngines.all()) {
            OneReader reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
            Templates templates = new Templates(engine, new BundleTexts(), reader);
            Speech speech = new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, Samples.CLOCK);
            results.add(new MovedPages(templates, new PledgePages(templates, reader, people -> Samples.ada(), speech), speech).moved(grounds, wanted).toString());
        }
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(results.get(0).replace(Html.text(Samples.EVIL).toString(), "")).as("a reference nobody filled").doesNotContain("$", "#if", "#end");
        return Jsoup.parse(results.get(0));
    }
}
