package org.groundswell.community.space.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.community.space.SpaceRequestService;
import org.groundswell.community.space.domain.SeenSpaceRequest;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The page where people ask for a space and administrators answer. */
@Component
public class SpaceRequestPages {
    /** Below the context path. */
    public static final String PATH = "/plugins/servlet/groundswell/requests";
    private static final int A_PAGE = 20;

    private final SpaceRequestService requests;
    private final Templates templates;
    private final CurrentReader reader;
    private final Speech speech;

    public SpaceRequestPages(SpaceRequestService requests, Templates templates, CurrentReader reader, Speech speech) {
        this.requests = requests;
        this.templates = templates;
        this.reader = reader;
        this.speech = speech;
    }

    /**
     * @param waiting  where the list of waiting requests goes on, null for its beginning; likewise the other two
     * @param answered of the requests that were answered
     * @param own      of the reader's own
     */
    Html page(String waiting, String answered, String own) {
        Person person = reader.person();
        ReaderWords words = speech.onScreen("requests");
        boolean answers = requests.answers(person);
        boolean asks = requests.hasToAsk(person);
        Map<String, Object> values = new HashMap<>();
        values.put("anonymous", person.isAnonymous());
        values.put("login", LoginLink.to(PATH, words));
        values.put("answers", answers);
        values.put("asks", asks);
        values.put("number", requests.waitingFor(person));
        put(values, "waiting", answers ? requests.waiting(new Window(A_PAGE, waiting), person) : Page.empty(), words);
        put(values, "answered", answers ? requests.answered(new Window(A_PAGE, answered), person) : Page.empty(), words);
        put(values, "own", person.isAnonymous() ? Page.empty() : requests.own(new Window(A_PAGE, own), person), words);
        return templates.render("community/requests.vm", values);
    }

    private static void put(Map<String, Object> values, String list, Page<SeenSpaceRequest> page, ReaderWords words) {
        List<SpaceRequestView> views = page.items().stream().map(seen -> new SpaceRequestView(seen, words)).toList();
        values.put(list, views);
        values.put(list + "Any", !views.isEmpty());
        values.put(list + "More", page.next().isPresent());
        values.put(list + "Next", Html.text(page.after()));
    }
}
