package org.groundswell.community.directory.web;

import java.time.Clock;
import java.util.Map;
import org.groundswell.community.directory.DirectoryService;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.community.space.SpaceRequestService;
import org.groundswell.community.space.web.SpaceRequestPages;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The directory as HTML that needs no script. */
@Component
public class DirectoryPages {
    private final DirectoryService directory;
    private final SpaceRequestService spaceRequests;
    private final Templates templates;
    private final CurrentReader reader;
    private final Addresses addresses;
    private final Clock clock;

    public DirectoryPages(DirectoryService directory, SpaceRequestService spaceRequests, Templates templates, CurrentReader reader, Addresses addresses,
        Clock clock) {
        this.directory = directory;
        this.spaceRequests = spaceRequests;
        this.templates = templates;
        this.reader = reader;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A page of its own: the search form, one part of the list and the way to the next. */
    Html page(DirectoryFilter filter, Window window) {
        DirectoryView view = view(filter, window, addresses.contextPath());
        Html list = templates.render("community/directory-list.vm", Map.of("directory", view, "level", 2));
        return page(view, list, false, Html.EMPTY);
    }

    /** The same page where something was asked for that cannot be looked for. */
    Html refusal(Html sentence, Window window) {
        DirectoryView view = view(DirectoryFilter.EVERYTHING, window, addresses.contextPath());
        Html list = templates.render("community/directory-list.vm", Map.of("directory", view, "level", 2));
        return page(view, list, true, sentence);
    }

    // Administrators come by here, so here they see that somebody asks for a space.
    private Html page(DirectoryView view, Html list, boolean refused, Html sentence) {
        return templates.render("community/directory-page.vm", Map.of("directory", view, "list", list, "refused", refused, "sentence", sentence,
            "requests", spaceRequests.waitingFor(reader.person()), "requestsAddress", Html.text(addresses.contextPath() + SpaceRequestPages.PATH)));
    }

    /** Some communities on a page of the wiki. */
    Html macro(DirectoryFilter filter, Window window) {
        return templates.render("community/directory-macro.vm", macroValues(view(filter, window, addresses.contextPath())));
    }

    /** The same on paper and in mails. */
    Html still(DirectoryFilter filter, Window window) {
        return templates.render("community/directory-macro.vm", macroValues(view(filter, window, addresses.siteUrl())));
    }

    private Map<String, Object> macroValues(DirectoryView view) {
        return Map.of("directory", view, "list", templates.render("community/directory-list.vm", Map.of("directory", view, "level", 3)));
    }

    private DirectoryView view(DirectoryFilter filter, Window window, String base) {
        boolean later = window.after() != null && !window.after().isEmpty();
        return new DirectoryView(filter, directory.find(filter, window, reader.person()), directory.mayStart(reader.person()), later,
            new ReaderWords(templates.texts(), "community", reader.locale(), clock.getZone(), base, !base.equals(addresses.contextPath())));
    }
}
