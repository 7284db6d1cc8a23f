package org.groundswell.care.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page on which one decides how to be told, and below it the digest as it would be sent. */
@AnonymousSiteAccess
public class SettingsServlet extends ViewServlet {
    /** Below the context path. */
    public static final String PATH = "/plugins/servlet/groundswell/settings";
    /** The digest as it would be sent, below the context path. */
    static final String PREVIEW = PATH + "/preview";

    private final transient CarePages pages;
    private final transient PageResources resources;

    public SettingsServlet(CarePages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.care.settings.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        if (request.getRequestURI().endsWith(PREVIEW)) {
            return pages.preview();
        }
        resources.require("care-settings");
        return pages.settings();
    }
}
