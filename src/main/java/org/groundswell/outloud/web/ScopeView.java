package org.groundswell.outloud.web;

import org.groundswell.shared.web.Html;

/** The way to a feed. */
public final class ScopeView {
    private final Html address;
    private final Html label;
    private final boolean chosen;

    /** @param chosen whether the reader is there */
    ScopeView(Html address, Html label, boolean chosen) {
        this.address = address;
        this.label = label;
        this.chosen = chosen;
    }

    public Html getAddress() {
        return address;
    }

    public Html getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }
}
