package org.groundswell.community.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Person;

/**
 * Somebody's name under one version of a charter.
 *
 * @param no    the version that was signed; it stays that one until the signer says otherwise
 * @param kept  the newest version about which the signer said "keep", 0 if none
 * @param words what they said to it, at most 255 characters, empty if nothing
 * @param since when they signed that version
 */
public record Signature(int no, int kept, String words, Instant since) {
    /** The state every signature has; one that is withdrawn is no more. */
    public static final String VALID = "VALID";

    public static Signature of(Tie tie) {
        return new Signature(tie.version(), tie.kept(), tie.words(), tie.since());
    }

    /** @return a person's, null if there is none */
    public static Signature of(MyTies mine) {
        return mine.find(Tie.Kind.SIGNATURE).map(Signature::of).orElse(null);
    }

    /** The tie that says so. */
    public Tie tie(long community, Person signer) {
        return new Tie(0, null, community, signer, Tie.Kind.SIGNATURE, 0, VALID, words, no, kept, 0, since, null, Asker.NOBODY);
    }

    /** @return whether the signer is to be asked: the text has changed since, and nothing was said about that change */
    public boolean questionOpen(int current) {
        return current > Math.max(no, kept);
    }
}
