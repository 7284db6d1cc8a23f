package org.groundswell.host.blueprint;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.web.WebServer;
import org.groundswell.host.web.fragment.WebFragments;
import org.groundswell.host.wiki.WikiParts;
import org.springframework.transaction.support.TransactionTemplate;

/** Blueprints in the running host. Needs the wiki, the apps and their web fragments; offers {@link BlueprintModules}, {@link CreateItems} and the two makers. */
public final class BlueprintPart implements HostPart {
    /** @param services where the parts of the host find one another */
    public BlueprintPart(HostServices services) {
        HostPlugins plugins = services.get(HostPlugins.class);
        WikiParts wiki = services.get(WikiParts.class);
        I18nResolver texts = services.get(I18nResolver.class);
        EventPublisher events = services.get(EventPublisher.class);
        TransactionTemplate transactions = services.get(HostDatabase.class).transactions();
        BlueprintModules modules = new BlueprintModules(plugins);
        BlueprintTexts templates = new BlueprintTexts(modules, texts);
        plugins.addListener(modules);
        services.register(BlueprintModules.class, modules);
        services.register(CreateItems.class, new CreateItems(plugins, services.get(WebFragments.class), texts, WebServer.CONTEXT_PATH));
        services.register(SpaceMaker.class, new SpaceMaker(transactions, wiki, templates, events));
        services.register(PageMaker.class, new PageMaker(transactions, wiki, templates, events));
    }
}
