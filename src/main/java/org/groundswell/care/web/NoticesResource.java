package org.groundswell.care.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.groundswell.care.NoticeService;
import org.groundswell.care.domain.CareRefusal;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** What the caller was told; nobody sees what others were. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class NoticesResource {
    private final NoticeService notices;
    private final CurrentReader reader;
    private final Clock clock;

    @Inject
    public NoticesResource(NoticeService notices, CurrentReader reader, Clock clock) {
        this.notices = notices;
        this.reader = reader;
        this.clock = clock;
    }

    /** The newest first. */
    @GET
    public Response list(@QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        return Lists.answer(PageBody.of(notices.list(Lists.window(limit, after), reader.person()), seen -> NoticeBody.of(seen, clock.getZone())), request);
    }

    /** Whether there is anything one has not seen. */
    @GET
    @Path("unread")
    public Response unread(@Context Request request) {
        return Lists.answer(UnreadBody.of(notices.unread(reader.person())), request);
    }

    /** One has looked at all of it. */
    @PUT
    @Path("read")
    public void readAll() {
        notices.readAll(reader.person());
    }

    /** One has looked at what is new in what one follows. */
    @PUT
    @Path("news")
    public void news() {
        notices.newsSeen(reader.person());
    }

    /** One is here today; kept only where a digest depends on it, and never in quiet mode. */
    @PUT
    @Path("here")
    public void here() {
        notices.here(reader.person());
    }

    /** One has looked at it. */
    @PUT
    @Path("{notice}/read")
    public void read(@PathParam("notice") String notice) {
        notices.read(Ref.parse(notice).orElseThrow(() -> new Refused(CareRefusal.NOTICE_NOT_FOUND)), reader.person());
    }
}
