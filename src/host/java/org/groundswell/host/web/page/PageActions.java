package org.groundswell.host.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.host.web.page.Views.LinkView;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** What one does with a page besides reading and writing it: copy, move, rename, put into the trash and take out again. */
final class PageActions {
    private final WikiParts wiki;
    private final Reading reading;

    PageActions(WikiParts wiki) {
        this.wiki = wiki;
        this.reading = new Reading(wiki);
    }

    void addTo(Routes routes) {
        routes.get("/pages/copypage.action", visit -> place(visit, "copy", visit.say("host.copy.name", movable(visit, true).getTitle()), null));
        routes.post("/pages/docopypage.action", this::copy);
        routes.get("/pages/movepage.action", visit -> place(visit, "move", movable(visit, false).getTitle(), null));
        routes.post("/pages/domovepage.action", this::move);
        routes.get("/pages/removepage.action", this::askToRemove);
        routes.post("/pages/doremovepage.action", this::remove);
        routes.post("/pages/revertpage.action", this::revert);
    }

    private HostPage movable(Visit visit, boolean copy) {
        return copy ? reading.page(visit) : reading.page(visit, wiki.permissions()::mayEdit);
    }

    private Answer.Framed place(Visit visit, String act, String title, String message) {
        HostPage page = movable(visit, "copy".equals(act));
        List<LinkView> spaces = wiki.spaces().all().stream().filter(space -> wiki.permissions().mayCreateIn(visit.person(), space))
            .map(space -> new LinkView(space.getName(), space.getKey())).toList();
        String parent = Optional.ofNullable(page.parentId()).flatMap(wiki.pages()::byId).map(HostPage::getTitle).orElse("");
        return Answer.page("place.vm", visit.say("host." + act + ".title", page.getTitle()), Map.of("page", reading.view(visit, page), "act", act,
            "newTitle", title, "spaces", spaces, "spaceKey", page.getSpace().getKey(), "parent", parent,
            "titles", wiki.pages().in((HostSpace) page.getSpace()).stream().filter(one -> wiki.permissions().mayView(visit.person(), one))
                .map(HostPage::getTitle).toList(), "message", message == null ? "" : message)).about(page);
    }

    private Answer copy(Visit visit) {
        HostPage page = reading.page(visit);
        try {
            HostSpace target = target(visit);
            HostPage copy = wiki.pages().copy(page.getId(), target, parent(visit, target), visit.text("title"), visit.person());
            visit.notice("host.copy.done");
            return new Answer.Redirect(Links.display(copy));
        } catch (WikiRefused refused) {
            return place(visit, "copy", visit.text("title"), refused.getMessage()).status(refused.refusal().status());
        }
    }

    private Answer move(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayEdit);
        try {
            HostSpace target = target(visit);
            Long parent = parent(visit, target);
            boolean moves = target.getId() != page.getSpace().getId() || !Objects.equals(parent, page.parentId());
            boolean named = page.getTitle().equals(visit.text("title").strip());
            wiki.pages().together(() -> {
                HostPage moved = moves ? wiki.pages().move(page.getId(), target, parent) : page;
                return named ? moved : wiki.pages().rename(page.getId(), visit.text("title"), visit.person());
            });
            visit.notice("host.move.done");
            return new Answer.Redirect(Links.view(page));
        } catch (WikiRefused refused) {
            return place(visit, "move", visit.text("title"), refused.getMessage()).status(refused.refusal().status());
        }
    }

    private HostSpace target(Visit visit) {
        HostSpace target = reading.space(visit, visit.text("spaceKey"));
        Reading.refuseUnless(visit, wiki.permissions().mayCreateIn(visit.person(), target));
        return target;
    }

    private Long parent(Visit visit, HostSpace target) {
        String title = visit.text("parent").strip();
        return title.isEmpty() ? null : reading.titled(visit, target, title).map(HostPage::getId)
            .orElseThrow(() -> new WikiRefused(WikiRefusal.INVALID, visit.say("host.place.noparent", title)));
    }

    private Answer askToRemove(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayRemove);
        return Answer.page("remove.vm", visit.say("host.remove.title", page.getTitle()), Map.of("page", reading.view(visit, page),
            "below", wiki.pages().children(page.getId()).size())).about(page);
    }

    private Answer remove(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayRemove);
        wiki.pages().trash(page.getId());
        visit.notice("host.remove.done", page.getTitle());
        return new Answer.Redirect(Links.space(page.getSpace()));
    }

    private Answer revert(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayEdit);
        HostPage old = wiki.pages().version(page.getId(), (int) visit.number("version")).orElseThrow(NotShown::new);
        wiki.pages().edit(page.getId(), page.getVersion(), old.getTitle(), old.getBodyAsString(),
            visit.say("host.history.reverted", Integer.toString(old.getVersion())), visit.person());
        visit.notice("host.history.done", Integer.toString(old.getVersion()));
        return new Answer.Redirect(Links.view(page));
    }
}
