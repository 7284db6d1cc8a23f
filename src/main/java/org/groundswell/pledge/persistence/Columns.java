package org.groundswell.pledge.persistence;

import java.time.Instant;

/** How values stand in columns: an empty text and a missing time are the same on every database. */
final class Columns {
    private static final long NEVER = 0;

    private Columns() {
    }

    /** Some databases keep an empty text as null, so all do. */
    static String text(String value) {
        return value.isEmpty() ? null : value;
    }

    static String filled(String column) {
        return column == null ? "" : column;
    }

    static long time(Instant instant) {
        return instant == null ? NEVER : instant.toEpochMilli();
    }

    static Instant instant(long column) {
        return column == NEVER ? null : Instant.ofEpochMilli(column);
    }
}
