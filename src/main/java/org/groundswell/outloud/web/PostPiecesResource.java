package org.groundswell.outloud.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.groundswell.outloud.PostService;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Fragments;

/** One post as the server draws it, and the form in which it is edited. */
@Path("posts/{post}")
@Produces("text/html;charset=UTF-8")
@AnonymousSiteAccess
public class PostPiecesResource {
    private final FeedPages pages;
    private final PostService posts;
    private final CurrentReader reader;

    @Inject
    public PostPiecesResource(FeedPages pages, PostService posts, CurrentReader reader) {
        this.pages = pages;
        this.posts = posts;
        this.reader = reader;
    }

    /** The post as a card of the feed it is shown in, of that of the site unless another is named. */
    @GET
    @Path("card")
    public Response card(@PathParam("post") String post, @QueryParam("scope") String scope, @QueryParam("of") String of) {
        return Fragments.answer(pages.one(find(post), FeedQuery.parse(scope, of, null).scope()));
    }

    /** The form in which its author edits it. */
    @GET
    @Path("form")
    public Response form(@PathParam("post") String post) {
        return Fragments.answer(pages.form(find(post)));
    }

    private SeenPost find(String post) {
        return posts.find(PostCall.post(post), reader.person());
    }
}
