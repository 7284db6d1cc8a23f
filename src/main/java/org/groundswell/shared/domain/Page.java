package org.groundswell.shared.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next where the next page begins, empty on the last one
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty());
    }

    /** A list that is always given whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, Optional.empty());
    }

    /**
     * Makes a page of rows that were read with one more than asked for.
     *
     * @param place the cursor behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> place) {
        if (rows.size() <= limit) {
            return whole(rows);
        }
        return new Page<>(rows.subList(0, limit), Optional.of(place.apply(rows.get(limit - 1))));
    }

    /** @return what to send as "after" for the next page, empty on the last one */
    public String after() {
        return next.map(Cursor::encode).orElse("");
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
