package org.groundswell.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.shared.domain.BoardCounts;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The home panel as both engines render it. */
final class HomeRendering {
    private static final List<TemplateRenderer> ENGINES = TemplateEngines.all();
    private static final BoardCounts BOARDS = new BoardCounts() {
        @Override
        public BoardNumbers of(SpaceKey space) {
            return new BoardNumbers(14, 6, 3);
        }

        @Override
        public BoardNumbers of(PageId page) {
            return BoardNumbers.NONE;
        }
    };

    private HomeRendering() {
    }

    static Document home(SeenCommunity seen) {
        return render(OneReader.ada(), pages -> pages.home(seen));
    }

    /** Renders on both engines; they have to agree to the letter. */
    static Document render(CurrentReader reader, Function<CommunityPages, Html> what) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : ENGINES) {
            results.add(what.apply(pages(engine, reader)).toString());
        }
        assertThat(results.get(0)).isEqualTo(results.get(1));
        String left = results.get(0).replace(Html.text(Sights.EVIL).toString(), "");
        assertThat(left).as("a reference nobody filled").doesNotContain("$", "#if", "#end").as("a key without a text").doesNotContain(">org.groundswell.confluence.");
        return Jsoup.parse(results.get(0));
    }

    static CommunityPages pages(TemplateRenderer engine, CurrentReader reader) {
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        return new CommunityPages(templates, people -> Sights.people(), BOARDS, new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, Sights.CLOCK));
    }
}
