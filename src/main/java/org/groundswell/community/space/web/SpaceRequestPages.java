package org.groundswell.community.space.web;

import java.util.HashMap;
import java.util.Map;
import org.groundswell.community.space.SpaceRequestService;
import org.groundswell.community.space.domain.SeenSpaceRequest;
import org.groundswell.community.web.CommunityPaths;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ListPart;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The page where people ask for a space and administrators answer. */
@Component
public class SpaceRequestPages {
    private static final String CREATE_SPACE = "/spaces/createspace-start.action";
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
        values.put("login", LoginLink.to(CommunityPaths.REQUESTS, words));
        values.put("create", words.link(CREATE_SPACE));
        values.put("answers", answers);
        values.put("asks", asks);
        values.put("number", requests.waitingFor(person));
        put(values, "waiting", answers ? ListPart.read(window -> requests.waiting(window, person), A_PAGE, waiting) : ListPart.none(), words);
        put(values, "answered", answers ? ListPart.read(window -> requests.answered(window, person), A_PAGE, answered) : ListPart.none(), words);
        put(values, "own", person.isAnonymous() ? ListPart.none() : ListPart.read(window -> requests.own(window, person), A_PAGE, own), words);
        return templates.render("community/requests.vm", values);
    }

    private static void put(Map<String, Object> values, String list, ListPart<SeenSpaceRequest> part, ReaderWords words) {
        values.put(list, part.items(seen -> new SpaceRequestView(seen, words)));
        values.put(list + "Any", !part.page().items().isEmpty());
        values.put(list + "More", part.more());
    }
}
