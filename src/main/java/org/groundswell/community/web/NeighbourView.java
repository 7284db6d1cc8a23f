package org.groundswell.community.web;

import org.groundswell.community.domain.Neighbour;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** Another community, as it is named beside one. */
public final class NeighbourView {
    private final Neighbour neighbour;
    private final ReaderWords words;

    NeighbourView(Neighbour neighbour, ReaderWords words) {
        this.neighbour = neighbour;
        this.words = words;
    }

    public Html getRef() {
        return neighbour.ref() == null ? Html.EMPTY : Html.text(neighbour.ref().value());
    }

    public Html getName() {
        return Html.text(neighbour.name());
    }

    public Html getAddress() {
        return words.link(neighbour.home().path());
    }

    public boolean isPurposed() {
        return !neighbour.purpose().isEmpty();
    }

    public Html getPurpose() {
        return Html.text(neighbour.purpose());
    }
}
