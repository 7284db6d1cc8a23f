package org.groundswell.community.directory.web;

import org.groundswell.community.directory.domain.ListedCommunity;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A community as the directory shows it. */
public final class EntryView {
    private final ListedCommunity listed;
    private final Community community;
    private final ReaderWords words;

    EntryView(ListedCommunity listed, ReaderWords words) {
        this.listed = listed;
        this.community = listed.community();
        this.words = words;
    }

    public Html getTitle() {
        return Html.text(community.settings().name());
    }

    public Html getAddress() {
        return words.link(listed.home().path());
    }

    public boolean isPurposed() {
        return !community.settings().purpose().isEmpty();
    }

    public Html getPurpose() {
        return Html.text(community.settings().purpose());
    }

    public Html getType() {
        return words.say("directory.type." + community.settings().type().name());
    }

    public Html getStage() {
        return words.say("directory.stage." + community.stage().name());
    }

    /** Whether the reader is told how many belong. */
    public boolean isCounted() {
        return words.counting();
    }

    public Html getMembers() {
        return words.say("directory.members", community.counts().members());
    }

    public boolean isSeatsOpen() {
        return listed.openSeats();
    }

    public boolean isEdge() {
        return listed.parent().isPresent();
    }

    public Html getParentTitle() {
        return listed.parent().map(WikiPage::title).map(Html::text).orElse(Html.EMPTY);
    }

    public Html getParentAddress() {
        return listed.parent().map(page -> words.link(page.path())).orElse(Html.EMPTY);
    }

    public boolean isMine() {
        return listed.mine().membership().active() || listed.mine().follows();
    }

    public Html getTied() {
        return words.say(listed.mine().membership().active() ? "directory.mine.member" : "directory.mine.follows");
    }
}
