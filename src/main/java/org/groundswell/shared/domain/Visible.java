package org.groundswell.shared.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists of what a reader may see, read from lists of all there is: past whatever they may not see, so far and no further. */
public final class Visible {
    private Visible() {
    }

    /**
     * @param wanted    how many at most
     * @param mostParts how many parts of the list of all are read at most
     * @param behind    the part behind an item, or the first part for null
     * @param seen      the item as the reader sees it, empty if they may not
     */
    public static <I, S> List<S> of(int wanted, int mostParts, Function<I, Page<I>> behind, Function<I, Optional<S>> seen) {
        List<S> visible = new ArrayList<>();
        I last = null;
        for (int part = 0; part < mostParts && visible.size() < wanted; part++) {
            Page<I> read = behind.apply(last);
            read.items().forEach(item -> seen.apply(item).ifPresent(visible::add));
            if (read.next().isEmpty()) {
                break;
            }
            last = read.items().get(read.items().size() - 1);
        }
        return visible.subList(0, Math.min(wanted, visible.size()));
    }
}
