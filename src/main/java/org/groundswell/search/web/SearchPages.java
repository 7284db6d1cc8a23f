package org.groundswell.search.web;

import java.util.Map;
import org.groundswell.search.SearchService;
import org.groundswell.search.domain.Sought;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The page on which one looks for posts, pledges and boards. */
@Component
public class SearchPages {
    private static final int A_PAGE = 20;

    private final Templates templates;
    private final Speech speech;
    private final SearchService search;
    private final CurrentReader reader;

    public SearchPages(Templates templates, Speech speech, SearchService search, CurrentReader reader) {
        this.templates = templates;
        this.speech = speech;
        this.search = search;
        this.reader = reader;
    }

    /** @param after where the list goes on, null for its beginning */
    Html page(Sought sought, String after) {
        Window window = new Window(A_PAGE, after);
        return templates.render("search/search.vm", Map.of("search", new SearchView(sought, search.find(sought, window, reader.person()), window, speech.onScreen("search"))));
    }
}
