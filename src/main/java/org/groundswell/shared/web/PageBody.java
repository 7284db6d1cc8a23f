package org.groundswell.shared.web;

import java.util.List;
import java.util.function.Function;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;

/**
 * One page of a list.
 *
 * @param next what to send as "after" for the next page, null on the last one
 */
public record PageBody<T>(List<T> items, String next) {
    public static <S, T> PageBody<T> of(Page<S> page, Function<S, T> body) {
        return new PageBody<>(page.items().stream().map(body).toList(), page.next().map(Cursor::encode).orElse(null));
    }
}
