package org.groundswell.community.web;

import java.util.Optional;
import java.util.Set;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.Standing;
import org.groundswell.community.domain.Tie;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** The reader's part in a community: following, belonging and signing, three acts that know nothing of each other. */
public final class PartView {
    private final HomeSight sight;
    private final Community community;
    private final Standing standing;
    private final Membership membership;
    private final Set<MemberAct> rights;
    private final Optional<Tie> signature;
    private final ReaderWords words;

    PartView(HomeSight sight, Set<MemberAct> rights, ReaderWords words) {
        this.sight = sight;
        this.community = sight.seen().community();
        this.standing = sight.seen().standing();
        this.membership = standing.mine().membership().remembered(standing.now());
        this.signature = standing.mine().find(Tie.Kind.SIGNATURE).filter(tie -> "VALID".equals(tie.state()));
        this.rights = rights;
        this.words = words;
    }

    /** Whether the reader may look and nothing else. */
    public boolean isLookOnly() {
        return !standing.page().comment();
    }

    public boolean isFollowing() {
        return standing.mine().follows();
    }

    public boolean isMayFollow() {
        return rights.contains(isFollowing() ? MemberAct.UNFOLLOW : MemberAct.FOLLOW);
    }

    public boolean isMember() {
        return membership.active();
    }

    /** Whether joining is one press, asking first is not needed. */
    public boolean isMayJoin() {
        return rights.contains(MemberAct.JOIN) && !isMember() && !isAsked();
    }

    public boolean isMayLeave() {
        return rights.contains(MemberAct.LEAVE) && (isMember() || isAsked() || isInvited());
    }

    public boolean isAsked() {
        return membership.state() == Membership.State.REQUESTED;
    }

    public boolean isInvited() {
        return membership.state() == Membership.State.INVITED;
    }

    public Html getJoinWord() {
        return words.say("home.join.act." + joinAct());
    }

    private String joinAct() {
        if (membership.state() == Membership.State.LEFT) {
            return "back";
        }
        boolean asks = community.settings().joinBy() == JoinPolicy.REQUEST && !isInvited();
        return asks ? "ask" : "join";
    }

    public Html getLeaveWord() {
        return words.say(isMember() ? "home.join.act.leave" : isAsked() ? "home.join.act.takeBack" : "home.join.act.refuse");
    }

    /** How the reader stands in it, or how one comes in. */
    public Html getJoinLine() {
        return switch (membership.state()) {
            case ACTIVE -> words.say("home.join.member", words.day(membership.since()));
            case REQUESTED -> words.say("home.join.asked", words.day(membership.since()));
            case INVITED -> words.say("home.join.invited", sight.named(membership.by(), words));
            case DECLINED -> words.say("home.join.declined", words.day(membership.since()), words.day(membership.since().plus(Membership.MEMORY)));
            case LEFT -> words.say("home.join.left", words.day(membership.since().plus(Membership.MEMORY)));
            case NONE -> words.say("home.join.how." + community.settings().joinBy().name());
        };
    }

    public boolean isDeclined() {
        return membership.state() == Membership.State.DECLINED && !membership.words().isEmpty();
    }

    public Html getDeclineWords() {
        return Html.text(membership.words());
    }

    public boolean isChartered() {
        return community.hasCharter();
    }

    public int getCharterNo() {
        return community.charterNo();
    }

    public boolean isSigned() {
        return signature.isPresent();
    }

    /** Whether the text has changed since, and the signer has said nothing to it. */
    public boolean isAskedAgain() {
        return signature.filter(tie -> community.charterNo() > Math.max(tie.version(), tie.kept())).isPresent();
    }

    public boolean isMaySign() {
        return isChartered() && !isSigned() && CommunityRules.whyNoReader(standing).or(() -> CommunityRules.whyNoPart(community, standing)).isEmpty();
    }

    public boolean isMayWithdraw() {
        return isSigned() && CommunityRules.whyNoReader(standing).isEmpty();
    }

    public Html getSignLine() {
        if (!isChartered()) {
            return words.say("home.sign.none");
        }
        if (isAskedAgain()) {
            return words.say("home.sign.changed", signature.orElseThrow().version(), community.charterNo());
        }
        return isSigned() ? words.say("home.sign.signed", signature.orElseThrow().version()) : words.say("home.sign.how", community.charterNo());
    }
}
