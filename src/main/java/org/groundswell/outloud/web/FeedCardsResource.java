package org.groundswell.outloud.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.groundswell.outloud.PostService;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.Fragments;
import org.groundswell.shared.web.Lists;

/** Posts as the server draws them, so that script never has to draw one itself. */
@Path("")
@Produces("text/html;charset=UTF-8")
@AnonymousSiteAccess
public class FeedCardsResource {
    private final FeedPages pages;
    private final PostService posts;
    private final CurrentReader reader;

    @Inject
    public FeedCardsResource(FeedPages pages, PostService posts, CurrentReader reader) {
        this.pages = pages;
        this.posts = posts;
        this.reader = reader;
    }

    /** A part of a feed. */
    @GET
    @Path("feed/cards")
    public Response part(@QueryParam("scope") String scope, @QueryParam("of") String of, @QueryParam("kinds") String kinds, @QueryParam("limit") String limit,
                         @QueryParam("after") String after) {
        return Fragments.answer(pages.part(FeedQuery.parse(scope, of, kinds), Lists.window(limit, after)));
    }

    /** The form in which one edits a post. */
    @GET
    @Path("posts/{post}/form")
    public Response form(@PathParam("post") String post) {
        return Fragments.answer(pages.form(find(post)));
    }

    /** One post. */
    @GET
    @Path("posts/{post}/card")
    public Response one(@PathParam("post") String post) {
        return Fragments.answer(pages.one(find(post)));
    }

    private SeenPost find(String post) {
        return posts.find(Ref.parse(post).orElseThrow(() -> new Refused(PostRefusal.POST_NOT_FOUND)), reader.person());
    }
}
