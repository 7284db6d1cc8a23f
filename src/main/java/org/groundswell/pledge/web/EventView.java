package org.groundswell.pledge.web;

import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;

/** One line of a pledge's history. */
public final class EventView {
    private final Html day;
    private final Html what;
    private final Html note;

    EventView(PledgeEvent event, ReaderWords words) {
        this.day = words.day(event.at());
        this.what = words.say("event." + event.kind().name());
        this.note = SafeText.paragraph(event.note());
    }

    public Html getDay() {
        return day;
    }

    public Html getWhat() {
        return what;
    }

    public boolean isNoted() {
        return !note.isEmpty();
    }

    public Html getNote() {
        return note;
    }
}
