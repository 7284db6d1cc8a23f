package org.groundswell.host.web.page;

import java.util.Optional;
import org.groundswell.host.blueprint.BlueprintModules;
import org.groundswell.host.blueprint.PageBlueprint;
import org.groundswell.host.blueprint.PageMaker;
import org.groundswell.host.blueprint.PageMaker.Proposal;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** Writing a page: the editor, saving, and what happens when two people wrote at once. */
final class EditActions {
    private final WikiParts wiki;
    private final Reading reading;
    private final Editors editors;
    private final Writing writing;
    private final BlueprintModules blueprints;
    private final PageMaker maker;

    EditActions(WikiParts wiki, BlueprintModules blueprints, PageMaker maker) {
        this.wiki = wiki;
        this.blueprints = blueprints;
        this.maker = maker;
        this.reading = new Reading(wiki);
        this.writing = new Writing(wiki);
        this.editors = new Editors(wiki);
    }

    void addTo(Routes routes) {
        routes.get("/pages/createpage.action", this::newPage);
        routes.post("/pages/docreatepage.action", this::create);
        routes.get("/pages/editpage.action", this::editPage);
        routes.post("/pages/doeditpage.action", this::save);
    }

    private Answer newPage(Visit visit) {
        HostSpace space = writing.space(visit);
        Long parent = writing.parent(visit, space).map(HostPage::getId).orElse(space.homePageId());
        return blueprint(visit).map(blueprint -> editors.forProposal(visit, space, parent, maker.propose(blueprint, space, visit.locale())))
            .orElseGet(() -> editors.forNew(visit, space, parent, null));
    }

    private Answer create(Visit visit) {
        HostSpace space = writing.space(visit);
        Long parent = visit.optionalNumber("parentId").map(id -> reading.page(visit, id).getId()).orElse(null);
        Optional<PageBlueprint> blueprint = blueprint(visit);
        try {
            HostPage page = blueprint.isEmpty() ? wiki.pages().create(space, parent, visit.text("title"), body(visit), visit.person())
                : maker.publish(blueprint.get(), space, parent, new Proposal(visit.text("title"), body(visit)), visit.person());
            visit.notice("host.editor.created");
            return new Answer.Redirect(Links.display(page));
        } catch (WikiRefused refused) {
            return editors.forNew(visit, space, parent, refused);
        }
    }

    private Optional<PageBlueprint> blueprint(Visit visit) {
        String key = visit.text("blueprint");
        return key.isEmpty() ? Optional.empty() : Optional.of(blueprints.page(key).orElseThrow(NotShown::new));
    }

    private Answer editPage(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayEdit);
        return editors.forPage(visit, page);
    }

    private Answer save(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayEdit);
        try {
            String comment = visit.text("comment").isBlank() ? null : visit.text("comment").strip();
            HostPage saved = wiki.pages().edit(page.getId(), (int) visit.number("version"), visit.text("title"), body(visit), comment,
                visit.person());
            visit.notice("host.editor.saved");
            return new Answer.Redirect(Links.display(saved));
        } catch (WikiRefused refused) {
            boolean conflict = refused.refusal() == WikiRefusal.CONFLICT;
            return conflict ? editors.afterConflict(visit, reading.page(visit)) : editors.afterRefusal(visit, page, refused);
        }
    }

    /** Browsers send a line's end as two characters, whatever was typed. */
    private static String body(Visit visit) {
        return visit.text("body").replace("\r\n", "\n");
    }
}
