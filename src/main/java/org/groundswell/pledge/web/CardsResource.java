package org.groundswell.pledge.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.groundswell.pledge.BoardService;
import org.groundswell.pledge.PledgeService;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.web.Fragments;
import org.groundswell.shared.web.Lists;

/** The cards of a board as the server draws them, so that script never has to draw one itself. */
@Path("boards/{board}/cards")
@Produces("text/html;charset=UTF-8")
@AnonymousSiteAccess
public class CardsResource {
    private final BoardService boards;
    private final PledgeService pledges;
    private final PledgePages pages;
    private final CurrentReader reader;

    @Inject
    public CardsResource(BoardService boards, PledgeService pledges, PledgePages pages, CurrentReader reader) {
        this.boards = boards;
        this.pledges = pledges;
        this.pages = pages;
        this.reader = reader;
    }

    /** Some cards, with the numbers of the board. */
    @GET
    public Response list(@PathParam("board") String board, @QueryParam("page") String page, @QueryParam("filter") String filter,
                         @QueryParam("sort") String sort, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        PledgeQuery query = PledgeQuery.parse(filter, sort, Lists.window(limit, after));
        SeenBoard seen = boards.find(PledgeCall.spot(board, page), reader.person());
        Page<SeenPledge> some = seen.board().stored() ? pledges.list(seen, query, reader.person()) : Page.empty();
        return Fragments.answer(pages.cards(seen, some));
    }

    /** One card, with the numbers of the board. */
    @GET
    @Path("{pledge}")
    public Response one(@PathParam("board") String board, @PathParam("pledge") String pledge, @QueryParam("page") String page) {
        SeenBoard seen = boards.find(PledgeCall.spot(board, page), reader.person());
        return Fragments.answer(pages.cards(seen, Page.whole(List.of(pledges.find(PledgeCall.pledge(pledge), reader.person())))));
    }
}
