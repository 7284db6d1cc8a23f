package org.groundswell.pledge.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Optional;
import org.groundswell.pledge.BoardService;
import org.groundswell.pledge.PledgeService;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Refusals;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.TextsView;
import org.groundswell.shared.web.ViewMacro;

/** Shows a pledge board on a page. */
public class PledgesMacro extends ViewMacro {
    static final int ON_SCREEN = 20;
    static final int ON_PAPER = 50;
    private static final String LABEL = "org.groundswell.confluence." + BoardService.MACRO + ".param.%s.label";

    private final BoardService boards;
    private final PledgeService pledges;
    private final PledgePages pages;
    private final PageResources resources;
    private final CurrentReader reader;

    public PledgesMacro(Templates templates, BoardService boards, PledgeService pledges, PledgePages pages, PageResources resources, CurrentReader reader) {
        super(templates);
        this.boards = boards;
        this.pledges = pledges;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    protected Html display(Map<String, String> parameters, ConversionContext context) {
        if (old(context.getEntity())) {
            return still(parameters, context);
        }
        resources.require("pledge-board");
        SeenBoard board = board(parameters, context);
        return pages.board(board, pledges.list(board, PledgeQuery.newest(ON_SCREEN), reader.person()));
    }

    @Override
    protected Html still(Map<String, String> parameters, ConversionContext context) {
        resources.require("pledge-style");
        SeenBoard board = board(parameters, context);
        return pages.still(board, pledges.list(board, PledgeQuery.newest(ON_PAPER), reader.person()));
    }

    private SeenBoard board(Map<String, String> parameters, ConversionContext context) {
        BoardSettings settings = BoardSettings.parse(parameters);
        Optional<PageId> page = savedPage(context);
        if (page.isEmpty()) {
            return boards.preview(settings);
        }
        BoardSpot spot = BoardSpot.onPage(page.get(), parameters.get("board"));
        return old(context.getEntity()) ? boards.find(spot, reader.person()) : boards.show(spot, settings, reader.person());
    }

    /** Editors are told which setting of the macro to change. */
    @Override
    protected Html explain(Refused refused, TextsView texts) {
        Html sentence = Refusals.html(refused, texts);
        return refused.field()
            .map(field -> texts.say("org.groundswell.confluence.pledge.macro.setting", texts.of(LABEL.formatted(field)), sentence))
            .orElse(sentence);
    }
}
