package org.groundswell.shared.web;

import java.util.List;
import java.util.function.Function;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;

/**
 * One part of a list on a page for people.
 *
 * @param later whether it is not the first
 */
public record ListPart<T>(Page<T> page, boolean later) {
    /** Of a list that is not shown to this reader. */
    public static <T> ListPart<T> none() {
        return new ListPart<>(Page.empty(), false);
    }

    /**
     * Reads the part behind a place in the list, or the first one if what stood there is gone: somebody may have acted since the link was drawn.
     *
     * @param after as in the address, null for the beginning
     */
    public static <T> ListPart<T> read(Function<Window, Page<T>> list, int most, String after) {
        boolean later = after != null && !after.isEmpty();
        try {
            return new ListPart<>(list.apply(new Window(most, after)), later);
        } catch (Refused refused) {
            if (!later || refused.refusal() != SharedRefusal.BAD_CURSOR) {
                throw refused;
            }
            return read(list, most, null);
        }
    }

    public <R> List<R> items(Function<T, R> view) {
        return page.items().stream().map(view).toList();
    }

    public MoreView more() {
        return new MoreView(page, later);
    }
}
