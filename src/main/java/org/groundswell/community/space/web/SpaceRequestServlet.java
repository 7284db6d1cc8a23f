package org.groundswell.community.space.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.Incidents;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Refusals;
import org.groundswell.shared.web.Templates;

/** The page where people ask for a space and administrators answer. */
@AnonymousSiteAccess
public class SpaceRequestServlet extends HttpServlet {
    private final transient SpaceRequestPages pages;
    private final transient PageResources resources;
    private final transient Templates templates;

    public SpaceRequestServlet(SpaceRequestPages pages, PageResources resources, Templates templates) {
        this.pages = pages;
        this.resources = resources;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        resources.require("space-requests");
        try {
            Html page = pages.page(request.getParameter("waiting"), request.getParameter("answered"), request.getParameter("own"));
            answer(response, HttpServletResponse.SC_OK, page);
        } catch (Refused refused) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, pages.refusal(Refusals.html(refused, templates.texts())));
        } catch (RuntimeException unexpected) {
            String id = Incidents.log("the page of requests for spaces", unexpected);
            Html sentence = templates.texts().of("org.groundswell.confluence.incident.unexpected", id);
            answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, pages.refusal(sentence));
        }
    }

    private static void answer(HttpServletResponse response, int status, Html html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache, must-revalidate");
        response.getWriter().write(html.toString());
    }
}
