package org.groundswell.community.charter.web;

import java.util.List;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** How one part of a charter became another, old and new side by side. */
public final class ChangeView {
    private final CharterSection section;
    private final Sides sides;
    private final List<RowView> before;
    private final List<RowView> after;
    private final ReaderWords words;

    /**
     * What is compared.
     *
     * @param name          what makes the names of its places on the page its own
     * @param version       the number of the newer one
     * @param challengeable whether the reader may challenge the sentences of the newer one
     */
    record Sides(String name, Html before, Html after, int version, boolean challengeable) {
    }

    ChangeView(CharterSection section, Sides sides, List<RowView> before, List<RowView> after, ReaderWords words) {
        this.section = section;
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.words = words;
    }

    public Html getKey() {
        return Html.text(section.name());
    }

    public Html getId() {
        return Html.text("gs-" + sides.name() + "-" + section.name());
    }

    public Html getTitle() {
        return words.say("section." + section.name());
    }

    public int getVersion() {
        return sides.version();
    }

    public Html getBeforeTitle() {
        return sides.before();
    }

    public Html getAfterTitle() {
        return sides.after();
    }

    public List<RowView> getBefore() {
        return before;
    }

    public List<RowView> getAfter() {
        return after;
    }

    public boolean isBeforeEmpty() {
        return before.isEmpty();
    }

    public boolean isAfterEmpty() {
        return after.isEmpty();
    }

    public boolean isChallengeable() {
        return sides.challengeable() && !after.isEmpty();
    }

    public boolean isChallenged() {
        return after.stream().anyMatch(RowView::isChallenged);
    }

    public List<Html> getCards() {
        return after.stream().flatMap(row -> row.getCards().stream()).toList();
    }
}
