package org.groundswell.pledge.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.pledge.BoardService;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;
import org.groundswell.shared.web.WebRefusal;

/** Boards, for script and for programs. */
@Path("boards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class BoardResource {
    private final BoardService boards;
    private final CurrentReader reader;

    @Inject
    public BoardResource(BoardService boards, CurrentReader reader) {
        this.boards = boards;
        this.reader = reader;
    }

    /** The boards of a space that the caller may see. */
    @GET
    public Response list(@QueryParam("space") String space, @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        Window window = Lists.window(limit, after);
        Page<SeenBoard> seen = SpaceKey.parse(space).map(key -> boards.inSpace(key, window, reader.person())).orElse(Page.empty());
        return Lists.answer(PageBody.of(seen, BoardBody::of), request);
    }

    /** One board. */
    @GET
    @Path("{board}")
    public BoardBody find(@PathParam("board") String board, @QueryParam("page") String page) {
        return BoardBody.of(boards.find(PledgeCall.spot(board, page), reader.person()));
    }

    /** What a pledge on the board can be tied to, all of it. */
    @GET
    @Path("{board}/values")
    public Response values(@PathParam("board") String board, @QueryParam("page") String page, @Context Request request) {
        return Lists.answer(PageBody.whole(boards.values(PledgeCall.spot(board, page), reader.person()), value -> value), request);
    }

    /** Gives a copied page a board of its own. */
    @POST
    @Path("{board}/copies")
    public Response makeNew(@PathParam("board") String board, Map<String, Object> body) {
        Long page = JsonInput.of(body, "page").id("page");
        if (page == null) {
            throw new Refused(WebRefusal.INVALID_BODY, "page");
        }
        BoardSpot spot = new BoardSpot(PledgeCall.spot(board, null).token(), new PageId(page));
        return Response.status(Response.Status.CREATED).entity(BoardBody.of(boards.makeNew(spot, reader.person()))).build();
    }
}
