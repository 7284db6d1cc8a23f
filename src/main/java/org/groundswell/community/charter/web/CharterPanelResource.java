package org.groundswell.community.charter.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.groundswell.community.charter.CharterService;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.web.Fragments;

/** The charter as the server draws it, so that script never has to draw one itself. */
@Path("communities/{community}/charter/panel")
@Produces("text/html;charset=UTF-8")
@AnonymousSiteAccess
public class CharterPanelResource {
    private final CharterService charters;
    private final CharterPages pages;
    private final CurrentReader reader;

    @Inject
    public CharterPanelResource(CharterService charters, CharterPages pages, CurrentReader reader) {
        this.charters = charters;
        this.pages = pages;
        this.reader = reader;
    }

    /** @param page the page it is shown on, to which the log-in leads back; anything else counts as the home page */
    @GET
    public Response panel(@PathParam("community") String community, @QueryParam("page") String page) {
        SeenCharter charter = charters.show(new CommunityName(community), reader.person());
        PageId shown = PageId.parse(page).orElse(charter.community().home());
        return Fragments.answer(pages.charter(charter, shown));
    }
}
