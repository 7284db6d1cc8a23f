package org.groundswell.host.web.page;

import java.util.Optional;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;

/** Where a visitor wants to put a new page: the space and the page above, as an address names them. */
final class Writing {
    private final WikiParts wiki;
    private final Reading reading;

    Writing(WikiParts wiki) {
        this.wiki = wiki;
        this.reading = new Reading(wiki);
    }

    /** @return the space the visitor may write in; refused for others */
    HostSpace space(Visit visit) {
        CurrentRequest.get().resources().requireContext("create-content");
        HostSpace space = reading.space(visit, visit.text("spaceKey"));
        Reading.refuseUnless(visit, wiki.permissions().mayCreateIn(visit.person(), space));
        return space;
    }

    /** @return the page above if the address names one the visitor sees in that space, else the space's home page */
    Optional<HostPage> parent(Visit visit, HostSpace space) {
        return visit.optionalNumber("fromPageId").or(() -> visit.optionalNumber("parentId")).flatMap(wiki.pages()::byId)
            .filter(page -> !page.isDeleted() && page.getSpace().getId() == space.getId()).or(() -> wiki.pages().home(space))
            .filter(page -> wiki.permissions().mayView(visit.person(), page));
    }
}
