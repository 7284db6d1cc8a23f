package org.groundswell.host.wiki;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.groundswell.host.HostConfig;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.WebServer;

/** The wiki in the running host. Needs the event publisher; offers {@link WikiParts}, the renderer and the product's services for apps. */
public final class WikiPart implements HostPart {
    private static final String NO_CLOCK_PAGE = "host.clock.offset.seconds";

    /** @param services where the parts of the host find one another */
    public WikiPart(HostServices services) {
        HostDatabase database = services.get(HostDatabase.class);
        database.run("host/schema.sql");
        Clock clock = new WikiClock(Clock.systemDefaultZone(), services.get(HostConfig.class).clockProperty().orElse(NO_CLOCK_PAGE));
        WikiParts wiki = new WikiParts(database.jdbc(), database.transactions(), services.get(EventPublisher.class), clock);
        Supplier<Locale> reader = () -> CurrentRequest.find().map(CurrentRequest::locale).orElse(Locale.ENGLISH);
        WikiTexts texts = new WikiTexts(reader);
        Map<String, Macro> own = BuiltInMacros.all(texts, new ChildPages(wiki.permissions(), WebServer.CONTEXT_PATH));
        own.put("create-from-template", new CreateFromTemplate(wiki, texts, WebServer.CONTEXT_PATH, clock));
        Macros macros = new Macros(own, () -> services.get(HostPlugins.class).enabledModules("xhtml-macro"));

        services.register(Clock.class, clock);
        services.register(WikiParts.class, wiki);
        services.register(Macros.class, macros);
        services.register(StorageRenderer.class, new StorageRenderer(wiki, macros, texts, WebServer.CONTEXT_PATH));
        registerForApps(services, wiki, reader);
        services.register(TimeZoneManager.class, new HostTimeZoneManager(clock));
    }

    private static void registerForApps(HostServices services, WikiParts wiki, Supplier<Locale> reader) {
        services.register(AttachmentManager.class, new HostAttachmentManager(wiki.attachments()));
        services.register(PageManager.class, new HostPageManager(wiki.pages(), wiki.spaces()));
        services.register(SpaceManager.class, new HostSpaceManager(wiki.spaces()));
        services.register(PermissionManager.class, new HostPermissionManager(wiki.permissions()));
        services.register(SpacePermissionManager.class, new HostSpacePermissionManager(wiki.permissions(), wiki.people()));
        services.register(ContentPermissionManager.class,
            new HostContentPermissionManager(wiki.restrictions(), wiki.pages(), wiki.people()));
        services.register(UserAccessor.class, new HostUserAccessor(wiki.people(), wiki.groups(), WebServer.CONTEXT_PATH));
        services.register(LocaleManager.class, new HostLocaleManager(wiki.people(), reader));
        services.register(XhtmlContent.class, new HostXhtmlContent());
        services.register(AccessModeService.class, new HostAccessMode(wiki.settings()));
        services.register(ApplicationProperties.class, new HostApplicationProperties(() -> services.get(WebServer.class).baseUrl()));
    }
}
