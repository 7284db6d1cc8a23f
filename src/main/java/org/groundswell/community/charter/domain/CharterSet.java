package org.groundswell.community.charter.domain;

import java.util.Optional;

/**
 * The versions of a charter that matter at a moment.
 *
 * @param signed the version one reader has signed, if it was asked for and is not one of the others
 */
public record CharterSet(Optional<CharterVersion> draft, Optional<CharterVersion> proposed, Optional<CharterVersion> current,
    Optional<CharterVersion> signed) {
    public static final CharterSet NONE = new CharterSet(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with the proposed version as it is now. */
    public CharterSet with(CharterVersion now) {
        return new CharterSet(draft, Optional.of(now), current, signed);
    }

    public int currentNo() {
        return current.map(CharterVersion::no).orElse(0);
    }
}
