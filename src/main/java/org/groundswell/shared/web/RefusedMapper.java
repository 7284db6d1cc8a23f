package org.groundswell.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Texts;

/** Answers a refusal with its status, its code and a sentence. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
    private final Texts texts;
    private final CurrentReader reader;

    @Inject
    public RefusedMapper(Texts texts, CurrentReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public Response toResponse(Refused refused) {
        String sentence = Refusals.sentence(refused, texts, reader.locale());
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(status(refused.refusal())).type(MediaType.APPLICATION_JSON_TYPE).cacheControl(never)
            .entity(new ErrorBody(refused.refusal().name(), sentence, refused.field().orElse(null), null)).build();
    }

    static int status(Refusal refusal) {
        if (refusal == WebRefusal.BODY_TOO_LARGE) {
            return 413;
        }
        return switch (refusal.kind()) {
            case INVALID -> 400;
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case UNAVAILABLE -> 503;
        };
    }
}
