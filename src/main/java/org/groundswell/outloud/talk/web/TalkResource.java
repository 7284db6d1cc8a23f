package org.groundswell.outloud.talk.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.Fragments;

/** The conversations about a page as the server draws them, for script that puts them below it. */
@Path("pages/{page}/talk")
@Produces("text/html;charset=UTF-8")
@AnonymousSiteAccess
public class TalkResource {
    private final TalkPages pages;

    @Inject
    public TalkResource(TalkPages pages) {
        this.pages = pages;
    }

    /** The whole box. */
    @GET
    public Response box(@PathParam("page") String page) {
        return Fragments.answer(pages.box(PageId.parse(page).orElseThrow(() -> new Refused(PostRefusal.FEED_NOT_FOUND))));
    }
}
