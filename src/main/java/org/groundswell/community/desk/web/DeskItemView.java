package org.groundswell.community.desk.web;

import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Something on the desk. */
public final class DeskItemView {
    private static final int TITLE = 140;
    private final DeskItems.Part part;
    private final DeskItems.Item item;
    private final Community community;
    private final ReaderWords words;

    /** @param community null where it is not named */
    DeskItemView(DeskItems.Part part, DeskItems.Item item, Community community, ReaderWords words) {
        this.part = part;
        this.item = item;
        this.community = community;
        this.words = words;
    }

    public Html getTitle() {
        return Html.text(PlainText.beginning(item.title(), TITLE));
    }

    public Html getAddress() {
        return words.link(item.path());
    }

    public boolean isBySomebody() {
        return item.who() != null;
    }

    public Html getWho() {
        return isBySomebody() ? new WhoView(item.who(), false, words).getName() : Html.EMPTY;
    }

    /** Since when, in words. */
    public Html getSince() {
        return words.say("desk.since." + part.name(), words.day(item.since()));
    }

    public boolean isLate() {
        return item.late();
    }

    public Html getLateWord() {
        return isLate() ? words.say("desk.late") : Html.EMPTY;
    }

    public boolean isPlaced() {
        return community != null;
    }

    public Html getCommunity() {
        return isPlaced() ? Html.text(community.settings().name()) : Html.EMPTY;
    }
}
