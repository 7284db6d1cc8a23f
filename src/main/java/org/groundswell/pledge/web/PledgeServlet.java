package org.groundswell.pledge.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundswell.pledge.BoardService;
import org.groundswell.pledge.PledgeService;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.Incidents;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Refusals;
import org.groundswell.shared.web.Templates;

/** The page of one pledge: what was said, who does the same, and what happened since. */
@AnonymousSiteAccess
public class PledgeServlet extends HttpServlet {
    private final transient BoardService boards;
    private final transient PledgeService pledges;
    private final transient PledgePages pages;
    private final transient PageResources resources;
    private final transient Templates templates;
    private final transient CurrentReader reader;

    public PledgeServlet(BoardService boards, PledgeService pledges, PledgePages pages, PageResources resources, Templates templates, CurrentReader reader) {
        this.boards = boards;
        this.pledges = pledges;
        this.pages = pages;
        this.resources = resources;
        this.templates = templates;
        this.reader = reader;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        resources.require("pledge-board");
        try {
            answer(response, HttpServletResponse.SC_OK, page(request));
        } catch (Refused refused) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, refusal(request, Refusals.html(refused, templates.texts())));
        } catch (RuntimeException unexpected) {
            String id = Incidents.log("the page of a pledge", unexpected);
            Html sentence = templates.texts().of("org.groundswell.confluence.incident.unexpected", id);
            answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, refusal(request, sentence));
        }
    }

    private Html page(HttpServletRequest request) {
        String path = request.getPathInfo();
        String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        Ref ref = Ref.parse(name).orElseThrow(() -> new Refused(PledgeRefusal.PLEDGE_NOT_FOUND));
        Person person = reader.person();
        SeenPledge pledge = pledges.find(ref, person);
        SeenBoard board = boards.find(BoardSpot.named(pledge.board().value(), null), person);
        return pages.pledge(board, pledge, pledges.joins(ref, new Window(Window.LARGEST, request.getParameter("after")), person),
            pledges.history(ref, person));
    }

    private Html refusal(HttpServletRequest request, Html sentence) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return pages.refusal(sentence, path);
    }

    private static void answer(HttpServletResponse response, int status, Html html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache, must-revalidate");
        response.getWriter().write(html.toString());
    }
}
