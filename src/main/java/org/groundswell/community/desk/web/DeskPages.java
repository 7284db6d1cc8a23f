package org.groundswell.community.desk.web;

import java.util.Map;
import org.groundswell.community.desk.DeskService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The desk as HTML. */
@Component
public class DeskPages {
    private final Templates templates;
    private final Speech speech;
    private final DeskService desk;
    private final CurrentReader reader;

    public DeskPages(Templates templates, Speech speech, DeskService desk, CurrentReader reader) {
        this.templates = templates;
        this.speech = speech;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * @param of   null for all communities the reader tends
     * @param part null for the beginnings of all
     */
    Html page(Ref of, DeskItems.Part part) {
        return templates.render("community/desk.vm", Map.of("desk", new DeskView(desk.find(of, part, reader.person()), part, speech.onScreen("community"))));
    }
}
