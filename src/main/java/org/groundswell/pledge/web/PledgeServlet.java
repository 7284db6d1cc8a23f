package org.groundswell.pledge.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.pledge.BoardService;
import org.groundswell.pledge.PledgeService;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page of one pledge: what was said, who does the same, and what happened since. */
@AnonymousSiteAccess
public class PledgeServlet extends ViewServlet {
    private final transient BoardService boards;
    private final transient PledgeService pledges;
    private final transient PledgePages pages;
    private final transient PageResources resources;
    private final transient CurrentReader reader;

    public PledgeServlet(BoardService boards, PledgeService pledges, PledgePages pages, PageResources resources, Templates templates, CurrentReader reader,
        Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.pledge.page.title");
        this.boards = boards;
        this.pledges = pledges;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("pledge-board");
        Ref ref = Ref.parse(lastPart(request)).orElseThrow(() -> new Refused(PledgeRefusal.PLEDGE_NOT_FOUND));
        Person person = reader.person();
        SeenPledge pledge = pledges.find(ref, person);
        SeenBoard board = boards.find(BoardSpot.named(pledge.board().value(), null), person);
        return pages.pledge(board, pledge, pledges.joins(ref, new Window(Window.LARGEST, request.getParameter("after")), person),
            pledges.history(ref, person));
    }
}
