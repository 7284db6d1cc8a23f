package org.groundswell.community.charter.web;

import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterRules;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.domain.Place;
import org.groundswell.community.web.CommunityPaths;
import org.groundswell.shared.domain.Fingerprint;
import org.groundswell.shared.web.AudienceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;

/** What stands around the text of a charter. */
public final class CharterView {
    private static final int MARK = 12;
    private final SeenCharter charter;
    private final String page;
    private final String here;
    private final AudienceView audience;
    private final ReaderWords words;

    /**
     * @param page the page it is shown on, for script; empty where there is none
     * @param here the path to come back to after the log-in, null if that is no page yet
     */
    CharterView(SeenCharter charter, String page, String here, AudienceView audience, ReaderWords words) {
        this.charter = charter;
        this.page = page;
        this.here = here;
        this.audience = audience;
        this.words = words;
    }

    /** The name script uses for the community. */
    public Html getName() {
        return Html.text(charter.name().value());
    }

    public Html getCommunity() {
        return Html.text(charter.community().settings().name());
    }

    public Html getPage() {
        return Html.text(page);
    }

    /** Tells this reader from another at the same browser without telling who it is. */
    public Html getReader() {
        return Html.text(Fingerprint.of(charter.standing().person().key()).substring(0, MARK));
    }

    public boolean isLoggedIn() {
        return !charter.standing().person().isAnonymous();
    }

    public boolean isWaitingForLogin() {
        return !isLoggedIn() && here != null;
    }

    public Html getLogin() {
        return here == null ? Html.EMPTY : LoginLink.to(here, words);
    }

    public boolean isInEffect() {
        return charter.current() != null;
    }

    public boolean isSuggested() {
        return charter.current() == null && charter.suggested() != null;
    }

    public boolean isProposed() {
        return charter.proposed() != null;
    }

    public boolean isTended() {
        return charter.rights().contains(CharterAct.DRAFT) || charter.rights().contains(CharterAct.PROPOSE)
            || charter.rights().contains(CharterAct.WITHDRAW_PROPOSAL);
    }

    /** Which version is in effect, and since when. */
    public Html getStanding() {
        SeenVersion current = charter.current();
        return current == null ? words.say("standing.none")
            : words.say("standing.current", current.version().no(), words.day(current.version().effectiveAt()));
    }

    /** How many have signed, and which version; nothing to whoever wants quiet. */
    public Html getSigned() {
        int all = charter.community().counts().signed();
        if (all > 0 && !words.counting()) {
            return Html.EMPTY;
        }
        int present = charter.current() == null ? 0 : charter.current().version().signed();
        if (all == present || all == 0) {
            return words.say("count.signed", all);
        }
        return present == 0 ? words.say("count.signed.earlier", all) : words.say("count.signed.split", all, present, all - present);
    }

    /** Where its versions and signatures are told. */
    public Html getPageAddress() {
        return Html.text(words.link(CommunityPaths.charter(charter.name())) + "#gs-versions");
    }

    /** Whether more challenges are open than are shown here. */
    public boolean isMoreChallenges() {
        return charter.challenges().next().isPresent();
    }

    public Html getChallengesAddress() {
        return Html.text(words.link(CommunityPaths.charter(charter.name())) + "#gs-challenges");
    }

    /** How many of the open challenges are shown, and how many wait for an answer. */
    public Html getCutLine() {
        return words.say("challenges.cut", charter.challenges().items().size(), charter.community().counts().waiting());
    }

    public Html getProposalLine() {
        if (charter.proposed() == null) {
            return Html.EMPTY;
        }
        CharterVersion version = charter.proposed().version();
        if (version.endsAt() == null) {
            return words.say("proposal.title", version.no());
        }
        boolean over = !charter.standing().now().isBefore(version.endsAt());
        return words.say(over ? "proposed.over" : "proposed.running", version.no(), words.day(version.endsAt()));
    }

    /** Whether all that keeps the reader from challenging is not to be a member. */
    public boolean isNeedsMembership() {
        return CharterRules.joinFirst(new Place(charter.community(), charter.standing())) && (charter.current() != null || charter.proposed() != null);
    }

    public AudienceView getAudience() {
        return audience;
    }
}
