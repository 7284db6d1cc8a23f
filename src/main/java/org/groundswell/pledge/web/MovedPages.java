package org.groundswell.pledge.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.pledge.domain.Grounds;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The page on which somebody pledges what another one's words moved them to. */
@Component
public class MovedPages {
    private final Templates templates;
    private final PledgePages pages;
    private final Speech speech;

    public MovedPages(Templates templates, PledgePages pages, Speech speech) {
        this.templates = templates;
        this.pages = pages;
        this.speech = speech;
    }

    /** @param wanted the ref of the board that was chosen, null or anything else for none; the only one there is need not be chosen */
    Html moved(Grounds grounds, String wanted) {
        ReaderWords words = speech.onScreen("pledge");
        List<SeenBoard> boards = grounds.boards();
        Optional<SeenBoard> chosen = boards.size() == 1 ? Optional.of(boards.get(0))
            : boards.stream().filter(board -> board.board().ref().value().equals(wanted)).findFirst();
        Map<String, Object> values = new HashMap<>();
        values.put("origin", new OriginView(grounds.origin(), words));
        values.put("none", boards.isEmpty());
        values.put("choosing", boards.size() > 1);
        values.put("grounds", boards.stream().map(board -> new GroundView(board, chosen.filter(board::equals).isPresent())).toList());
        values.put("chosen", chosen.isPresent());
        chosen.ifPresent(board -> values.putAll(pages.emptyForm(board, words)));
        return templates.render("pledge/moved.vm", values);
    }
}
