package org.groundswell.host.web.page;

import com.atlassian.sal.api.message.I18nResolver;
import org.groundswell.host.HostConfig;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.blueprint.BlueprintModules;
import org.groundswell.host.blueprint.CreateItems;
import org.groundswell.host.blueprint.PageMaker;
import org.groundswell.host.blueprint.SpaceMaker;
import org.groundswell.host.mail.Outbox;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.groundswell.host.platform.template.HostTemplates;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.search.SearchIndex;
import org.groundswell.host.web.Decorator;
import org.groundswell.host.web.ErrorPage;
import org.groundswell.host.web.WebServer;
import org.groundswell.host.web.fragment.WebFragments;
import org.groundswell.host.wiki.StorageRenderer;
import org.groundswell.host.wiki.WikiParts;

/** The pages people see. Needs the wiki, the web server with its templates, the web fragments and the apps; offers the frame around apps' pages. */
public final class PagesPart implements HostPart {
    /** Looks up the wiki, the web side, the apps and their jobs. */
    public PagesPart(HostServices services) {
        WikiParts wiki = services.get(WikiParts.class);
        HostTemplates templates = services.get(HostTemplates.class);
        WebFragments fragments = services.get(WebFragments.class);
        I18nResolver texts = services.get(I18nResolver.class);
        HostPlugins apps = services.get(HostPlugins.class);
        StorageRenderer renderer = services.get(StorageRenderer.class);
        TestClock clock = new TestClock(services.get(HostConfig.class).clockProperty());
        Frame frame = new Frame(wiki, templates, fragments, clock);

        Routes routes = new Routes();
        HomeActions home = new HomeActions(wiki);
        home.addTo(routes);
        new ViewActions(wiki, renderer, templates, fragments, home).addTo(routes);
        BlueprintModules blueprints = services.get(BlueprintModules.class);
        CreateItems items = services.get(CreateItems.class);
        PageMaker pages = services.get(PageMaker.class);
        new EditActions(wiki, blueprints, pages).addTo(routes);
        new CreatePageActions(wiki, blueprints, items, pages).addTo(routes);
        new CreateSpaceActions(wiki, blueprints, items, services.get(SpaceMaker.class)).addTo(routes);
        new LabelActions(wiki).addTo(routes);
        new SearchActions(wiki, services.get(SearchIndex.class)).addTo(routes);
        new PreviewActions(wiki, renderer, templates, new MacroCatalogue(apps, texts)).addTo(routes);
        new PageActions(wiki).addTo(routes);
        new AttachmentActions(wiki).addTo(routes);
        new TrashActions(wiki).addTo(routes);
        new SpaceToolsActions(wiki).addTo(routes);
        new RestrictionActions(wiki).addTo(routes);
        new AccountActions(wiki).addTo(routes);
        new AppActions(apps, wiki).addTo(routes);
        new AdminActions(wiki, services.get(JobConfigs.class), clock).addTo(routes);
        new OutboxActions(wiki, services.get(Outbox.class)).addTo(routes);

        WikiServlet servlet = new WikiServlet(routes, frame, texts);
        services.get(WebServer.class).addServlet("/", servlet);
        services.get(WebServer.class).addServlet("/plugins/servlet/upm/*", servlet);
        services.register(Decorator.class, frame);
        services.register(ErrorPage.class, new FramedErrors(frame, texts));
    }
}
