package org.groundswell.community.directory.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.Incidents;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Refusals;
import org.groundswell.shared.web.Templates;

/** The page of all communities. */
@AnonymousSiteAccess
public class DirectoryServlet extends HttpServlet {
    private static final int A_PAGE = 20;

    private final transient DirectoryPages pages;
    private final transient PageResources resources;
    private final transient Templates templates;

    public DirectoryServlet(DirectoryPages pages, PageResources resources, Templates templates) {
        this.pages = pages;
        this.resources = resources;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        resources.require("community-directory-style");
        try {
            answer(response, HttpServletResponse.SC_OK, page(request));
        } catch (Refused refused) {
            Html page = pages.refusal(Refusals.html(refused, templates.texts()), new Window(A_PAGE, null));
            answer(response, HttpServletResponse.SC_BAD_REQUEST, page);
        } catch (RuntimeException unexpected) {
            String id = Incidents.log("the directory", unexpected);
            Html sentence = templates.texts().of("org.groundswell.confluence.incident.unexpected", id);
            answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, sentence);
        }
    }

    private Html page(HttpServletRequest request) {
        DirectoryFilter filter = DirectoryFilter.parse(request.getParameter("search"), request.getParameter("type"), request.getParameter("stage"),
            request.getParameter("seats"));
        return pages.page(filter, new Window(A_PAGE, request.getParameter("after")));
    }

    private static void answer(HttpServletResponse response, int status, Html html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache, must-revalidate");
        response.getWriter().write(html.toString());
    }
}
