package org.groundswell.pledge.web;

import org.groundswell.shared.web.Html;

/** One thing more that somebody said about a pledge. */
public final class DetailView {
    private final Html label;
    private final Html text;

    DetailView(Html label, Html text) {
        this.label = label;
        this.text = text;
    }

    public Html getLabel() {
        return label;
    }

    public Html getText() {
        return text;
    }
}
