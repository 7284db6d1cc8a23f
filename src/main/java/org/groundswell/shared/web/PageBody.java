package org.groundswell.shared.web;

import java.util.List;
import java.util.function.Function;
import org.groundswell.shared.domain.Page;

/**
 * One page of a list.
 *
 * @param next what to send as "after" for the next page, null on the last one
 */
public record PageBody<T>(List<T> items, String next) {
    /** A list that is always given whole. */
    public static <S, T> PageBody<T> whole(List<S> items, Function<S, T> body) {
        return of(Page.whole(items), body);
    }

    public static <S, T> PageBody<T> of(Page<S> page, Function<S, T> body) {
        return new PageBody<>(page.items().stream().map(body).toList(), JsonOutput.filled(page.after()));
    }
}
