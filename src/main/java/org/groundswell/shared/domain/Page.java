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

    /**
     * Makes a page of rows that were read with one more than asked for.
     *
     * @param place the cursor behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> place) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        return new Page<>(rows.subList(0, limit), Optional.of(place.apply(rows.get(limit - 1))));
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
