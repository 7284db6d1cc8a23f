package org.groundswell.community.desk.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page of those who tend communities; to everybody else it is not there. */
@AnonymousSiteAccess
public class DeskServlet extends ViewServlet {
    private final transient DeskPages pages;
    private final transient PageResources resources;

    public DeskServlet(DeskPages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.community.desk.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("desk-style");
        String of = request.getParameter("of");
        String part = request.getParameter("part");
        return pages.page(of == null || of.isEmpty() ? null : Ref.parse(of, SharedRefusal.NOT_FOUND), part == null || part.isEmpty() ? null
            : Choices.named(DeskItems.Part.class, part.toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refused(SharedRefusal.NOT_FOUND)));
    }
}
