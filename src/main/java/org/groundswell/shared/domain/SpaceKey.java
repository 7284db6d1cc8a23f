package org.groundswell.shared.domain;

import java.util.Optional;

/** A space of the wiki. */
public record SpaceKey(String value) {
    private static final int LONGEST = 255;

    /** @return empty if no space can be called that; a database that is asked for some such names fails */
    public static Optional<SpaceKey> parse(String text) {
        boolean possible = text != null && !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
        return possible ? Optional.of(new SpaceKey(text)) : Optional.empty();
    }
}
