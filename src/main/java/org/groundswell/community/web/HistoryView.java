package org.groundswell.community.web;

import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** One line of a community's history. */
public final class HistoryView {
    private final SeenEvent event;
    private final ReaderWords words;

    HistoryView(SeenEvent event, ReaderWords words) {
        this.event = event;
        this.words = words;
    }

    public Html getDay() {
        return words.day(event.at());
    }

    public Html getMachineDay() {
        return words.machineDay(event.at());
    }

    /** Whether somebody did it, rather than that it came about. */
    public boolean isActed() {
        return event.by() != null;
    }

    public Html getWho() {
        return name(event.by());
    }

    /** Whether it was done as one who tends the community, or as administrator. */
    public boolean isInRole() {
        return event.power() != Power.PERSON;
    }

    public Html getRole() {
        return words.say("page.role." + event.power().name());
    }

    public Html getWhat() {
        if (event.note().isEmpty() && event.kind() == CommunityEvent.Kind.EDGE_OPENED) {
            return words.say("page.edgeOpened");
        }
        if (event.note().isEmpty() && event.kind() == CommunityEvent.Kind.LEARNS_FROM) {
            return words.say("page.learnsFrom");
        }
        return words.say("page.event." + event.kind().name(), name(event.about()), note());
    }

    private Html note() {
        return event.kind() == CommunityEvent.Kind.STAGE ? words.say("home.stage." + event.note()) : Html.text(event.note());
    }

    private Html name(Who who) {
        return who == null ? Html.EMPTY : new WhoView(who, false, words).getName();
    }
}
