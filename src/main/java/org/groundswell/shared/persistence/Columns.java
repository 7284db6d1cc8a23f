package org.groundswell.shared.persistence;

import java.time.Instant;

/** How values stand in columns: an empty text and a missing time are the same on every database. */
public final class Columns {
    private static final long NEVER = 0;

    private Columns() {
    }

    /** Some databases keep an empty text as null, so all do. */
    public static String text(String value) {
        return value.isEmpty() ? null : value;
    }

    /** @return the text of a column, empty if there is none */
    public static String filled(String column) {
        return column == null ? "" : column;
    }

    /** @return epoch millis, 0 for no time */
    public static long time(Instant instant) {
        return instant == null ? NEVER : instant.toEpochMilli();
    }

    /** @return null if the column holds no time */
    public static Instant instant(long column) {
        return column == NEVER ? null : Instant.ofEpochMilli(column);
    }
}
