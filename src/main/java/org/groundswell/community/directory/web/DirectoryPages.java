package org.groundswell.community.directory.web;

import java.util.Map;
import org.groundswell.community.directory.DirectoryService;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.community.space.SpaceRequestService;
import org.groundswell.community.space.web.SpaceRequestPages;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The directory as HTML that needs no script. */
@Component
public class DirectoryPages {
    private static final String FEATURE = "community";

    private final DirectoryService directory;
    private final SpaceRequestService spaceRequests;
    private final Templates templates;
    private final CurrentReader reader;
    private final Speech speech;

    public DirectoryPages(DirectoryService directory, SpaceRequestService spaceRequests, Templates templates, CurrentReader reader, Speech speech) {
        this.directory = directory;
        this.spaceRequests = spaceRequests;
        this.templates = templates;
        this.reader = reader;
        this.speech = speech;
    }

    /** A page of its own: the search form, one part of the list and the way to the next. */
    Html page(DirectoryFilter filter, Window window) {
        return page(filter, window, false, Html.EMPTY);
    }

    /** The same page where something was asked for that cannot be looked for. */
    Html refusal(Html sentence, Window window) {
        return page(DirectoryFilter.EVERYTHING, window, true, sentence);
    }

    // Administrators come by here, so here they see that somebody asks for a space.
    private Html page(DirectoryFilter filter, Window window, boolean refused, Html sentence) {
        ReaderWords words = speech.onScreen(FEATURE);
        DirectoryView view = view(filter, window, words);
        return templates.render("community/directory-page.vm", Map.of("directory", view, "list", list(view, 2), "refused", refused, "sentence", sentence,
            "requests", spaceRequests.waitingFor(reader.person()), "requestsAddress", words.link(SpaceRequestPages.PATH)));
    }

    /** Some communities on a page of the wiki. */
    Html macro(DirectoryFilter filter, Window window) {
        return macro(view(filter, window, speech.onScreen(FEATURE)));
    }

    /** The same on paper and in mails. */
    Html still(DirectoryFilter filter, Window window) {
        return macro(view(filter, window, speech.passedOn(FEATURE)));
    }

    private Html macro(DirectoryView view) {
        return templates.render("community/directory-macro.vm", Map.of("directory", view, "list", list(view, 3)));
    }

    private Html list(DirectoryView view, int level) {
        return templates.render("community/directory-list.vm", Map.of("directory", view, "level", level));
    }

    private DirectoryView view(DirectoryFilter filter, Window window, ReaderWords words) {
        boolean later = window.after() != null && !window.after().isEmpty();
        return new DirectoryView(filter, directory.find(filter, window, reader.person()), directory.mayStart(reader.person()), later, words);
    }
}
