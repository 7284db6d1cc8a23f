package org.groundswell.host.web.page;

import java.util.Map;
import org.groundswell.host.web.page.Views.SpaceView;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;

/** The trash of a space: its administrators take pages out again or remove them for good, one or all. */
final class TrashActions {
    private final WikiParts wiki;
    private final Reading reading;

    TrashActions(WikiParts wiki) {
        this.wiki = wiki;
        this.reading = new Reading(wiki);
    }

    void addTo(Routes routes) {
        routes.get("/pages/viewtrash.action", this::trash);
        routes.post("/pages/restoretrash.action", visit -> fromTrash(visit, true));
        routes.post("/pages/purgetrashitem.action", visit -> fromTrash(visit, false));
        routes.post("/pages/emptytrash.action", this::empty);
    }

    private Answer trash(Visit visit) {
        HostSpace space = reading.administered(visit);
        return Answer.page("trash.vm", visit.say("host.trash.title"), Map.of("space", SpaceView.of(space),
            "pages", wiki.pages().trashOf(space).stream().map(page -> reading.view(visit, page)).toList())).in(space);
    }

    private Answer fromTrash(Visit visit, boolean back) {
        HostPage page = wiki.pages().byId(visit.number("pageId")).filter(HostPage::isDeleted).orElseThrow(NotShown::new);
        HostSpace space = reading.administered(visit, page.getSpace().getKey());
        if (back) {
            wiki.pages().restore(page.getId());
            visit.notice("host.trash.restored", page.getTitle());
        } else {
            wiki.pages().purge(page.getId());
            visit.notice("host.trash.purged", page.getTitle());
        }
        return trashOf(space);
    }

    private Answer empty(Visit visit) {
        HostSpace space = reading.administered(visit);
        wiki.pages().trashOf(space).forEach(page -> wiki.pages().purge(page.getId()));
        visit.notice("host.trash.emptied");
        return trashOf(space);
    }

    private static Answer trashOf(HostSpace space) {
        return new Answer.Redirect("/pages/viewtrash.action?key=" + Links.encode(space.getKey()));
    }
}
