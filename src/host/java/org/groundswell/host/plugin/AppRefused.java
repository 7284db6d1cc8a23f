package org.groundswell.host.plugin;

/** A file that the app manager does not take, with the reason in words for the person who uploaded it. */
public final class AppRefused extends RuntimeException {
    AppRefused(String reason) {
        super(reason);
    }

    AppRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
