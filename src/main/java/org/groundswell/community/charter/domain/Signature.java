package org.groundswell.community.charter.domain;

import java.time.Instant;
import org.groundswell.community.domain.Tie;

/**
 * Somebody's name under one version of a charter.
 *
 * @param no    the version that was signed; it stays that one until the signer says otherwise
 * @param kept  the newest version about which the signer said "keep", 0 if none
 * @param words what they said to it, at most 255 characters, empty if nothing
 * @param since when they signed that version
 */
public record Signature(int no, int kept, String words, Instant since) {
    /** Whether a signature counts. */
    public enum State {
        VALID, WITHDRAWN
    }

    /** @return null if the tie is a signature that was withdrawn */
    public static Signature of(Tie tie) {
        return State.valueOf(tie.state()) == State.VALID ? new Signature(tie.version(), tie.kept(), tie.words(), tie.since()) : null;
    }

    /** @return whether the signer is to be asked: the text has changed since, and nothing was said about that change */
    public boolean questionOpen(int current) {
        return current > Math.max(no, kept);
    }
}
