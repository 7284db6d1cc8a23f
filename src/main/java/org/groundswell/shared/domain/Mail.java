package org.groundswell.shared.domain;

/** The wiki's mail. */
public interface Mail {
    /**
     * Hands a letter over; the wiki sends it when it can. Somebody without an address, or whom the wiki no longer knows, gets none.
     *
     * @throws RuntimeException if it was not taken, so that it may be tried again
     */
    void send(Letter letter);
}
