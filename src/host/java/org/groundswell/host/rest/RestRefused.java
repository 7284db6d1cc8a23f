package org.groundswell.host.rest;

/** A request the public REST cannot work with, whatever the wiki would say to it. */
final class RestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RestRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
