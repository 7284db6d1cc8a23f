package org.groundswell.care.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** Where the link in a mail leads by which one gets no more of its kind: opening it shows a button, pressing that does it. */
@UnrestrictedAccess
public class UnsubscribeServlet extends ViewServlet {
    private final transient CarePages pages;
    private final transient PageResources resources;

    public UnsubscribeServlet(CarePages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.care.unsubscribe.title");
        this.pages = pages;
        this.resources = resources;
    }

    // The signature in the address stands for the log-in and for the form's token: nobody else knows it.
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("groundswell-parts-style");
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.substring(path.indexOf("unsubscribe/") + 1).split("/");
        String[] named = {part(parts, 3), part(parts, 2), part(parts, 1)};
        return "POST".equals(request.getMethod()) ? pages.unsubscribed(named[0], named[1], named[2]) : pages.unsubscribe(named[0], named[1], named[2]);
    }

    private static String part(String[] parts, int fromTheEnd) {
        return parts.length < fromTheEnd ? "" : parts[parts.length - fromTheEnd];
    }
}
