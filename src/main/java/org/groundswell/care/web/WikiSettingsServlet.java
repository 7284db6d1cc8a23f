package org.groundswell.care.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.groundswell.care.WikiSettingsService;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.WikiSettings.Choice;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page on which administrators decide what holds for the whole wiki; everybody else is told that it is not theirs. */
@AnonymousSiteAccess
public class WikiSettingsServlet extends ViewServlet {
    private final transient WikiSettingsService settings;
    private final transient PageResources resources;
    private final transient Templates templates;
    private final transient CurrentReader reader;

    public WikiSettingsServlet(WikiSettingsService settings, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.wiki.title");
        this.settings = settings;
        this.resources = resources;
        this.templates = templates;
        this.reader = reader;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        boolean wanted = settings.wanted(reader.person()).contains(Choice.PAGE_TALK);
        resources.require("wiki-settings");
        return templates.render("care/wiki-settings.vm", Map.of("pageTalk", wanted));
    }
}
