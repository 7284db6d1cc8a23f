package org.groundswell.community.space.web;

import java.util.List;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A space and what is kept for it. */
public final class SpaceView {
    private final WikiSpace space;
    private final List<KeptView> kept;
    private final ReaderWords words;

    SpaceView(WikiSpace space, List<KeptView> kept, ReaderWords words) {
        this.space = space;
        this.kept = List.copyOf(kept);
        this.words = words;
    }

    public Html getKey() {
        return Html.text(space.key().value());
    }

    public Html getName() {
        return Html.text(space.name());
    }

    public Html getAddress() {
        return words.link(space.path());
    }

    public boolean isArchived() {
        return space.archived();
    }

    public List<KeptView> getKept() {
        return kept;
    }
}
