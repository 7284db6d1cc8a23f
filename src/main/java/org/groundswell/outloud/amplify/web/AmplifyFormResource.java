package org.groundswell.outloud.amplify.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.groundswell.shared.web.Fragments;

/** The form in which a post is passed on, as the server draws it. */
@Path("posts/{post}/amplifications/form")
@Produces("text/html;charset=UTF-8")
@AnonymousSiteAccess
public class AmplifyFormResource {
    private final AmplifyPages pages;

    @Inject
    public AmplifyFormResource(AmplifyPages pages) {
        this.pages = pages;
    }

    /** The form for this post and this caller. */
    @GET
    public Response form(@PathParam("post") String post) {
        return Fragments.answer(pages.form(AmplifyCall.post(post)));
    }
}
