package org.groundswell.host.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.host.platform.template.HostTemplates;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.fragment.WebFragments;
import org.groundswell.host.web.page.Views.LinkView;
import org.groundswell.host.wiki.HostConversionContext.Output;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.Permissions;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.StorageRenderer;
import org.groundswell.host.wiki.WikiParts;

/** Reading a page: as it is, as it was, its source, and the exports. */
final class ViewActions {
    /** Confluence shows these panels below a page's comments. */
    private static final String BELOW_THE_TEXT = "atl.comments.view.bottom";

    private final WikiParts wiki;
    private final StorageRenderer renderer;
    private final HostTemplates templates;
    private final WebFragments fragments;
    private final HomeActions home;
    private final Reading reading;

    ViewActions(WikiParts wiki, StorageRenderer renderer, HostTemplates templates, WebFragments fragments, HomeActions home) {
        this.wiki = wiki;
        this.renderer = renderer;
        this.templates = templates;
        this.fragments = fragments;
        this.home = home;
        this.reading = new Reading(wiki);
    }

    void addTo(Routes routes) {
        routes.get("/pages/viewpage.action", this::viewPage);
        routes.get("/display/", this::display);
        routes.get("/spaces/", this::spaces);
        routes.get("/pages/viewpagesource.action", this::source);
        routes.get("/plugins/viewstorage/viewpagestorage.action", this::source);
        routes.get("/pages/viewpreviousversions.action", this::history);
        routes.get("/exportword", visit -> export(visit, Output.WORD, "application/msword"));
        routes.get("/spaces/flyingpdf/pdfpageexport.action", visit -> export(visit, Output.PDF, "text/html;charset=UTF-8"));
    }

    private Answer viewPage(Visit visit) {
        if (visit.text("pageId").isEmpty()) {
            return view(visit, reading.titled(visit, reading.space(visit, visit.text("spaceKey")), visit.text("title"))
                .orElseThrow(NotShown::new));
        }
        return view(visit, reading.page(visit));
    }

    private Answer display(Visit visit) {
        String[] parts = visit.path().substring("/display/".length()).split("/", 2);
        if (parts[0].startsWith("~") && wiki.spaces().byKey(parts[0]).isEmpty()) {
            return home.profile(visit, parts[0].substring(1));
        }
        HostSpace space = reading.space(visit, parts[0]);
        if (parts.length == 1 || parts[1].isEmpty()) {
            return space(visit, space);
        }
        // The container has undone the percent signs; a plus is a blank in Confluence's addresses.
        return view(visit, reading.titled(visit, space, parts[1].replace('+', ' ')).orElseThrow(NotShown::new));
    }

    private Answer spaces(Visit visit) {
        String[] parts = visit.path().substring("/spaces/".length()).split("/");
        HostSpace space = reading.space(visit, parts[0]);
        if (parts.length > 2 && "pages".equals(parts[1])) {
            return view(visit, reading.page(visit, parts[2].matches("\\d{1,18}") ? Long.parseLong(parts[2]) : 0));
        }
        return space(visit, space);
    }

    private Answer space(Visit visit, HostSpace space) {
        return wiki.pages().home(space).filter(page -> wiki.permissions().mayView(visit.person(), page)).map(page -> view(visit, page))
            .orElseGet(() -> Answer.page("emptyspace.vm", space.getName(), Map.of("space", Views.SpaceView.of(space))).in(space));
    }

    private Answer view(Visit visit, HostPage page) {
        CurrentRequest.get().resources().requireContext("page");
        return Answer.page("view.vm", page.getTitle(), viewed(visit, page, page)).about(page);
    }

    private Map<String, Object> viewed(Visit visit, HostPage page, HostPage shown) {
        Permissions may = wiki.permissions();
        Map<String, Object> values = new HashMap<>();
        values.put("page", reading.view(visit, page));
        values.put("shown", reading.view(visit, shown));
        values.put("old", shown.getVersion() != page.getVersion());
        values.put("contentHtml", renderer.render(shown, Output.DISPLAY));
        values.put("crumbs", wiki.pages().ancestors(page).stream().filter(above -> may.mayView(visit.person(), above))
            .map(above -> new LinkView(above.getTitle(), Links.display(above))).toList());
        values.put("labels", wiki.labels().of(page.getId()).stream()
            .map(label -> new LinkView(label, Links.label(page.getSpace().getKey(), label))).toList());
        values.put("restricted", restricted(page));
        values.put("mayEdit", may.mayEdit(visit.person(), page));
        values.put("mayRestrict", may.mayRestrict(visit.person(), page));
        values.put("mayRemove", may.mayRemove(visit.person(), page));
        values.put("mayCopy", may.mayCreateIn(visit.person(), page.getSpace()));
        values.put("maySeeTrash", may.mayAdminister(visit.person(), page.getSpace()));
        values.put("spaceKey", page.getSpace().getKey());
        Map<String, Object> context = Frame.contextOf((HostSpace) page.getSpace(), page);
        values.put("buttons", fragments.items("system.content.button", context));
        values.put("appLinks", List.of("primary", "secondary", "modify", "marker").stream()
            .flatMap(part -> fragments.items("system.content.action/" + part, context).stream()).toList());
        values.put("panelsHtml", shown.getVersion() == page.getVersion() ? fragments.panelsHtml(BELOW_THE_TEXT, context) : "");
        return values;
    }

    private boolean restricted(HostPage page) {
        return !wiki.restrictions().effective(page, Kind.VIEW).isEmpty() || !wiki.restrictions().effective(page, Kind.EDIT).isEmpty();
    }

    private Answer source(Visit visit) {
        HostPage page = reading.page(visit);
        return Answer.page("source.vm", visit.say("host.source.title", page.getTitle()),
            Map.of("page", reading.view(visit, page), "source", page.getBodyAsString())).about(page);
    }

    private Answer history(Visit visit) {
        HostPage page = reading.page(visit);
        if (visit.optionalNumber("version").isPresent()) {
            HostPage old = wiki.pages().version(page.getId(), (int) visit.number("version")).orElseThrow(NotShown::new);
            return Answer.page("view.vm", old.getTitle(), viewed(visit, page, old)).about(page);
        }
        return Answer.page("history.vm", visit.say("host.history.title", page.getTitle()), Map.of("page", reading.view(visit, page),
            "versions", wiki.pages().versions(page.getId()).stream().map(one -> reading.view(visit, one)).toList(),
            "mayEdit", wiki.permissions().mayEdit(visit.person(), page))).about(page);
    }

    private Answer export(Visit visit, Output output, String contentType) {
        HostPage page = reading.page(visit);
        if (output == Output.WORD) {
            visit.response().setHeader("Content-Disposition", "attachment; filename=\"page-" + page.getId() + ".doc\"");
        }
        String html = templates.render("host/web/export.vm", Map.of("page", reading.view(visit, page),
            "contentHtml", renderer.render(page, output), "wordHtml", output == Output.WORD ? " xmlns:w=\"urn:schemas-microsoft-com:office:word\"" : ""));
        return new Answer.Text(200, contentType, html);
    }
}
