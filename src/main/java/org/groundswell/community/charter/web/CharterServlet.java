package org.groundswell.community.charter.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.Incidents;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Refusals;
import org.groundswell.shared.web.Templates;

/** The page of a charter: the text itself to act on, every version, what changed between any two, who signed, what was challenged and what became of it. */
@AnonymousSiteAccess
public class CharterServlet extends HttpServlet {
    private final transient CharterArchive archive;
    private final transient PageResources resources;
    private final transient Templates templates;

    public CharterServlet(CharterArchive archive, PageResources resources, Templates templates) {
        this.archive = archive;
        this.resources = resources;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        resources.require("charter");
        try {
            answer(response, HttpServletResponse.SC_OK, page(request));
        } catch (Refused refused) {
            int status = refused.refusal().kind() == Refusal.Kind.INVALID ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_NOT_FOUND;
            answer(response, status, refusal(request, Refusals.html(refused, templates.texts())));
        } catch (RuntimeException unexpected) {
            String id = Incidents.log("the page of a charter", unexpected);
            Html sentence = templates.texts().of("org.groundswell.confluence.incident.unexpected", id);
            answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, refusal(request, sentence));
        }
    }

    private Html page(HttpServletRequest request) {
        String path = request.getPathInfo();
        String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        return archive.page(new CommunityName(name), new ArchiveQuery(request.getParameter("version"), request.getParameter("from"), request.getParameter("to"),
            request.getParameter("older"), request.getParameter("signers"), request.getParameter("challenges")));
    }

    private Html refusal(HttpServletRequest request, Html sentence) {
        return archive.refusal(sentence, request.getRequestURI().substring(request.getContextPath().length()));
    }

    private static void answer(HttpServletResponse response, int status, Html html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache, must-revalidate");
        response.getWriter().write(html.toString());
    }
}
