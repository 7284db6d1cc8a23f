package org.groundswell.community.charter.web;

import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.web.CommunityPaths;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** One version in the list of all: what changed, why, and by whom. */
public final class CharterVersionView {
    private final CharterVersion version;
    private final Html by;
    private final Html page;
    private final ReaderWords words;

    CharterVersionView(SeenVersion seen, CommunityName community, ReaderWords words) {
        this.version = seen.version();
        this.by = new WhoView(seen.by(), false, words).by();
        this.page = words.link(CommunityPaths.charter(community));
        this.words = words;
    }

    public Html getTitle() {
        return words.say("version.title", version.no());
    }

    public Html getStateWord() {
        return words.say("version.state." + version.state().name());
    }

    /** Since when it was in effect, who proposed it and by which right. */
    public Html getLine() {
        Html power = words.say("power." + version.power().name());
        return version.effectiveAt() == null ? words.say("version.line.never", words.day(version.proposedAt()), by, power)
            : words.say("version.line", words.day(version.effectiveAt()), by, power);
    }

    public boolean isCounted() {
        return version.signed() > 0 && words.counting();
    }

    public Html getSigned() {
        return words.say("version.signed", version.signed());
    }

    public boolean isNoted() {
        return !version.notes().change().isEmpty();
    }

    public Html getChange() {
        return SafeText.paragraph(version.notes().change());
    }

    public boolean isIntended() {
        return !version.notes().intent().isEmpty();
    }

    public Html getIntent() {
        return SafeText.paragraph(version.notes().intent());
    }

    public Html getReadAddress() {
        return Html.text(page + "?version=" + version.no() + "#gs-reading");
    }

    public Html getReadLabel() {
        return words.say("version.read", version.no());
    }

    public boolean isComparable() {
        return version.no() > 1;
    }

    public Html getCompareAddress() {
        return Html.text(page + "?from=" + (version.no() - 1) + "&to=" + version.no() + "#gs-reading");
    }

    public Html getCompareLabel() {
        return words.say("version.compare", version.no() - 1, version.no());
    }
}
