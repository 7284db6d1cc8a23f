package org.groundswell.outloud.made.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.groundswell.outloud.made.QuoteService;
import org.groundswell.outloud.made.domain.MadeRefusal;
import org.groundswell.outloud.made.domain.QuoteAsk;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.JsonInput;

/** What somebody who is quoted in a page says to that. */
@Path("quotes/{made}/answer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class QuoteAnswerResource {
    private final QuoteService quotes;
    private final CurrentReader reader;

    @Inject
    public QuoteAnswerResource(QuoteService quotes, CurrentReader reader) {
        this.quotes = quotes;
        this.reader = reader;
    }

    /** "answer" is YES or NO; "hidden" whether it is about what was said without the name. */
    @PUT
    public void answer(@PathParam("made") String made, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "answer", "hidden");
        quotes.answer(Ref.parse(made, MadeRefusal.MADE_NOT_FOUND), input.says("hidden"), QuoteAsk.Answer.parse(input.text("answer")), reader.person());
    }
}
