package org.groundswell.host.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.web.page.SpaceRemovals.Removal;
import org.groundswell.host.web.page.Views.PersonView;
import org.groundswell.host.web.page.Views.SpaceView;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.Spaces.Content;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefused;

/** What those who look after a space do with it as a whole: describe it, put it away and take it out, copy it, remove it. */
final class SpaceToolsActions {
    private static final String SECONDS = "2";

    private final WikiParts wiki;
    private final Reading reading;
    private final SpaceRemovals removals;

    SpaceToolsActions(WikiParts wiki) {
        this.wiki = wiki;
        this.reading = new Reading(wiki);
        this.removals = new SpaceRemovals(wiki.spaces());
    }

    void addTo(Routes routes) {
        routes.get("/spaces/viewspacesummary.action", this::summary);
        routes.get("/spaces/editspace.action", visit -> form(visit, "spaceedit.vm", "edit", null));
        routes.post("/spaces/doeditspace.action", this::edit);
        routes.get("/spaces/copyspace.action", visit -> form(visit, "spacecopy.vm", "copy", null));
        routes.post("/spaces/docopyspace.action", this::copy);
        routes.get("/spaces/removespace.action", visit -> form(visit, "spaceremove.vm", "remove", null));
        routes.post("/spaces/doremovespace.action", this::remove);
        routes.get("/spaces/removingspace.action", this::removing);
    }

    private Answer summary(Visit visit) {
        HostSpace space = reading.administered(visit);
        Map<String, Object> values = about(visit, space);
        values.put("creator", PersonView.of(space.creator(), visit.say("host.anonymous")));
        values.put("home", wiki.pages().home(space).filter(page -> wiki.permissions().mayView(visit.person(), page))
            .map(page -> reading.view(visit, page)).orElse(null));
        return Answer.page("spacesummary.vm", visit.say("host.spacetools.overview"), values).in(space);
    }

    private Answer.Framed form(Visit visit, String template, String act, String message) {
        HostSpace space = reading.administered(visit);
        Map<String, Object> values = about(visit, space);
        values.put("message", message == null ? "" : message);
        values.put("name", message == null ? space.getName() : visit.text("name"));
        values.put("description", message == null ? Optional.ofNullable(space.description()).orElse("") : visit.text("description"));
        values.put("newKey", visit.text("newKey"));
        return Answer.page(template, visit.say("host.spacetools." + act + ".title", space.getName()), values).in(space);
    }

    private Map<String, Object> about(Visit visit, HostSpace space) {
        Content content = wiki.spaces().content(space);
        Map<String, Object> values = new HashMap<>();
        values.put("space", SpaceView.of(space));
        values.put("archived", space.isArchived());
        values.put("pages", content.pages());
        values.put("trashed", content.trashed());
        values.put("comments", content.comments());
        values.put("mayCopy", wiki.permissions().mayCreateSpaces(visit.person()));
        return values;
    }

    private Answer edit(Visit visit) {
        HostSpace space = reading.administered(visit);
        boolean archived = "archived".equals(visit.text("status"));
        String description = visit.text("description").strip().replace("\r\n", "\n");
        try {
            wiki.pages().together(() -> {
                wiki.spaces().describe(space, visit.text("name"), description.isEmpty() ? null : description);
                if (archived != space.isArchived()) {
                    wiki.spaces().setArchived(space, archived);
                }
                return null;
            });
        } catch (WikiRefused refused) {
            return form(visit, "spaceedit.vm", "edit", refused.getMessage()).status(refused.refusal().status());
        }
        visit.notice("host.spacetools.edit.done");
        return new Answer.Redirect(summaryOf(space));
    }

    private Answer copy(Visit visit) {
        HostSpace space = reading.administered(visit);
        Reading.refuseUnless(visit, wiki.permissions().mayCreateSpaces(visit.person()));
        try {
            HostSpace copy = wiki.copies().copy(space, visit.text("newKey").strip(), visit.text("name"), visit.person());
            visit.notice("host.spacetools.copy.done", copy.getName());
            return new Answer.Redirect(Links.space(copy));
        } catch (WikiRefused refused) {
            return form(visit, "spacecopy.vm", "copy", refused.getMessage()).status(refused.refusal().status());
        }
    }

    private Answer remove(Visit visit) {
        HostSpace space = reading.administered(visit);
        if (!"true".equals(visit.text("understood"))) {
            return form(visit, "spaceremove.vm", "remove", visit.say("host.spacetools.remove.tick")).status(400);
        }
        Content content = wiki.spaces().content(space);
        return new Answer.Redirect("/spaces/removingspace.action?task=" + removals.begin(space, content.pages() + content.trashed(), visit.person()));
    }

    private Answer removing(Visit visit) {
        Removal removal = removals.find(visit.text("task"), visit.person()).orElseThrow(NotShown::new);
        if (!removal.over()) {
            visit.response().setHeader("Refresh", SECONDS);
        }
        return Answer.page("spaceremoving.vm", visit.say("host.spacetools.removing.title", removal.space()), Map.of("name", removal.space(),
            "pages", removal.pages(), "removed", removal.removed(), "over", removal.over(), "failure", removal.failure()));
    }

    private static String summaryOf(HostSpace space) {
        return "/spaces/viewspacesummary.action?key=" + Links.encode(space.getKey());
    }
}
