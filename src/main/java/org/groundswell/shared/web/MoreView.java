package org.groundswell.shared.web;

import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;

/** The ways from one part of a list to its beginning and to what follows. */
public final class MoreView {
    private final Page<?> page;
    private final boolean later;

    MoreView(Page<?> page, boolean later) {
        this.page = page;
        this.later = later;
    }

    public boolean isAny() {
        return later || isMore();
    }

    public boolean isLater() {
        return later;
    }

    /** Whether there is nothing at all in the list, rather than nothing in this part. */
    public boolean isNothing() {
        return page.items().isEmpty() && !later;
    }

    public boolean isMore() {
        return page.next().isPresent();
    }

    /** Where the next part begins, as it stands in an address. */
    public Html getNext() {
        return page.next().map(Cursor::encode).map(Html::text).orElse(Html.EMPTY);
    }
}
