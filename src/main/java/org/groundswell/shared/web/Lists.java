package org.groundswell.shared.web;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;

/** How every list of the app is asked for and answered. */
public final class Lists {
    private static final int USUAL = 20;

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
        EntityTag tag = new EntityTag(digest(body.toString()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body).tag(tag) : unchanged;
        CacheControl mine = new CacheControl();
        mine.setPrivate(true);
        mine.setNoCache(true);
        return answer.cacheControl(mine).build();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
