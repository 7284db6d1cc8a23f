package org.groundswell.shared.web;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.groundswell.shared.domain.Fingerprint;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;

/** How every list of the app is asked for and answered. */
public final class Lists {
    private static final int USUAL = 20;
    private static final int TAG = 32;

    private Lists() {
    }

    /**
     * @param limit as in the address, null for 20
     * @param after as in the address, null for the beginning
     */
    public static Window window(String limit, String after) {
        if (limit == null || limit.isEmpty()) {
            return new Window(USUAL, after);
        }
        if (!limit.matches("\\d{1,4}")) {
            throw new Refused(SharedRefusal.BAD_LIMIT, "limit", Window.LARGEST);
        }
        return new Window(Integer.parseInt(limit), after);
    }

    /** Answers with the body, or with 304 if the client has the very same already; nobody else may keep it. */
    public static Response answer(Object body, Request request) {
        EntityTag tag = new EntityTag(Fingerprint.of(body.toString()).substring(0, TAG));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body).tag(tag) : unchanged;
        CacheControl mine = new CacheControl();
        mine.setPrivate(true);
        mine.setNoCache(true);
        return answer.cacheControl(mine).build();
    }

    /** The same for programs that come back for it with somebody's token: who asks, and in which language, makes it another answer. */
    public static Response forReaders(Object body, Request request) {
        return Response.fromResponse(answer(body, request)).header("Vary", "Authorization, Cookie, Accept-Language").build();
    }
}
