package org.groundswell.pledge.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.pledge.PledgeNews;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.pledge.domain.WholePledge;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.web.AudienceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** Boards and pledges as HTML, whole and in the pieces script asks for. */
@Component
public class PledgePages {
    private static final String FEATURE = "pledge";
    private static final int UNDER_THE_QUESTION = 3;
    private static final int ON_ITS_OWN = 2;

    private final Templates templates;
    private final CurrentReader reader;
    private final People people;
    private final Speech speech;

    public PledgePages(Templates templates, CurrentReader reader, People people, Speech speech) {
        this.templates = templates;
        this.reader = reader;
        this.people = people;
        this.speech = speech;
    }

    /** A board to read and to act on. */
    Html board(SeenBoard board, Page<SeenPledge> pledges) {
        ReaderWords words = speech.onScreen(FEATURE);
        Map<String, Object> values = list(view(board, place(board), words), pledges, words, UNDER_THE_QUESTION);
        values.put("panels", panels(values));
        values.put("form", form(values, "new"));
        return templates.render("pledge/board.vm", values);
    }

    /** A board on paper or in a mail. */
    Html still(SeenBoard board, Page<SeenPledge> pledges) {
        ReaderWords words = speech.passedOn(FEATURE);
        List<PledgeView> views = pledges.items().stream().map(pledge -> new PledgeView(pledge, words)).toList();
        return templates.render("pledge/board-still.vm", Map.of("board", view(board, null, words), "pledges", views, "more", pledges.next().isPresent()));
    }

    /** The numbers of a board and some of its pledges, for script. */
    Html cards(SeenBoard board, Page<SeenPledge> pledges) {
        ReaderWords words = speech.onScreen(FEATURE);
        return templates.render("pledge/cards.vm", list(view(board, null, words), pledges, words, UNDER_THE_QUESTION));
    }

    /** The page of one pledge. */
    Html pledge(WholePledge whole) {
        SeenPledge pledge = whole.pledge();
        Page<SeenJoin> joins = whole.joins();
        ReaderWords words = speech.onScreen(FEATURE);
        BoardView view = view(whole.board(), PledgeNews.PATH + pledge.ref().value(), words);
        Map<String, Object> values = list(view, Page.whole(List.of(pledge)), words, ON_ITS_OWN);
        values.put("panels", panels(values));
        values.put("pledge", new PledgeView(pledge, words));
        values.put("joins", joins.items().stream().map(join -> new JoinView(join, words)).toList());
        values.put("joined", !joins.items().isEmpty());
        values.put("moreJoins", joins.next().isPresent());
        values.put("nextJoins", Html.text(joins.after()));
        values.put("history", whole.history().stream().map(event -> new EventView(event, words)).toList());
        return templates.render("pledge/page.vm", values);
    }

    /** A board and its form with nothing in it. */
    Map<String, Object> emptyForm(SeenBoard board, ReaderWords words) {
        Map<String, Object> values = new HashMap<>(Map.of("board", view(board, null, words)));
        values.put("form", form(values, "new"));
        return values;
    }

    private Map<String, Object> list(BoardView board, Page<SeenPledge> pledges, ReaderWords words, int level) {
        Map<String, Object> values = new HashMap<>();
        values.put("board", board);
        values.put("cards", pledges.items().stream().map(pledge -> card(new PledgeView(pledge, words), level)).toList());
        values.put("listed", !pledges.items().isEmpty());
        values.put("more", pledges.next().isPresent());
        values.put("next", Html.text(pledges.after()));
        return values;
    }

    private Html panels(Map<String, Object> values) {
        Map<String, Object> own = new HashMap<>(values);
        own.put("edit", form(values, "edit"));
        return templates.render("pledge/panels.vm", own);
    }

    private Html form(Map<String, Object> values, String kind) {
        Map<String, Object> own = new HashMap<>(values);
        own.put("kind", Html.text(kind));
        own.put("isNew", "new".equals(kind));
        return templates.render("pledge/form.vm", own);
    }

    private Html card(PledgeView pledge, int level) {
        return templates.render("pledge/card.vm", Map.of("pledge", pledge, "level", level));
    }

    // A board is also shown on pages that are not its home.
    private static String place(SeenBoard board) {
        if (board.home() == null) {
            return null;
        }
        return board.copied() ? PageLink.path(board.spot().page()) : board.home().path();
    }

    private BoardView view(SeenBoard board, String here, ReaderWords words) {
        String name = people.nameOf(reader.person());
        AudienceView audience = AudienceView.of(board.audience(), seers -> words.say("audience.named", seers, name), words.texts());
        return new BoardView(board, here, !reader.person().isAnonymous(), audience, words);
    }
}
