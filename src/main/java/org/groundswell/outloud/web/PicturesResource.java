package org.groundswell.outloud.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.groundswell.outloud.PostPlaces;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.shared.domain.CurrentReader;

/** The pictures that what is shared at a place can carry. */
@Path("pictures")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PicturesResource {
    private final PostPlaces places;
    private final CurrentReader reader;

    @Inject
    public PicturesResource(PostPlaces places, CurrentReader reader) {
        this.places = places;
        this.reader = reader;
    }

    /** The pictures attached to the page, by name. */
    @GET
    public PicturesBody list(@QueryParam("page") String page, @QueryParam("community") String community, @QueryParam("circle") String circle) {
        return PicturesBody.of(places.pictures(PostSpot.parse(page, community, circle), reader.person()));
    }
}
