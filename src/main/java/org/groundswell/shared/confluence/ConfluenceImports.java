package org.groundswell.shared.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** Every service of the wiki the app uses; nothing else imports one. */
public final class ConfluenceImports {
    @ComponentImport
    AccessModeService accessModeService;
    @ComponentImport
    ActiveObjects activeObjects;
    @ComponentImport
    ApplicationProperties applicationProperties;
    @ComponentImport
    AttachmentManager attachmentManager;
    @ComponentImport
    CacheManager cacheManager;
    @ComponentImport
    ContentPermissionManager contentPermissionManager;
    @ComponentImport
    EventPublisher eventPublisher;
    @ComponentImport
    I18nResolver i18nResolver;
    @ComponentImport
    LocaleManager localeManager;
    @ComponentImport
    MailServerManager mailServerManager;
    @ComponentImport
    PageBuilderService pageBuilderService;
    @ComponentImport
    PageManager pageManager;
    @ComponentImport
    PermissionManager permissionManager;
    @ComponentImport
    SpaceManager spaceManager;
    @ComponentImport
    TemplateRenderer templateRenderer;
    @ComponentImport
    TimeZoneManager timeZoneManager;
    @ComponentImport
    UserAccessor userAccessor;
    @ComponentImport
    XhtmlContent xhtmlContent;

    private ConfluenceImports() {
    }
}
