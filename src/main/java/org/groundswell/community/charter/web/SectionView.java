package org.groundswell.community.charter.web;

import java.util.List;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A part of a charter as it is read. */
public final class SectionView {
    private static final Html ITEM = Html.text("li");
    private static final Html PARAGRAPH = Html.text("p");
    private final CharterSection section;
    private final List<RowView> rows;
    private final String charter;
    private final int version;
    private final boolean challengeable;
    private final boolean kept;
    private final ReaderWords words;

    /**
     * @param charter what makes the names of its places on the page its own
     * @param version the number of the version it belongs to, 0 for a suggestion
     * @param kept    whether it is a part that a proposed version leaves as it is
     */
    SectionView(CharterSection section, List<RowView> rows, String charter, int version, boolean challengeable, boolean kept, ReaderWords words) {
        this.section = section;
        this.rows = rows;
        this.charter = charter;
        this.version = version;
        this.challengeable = challengeable;
        this.kept = kept;
        this.words = words;
    }

    public Html getKey() {
        return Html.text(section.name());
    }

    public Html getId() {
        return Html.text("gs-" + charter + "-" + section.name() + "-" + version);
    }

    public Html getTitle() {
        return words.say("section." + section.name());
    }

    public int getVersion() {
        return version;
    }

    public boolean isList() {
        return section == CharterSection.VALUES;
    }

    /** The element each line stands in where nothing stands beside it. */
    public Html getTag() {
        return isList() ? ITEM : PARAGRAPH;
    }

    public List<GroupView> getGroups() {
        return GroupView.of(rows);
    }

    public List<RowView> getRows() {
        return rows;
    }

    public boolean isChallengeable() {
        return challengeable;
    }

    /** Of the heading. */
    public int getLevel() {
        return kept ? 4 : 3;
    }

    /** What script is asked for. */
    public Html getAct() {
        return Html.text(kept ? "challenge-kept" : "challenge");
    }

    public Html getInvitation() {
        return words.say(kept ? "challenge.kept" : "challenge.one");
    }
}
