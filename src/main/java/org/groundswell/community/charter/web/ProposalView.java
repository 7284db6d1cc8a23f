package org.groundswell.community.charter.web;

import java.time.Instant;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.domain.Power;
import org.groundswell.community.web.CommunityPaths;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** The version everybody is asked about. */
public final class ProposalView {
    private final SeenCharter charter;
    private final CharterVersion version;
    private final ReaderWords words;

    ProposalView(SeenCharter charter, ReaderWords words) {
        this.charter = charter;
        this.version = charter.proposed().version();
        this.words = words;
    }

    public Html getTitle() {
        return words.say("proposal.title", version.no());
    }

    /** Who proposes it, by which right, and until when one can look at it. */
    public Html getLine() {
        Html who = new WhoView(charter.proposed().by(), false, words).by();
        Html day = words.day(version.proposedAt());
        return version.power() == Power.PERSON ? words.say("proposal.by.person", who, day)
            : words.say("proposal.by", who, words.say("power." + version.power().name()), day);
    }

    private boolean over() {
        return version.endsAt() == null || !charter.standing().now().isBefore(version.endsAt());
    }

    public Html getDeadline() {
        Instant end = version.endsAt();
        return end == null ? Html.EMPTY : words.say(over() ? "proposal.over" : "proposal.until", words.day(end));
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

    public boolean isCredited() {
        return !version.credits().isEmpty();
    }

    public Html getCreditAddress() {
        return isCredited() ? Html.text(words.link(CommunityPaths.charter(charter.name())) + "#" + ChallengeView.id(version.credits().get(0))) : Html.EMPTY;
    }

    public boolean isBlocked() {
        return charter.stopped();
    }

    public Html getStanding() {
        return charter.stopped() ? words.say("proposal.blocked", version.objections()) : words.say("proposal.free");
    }

    public boolean isMayEffect() {
        return charter.rights().contains(CharterAct.TAKE_EFFECT);
    }

    public boolean isMayWithdraw() {
        return charter.rights().contains(CharterAct.WITHDRAW_PROPOSAL);
    }

    public boolean isTended() {
        return isMayEffect() || isMayWithdraw();
    }
}
