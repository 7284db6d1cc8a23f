package org.groundswell.shared.persistence;

import java.time.Instant;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;

/** How values stand in columns: an empty text and what is missing are the same on every database. */
public final class Columns {
    // A space must be something: one asks which are among some, and a null is neither in nor out.
    static final String NO_SPACE = "-";
    private static final long NEVER = 0;
    private static final long NO_PAGE = 0;

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

    /** @return what stands for no space if it is null */
    public static String space(SpaceKey space) {
        return space == null ? NO_SPACE : space.value();
    }

    /** @return null if the column holds no space */
    public static SpaceKey spaceKey(String column) {
        return column.equals(NO_SPACE) ? null : new SpaceKey(column);
    }

    /** @return 0 for no page */
    public static long page(PageId page) {
        return page == null ? NO_PAGE : page.value();
    }

    /** @return null if the column holds no page */
    public static PageId pageId(long column) {
        return column == NO_PAGE ? null : new PageId(column);
    }
}
