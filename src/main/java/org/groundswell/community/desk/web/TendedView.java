package org.groundswell.community.desk.web;

import org.groundswell.shared.web.Html;

/** A community somebody tends. */
public final class TendedView {
    private final Html name;
    private final Html address;

    TendedView(Html name, Html address) {
        this.name = name;
        this.address = address;
    }

    public Html getName() {
        return name;
    }

    public Html getAddress() {
        return address;
    }
}
