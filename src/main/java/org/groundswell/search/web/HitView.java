package org.groundswell.search.web;

import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Something that was found. */
public final class HitView {
    private final Findable.Hit hit;
    private final ReaderWords words;

    HitView(Findable.Hit hit, ReaderWords words) {
        this.hit = hit;
        this.words = words;
    }

    public Html getKind() {
        return words.say("kind." + hit.kind());
    }

    public Html getLabel() {
        return words.texts().of(hit.label());
    }

    /** Its beginning; what is found always has words. */
    public Html getText() {
        return Html.text(hit.text());
    }

    public Html getAddress() {
        return words.link(hit.path());
    }

    public boolean isAuthored() {
        return hit.by() != null;
    }

    public Html getAuthor() {
        return isAuthored() ? new WhoView(hit.by(), false, words).getName() : Html.EMPTY;
    }

    public Html getDay() {
        return words.day(hit.at());
    }

    public Html getMachineDay() {
        return words.machineDay(hit.at());
    }

    public boolean isPlaced() {
        return hit.page() != null;
    }

    public Html getPlaceTitle() {
        return isPlaced() ? Html.text(hit.page().title()) : Html.EMPTY;
    }

    public Html getPlaceAddress() {
        return isPlaced() ? words.link(hit.page().path()) : Html.EMPTY;
    }
}
