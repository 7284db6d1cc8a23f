package org.groundswell.outloud.topic.web;

import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** An offer of help, for a template. */
public final class OfferView {
    private final SeenOffer seen;
    private final ReaderWords words;

    OfferView(SeenOffer seen, ReaderWords words) {
        this.seen = seen;
        this.words = words;
    }

    public Html getRef() {
        return Html.text(seen.offer().ref().value());
    }

    public WhoView getWho() {
        return new WhoView(seen.who(), false, words);
    }

    public Html getWords() {
        return Html.text(seen.offer().words());
    }

    /** Until when it stands. */
    public Html getUntil() {
        return words.say("offer.until", words.day(seen.lastDay()));
    }

    /** Whether the reader may see what it is about. */
    public boolean isTopical() {
        return seen.topic() != null;
    }

    public Html getTopic() {
        return isTopical() ? Html.text("#" + seen.topic().word().name()) : Html.EMPTY;
    }

    public Html getAddress() {
        return isTopical() ? words.link(TopicAddresses.topic(seen.topic().ref())) : Html.EMPTY;
    }
}
