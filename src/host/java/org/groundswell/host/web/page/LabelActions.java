package org.groundswell.host.web.page;

import java.util.List;
import java.util.Map;
import org.groundswell.host.web.page.Views.PageView;
import org.groundswell.host.web.page.Views.SpaceView;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;

/** Labels: putting them on pages, taking them off, and what carries one. */
final class LabelActions {
    private final WikiParts wiki;
    private final Reading reading;

    LabelActions(WikiParts wiki) {
        this.wiki = wiki;
        this.reading = new Reading(wiki);
    }

    void addTo(Routes routes) {
        routes.post("/labels/addlabel.action", visit -> label(visit, true));
        routes.post("/labels/removelabel.action", visit -> label(visit, false));
        routes.get("/label/", this::plain);
        routes.get("/labels/viewlabel.action", visit -> labelled(visit, visit.text("key"), visit.text("name")));
        routes.get("/spacedirectory/view.action", this::directory);
    }

    private Answer label(Visit visit, boolean add) {
        HostPage page = reading.page(visit, wiki.permissions()::mayEdit);
        if (add) {
            wiki.labels().add(page.getId(), visit.text("label"));
        } else {
            wiki.labels().remove(page.getId(), visit.text("label"));
        }
        return new Answer.Redirect(Links.view(page));
    }

    /** /label/KEY/name are the pages of one space, /label/name those of all. */
    private Answer plain(Visit visit) {
        String[] parts = visit.path().substring("/label/".length()).split("/");
        return labelled(visit, parts.length > 1 ? parts[0] : "", parts[parts.length - 1]);
    }

    private Answer labelled(Visit visit, String spaceKey, String label) {
        HostSpace space = spaceKey.isEmpty() ? null : reading.space(visit, spaceKey);
        List<PageView> pages = wiki.pages().labelled(label).stream()
            .filter(page -> (space == null || page.getSpace().getId() == space.getId()) && wiki.permissions().mayView(visit.person(), page))
            .map(page -> reading.view(visit, page)).toList();
        Answer.Framed answer = Answer.page("label.vm", visit.say("host.label.title", label), Map.of("label", label, "pages", pages,
            "everywhere", space == null ? "" : "/labels/viewlabel.action?name=" + Links.encode(label)));
        return space == null ? answer : answer.in(space);
    }

    private Answer directory(Visit visit) {
        String category = visit.text("selectedSpaceCategory");
        List<Long> chosen = category.isEmpty() ? List.of() : wiki.extras().ofCategory(category);
        List<SpaceView> spaces = wiki.spaces().all().stream()
            .filter(space -> !space.isArchived() && (category.isEmpty() || chosen.contains(space.getId())) && wiki.permissions().mayView(visit.person(), space))
            .map(SpaceView::of).toList();
        return Answer.page("directory.vm", visit.say("host.directory.title"), Map.of("spaces", spaces, "category", category,
            "mayCreateSpaces", wiki.permissions().mayCreateSpaces(visit.person())));
    }
}
