package org.groundswell.shared.confluence;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** Every service of the wiki the app uses; nothing else imports one. */
public final class ConfluenceImports {
    @ComponentImport
    ApplicationProperties applicationProperties;
    @ComponentImport
    I18nResolver i18nResolver;
    @ComponentImport
    LocaleManager localeManager;
    @ComponentImport
    PageBuilderService pageBuilderService;
    @ComponentImport
    TemplateRenderer templateRenderer;

    private ConfluenceImports() {
    }
}
