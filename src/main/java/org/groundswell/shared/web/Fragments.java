package org.groundswell.shared.web;

import jakarta.ws.rs.core.Response;

/** Pieces of pages as the server draws them, for script that puts them in the place of older ones. */
public final class Fragments {
    private Fragments() {
    }

    /** Answers with the piece; nobody but this reader may keep it. */
    public static Response answer(Html piece) {
        return Response.ok(piece.toString()).header("Cache-Control", "private, no-cache").header("X-Content-Type-Options", "nosniff").build();
    }
}
