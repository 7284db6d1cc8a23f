package org.groundswell.host.wiki;

/** Why the wiki says no, with the HTTP status its interfaces answer. */
public enum WikiRefusal {
    INVALID(400), NOT_LOGGED_IN(401), FORBIDDEN(403), NOT_FOUND(404), CONFLICT(409), TAKEN(400), READ_ONLY(503);

    private final int status;

    WikiRefusal(int status) {
        this.status = status;
    }

    /** @return the HTTP status */
    public int status() {
        return status;
    }
}
