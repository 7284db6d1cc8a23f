package org.groundswell.shared.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A wiki page, by the id it keeps when it is renamed or moved. */
public record PageId(long value) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** @return the page somebody named by its number, empty if that is none; null is allowed */
    public static Optional<PageId> parse(String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(new PageId(Long.parseLong(text))) : Optional.empty();
    }
}
