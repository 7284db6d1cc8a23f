package org.groundswell.host.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.host.platform.template.HostTemplates;
import org.groundswell.host.platform.webresource.PageResources;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.wiki.HostConversionContext;
import org.groundswell.host.wiki.HostConversionContext.Output;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.StorageRenderer;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefused;

/** What is being written, as it will look: a document of its own for the editor's and the macro browser's preview pane. */
final class PreviewActions {
    private static final int FOUND = 10;
    private static final int LOOKED_AT = 100;

    private final WikiParts wiki;
    private final StorageRenderer renderer;
    private final HostTemplates templates;
    private final MacroCatalogue catalogue;
    private final Reading reading;

    PreviewActions(WikiParts wiki, StorageRenderer renderer, HostTemplates templates, MacroCatalogue catalogue) {
        this.wiki = wiki;
        this.renderer = renderer;
        this.templates = templates;
        this.catalogue = catalogue;
        this.reading = new Reading(wiki);
    }

    void addTo(Routes routes) {
        routes.post("/pages/preview.action", this::preview);
        routes.get("/plugins/macrobrowser/browse-macros.action", visit -> new Answer.Text(200, "application/json;charset=UTF-8",
            catalogue.json(visit.locale(), CurrentRequest.get().contextPath())));
        routes.get("/plugins/macrobrowser/find.action", this::find);
    }

    private Answer find(Visit visit) {
        Reading.refuseUnless(visit, visit.person() != null);
        List<String> found = "username".equals(visit.text("type"))
            ? wiki.people().search(visit.text("text"), FOUND).stream().map(HostUser::getName).toList()
            : wiki.pages().search(visit.text("text"), LOOKED_AT).stream().filter(page -> wiki.permissions().mayView(visit.person(), page))
                .limit(FOUND).map(page -> page.getSpace().getKey() + ":" + page.getTitle()).toList();
        return new Answer.Text(200, "application/json;charset=UTF-8", MacroCatalogue.json(Map.of("results", found)));
    }

    private Answer preview(Visit visit) {
        HostConversionContext context = context(visit);
        Map<String, Object> values = new HashMap<>();
        try {
            values.put("contentHtml", renderer.render(visit.text("body"), context));
        } catch (WikiRefused malformed) {
            values.put("contentHtml", "");
            values.put("message", malformed.getMessage());
        }
        PageResources resources = CurrentRequest.get().resources().require("host:content");
        resources.meta("context-path", CurrentRequest.get().contextPath()).meta("remote-user", visit.person() == null ? "" : visit.person().getName());
        resources.meta("user-locale", visit.locale().toString()).meta("page-id", visit.text("pageId")).meta("space-key", context.getSpaceKey());
        values.put("headHtml", resources.headHtml());
        values.put("scriptsHtml", resources.scriptsHtml());
        values.put("themeHtml", CurrentRequest.get().theme().attributesHtml());
        return new Answer.Text(200, "text/html;charset=UTF-8", templates.render("host/web/preview.vm", values));
    }

    private HostConversionContext context(Visit visit) {
        long id = visit.optionalNumber("pageId").orElse(0L);
        if (id > 0) {
            HostPage page = reading.page(visit, id);
            Reading.refuseUnless(visit, wiki.permissions().mayEdit(visit.person(), page));
            return HostConversionContext.of(page, Output.PREVIEW);
        }
        HostSpace space = reading.space(visit, visit.text("spaceKey"));
        Reading.refuseUnless(visit, wiki.permissions().mayCreateIn(visit.person(), space));
        return new HostConversionContext(null, space.getKey(), Output.PREVIEW);
    }
}
