package org.groundswell.outloud.circle.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.CircleAct;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.outloud.circle.domain.SeenMember;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;

/** A circle, for a template. */
public final class CircleView {
    // What ends with a day ends at the first moment of the next.
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final SeenCircle seen;
    private final Circle circle;
    private final ReaderWords words;

    CircleView(SeenCircle seen, ReaderWords words) {
        this.seen = seen;
        this.circle = seen.circle();
        this.words = words;
    }

    public Html getRef() {
        return Html.text(circle.ref().value());
    }

    public Html getName() {
        return Html.text(circle.name());
    }

    public boolean isPurposed() {
        return !circle.purpose().isEmpty();
    }

    public Html getPurpose() {
        return SafeText.paragraph(circle.purpose());
    }

    public Html getAddress() {
        return words.link(CirclePages.PATH + "/" + circle.ref());
    }

    public Html getFeed() {
        return words.link(CirclePages.FEED + circle.ref());
    }

    /** What leads to the feed. */
    public Html getToFeed() {
        return words.say(circle.open() ? "feed.open" : "feed.kept");
    }

    public Html getState() {
        return words.say("state." + circle.state().name());
    }

    /** Whether there is something in it one may read. */
    public boolean isReadable() {
        return seen.member() && circle.readable();
    }

    /** When it ends or ended. */
    public Html getEnd() {
        Instant last = circle.endsAt().minus(A_MOMENT);
        return words.say(circle.open() ? "end.will" : "end.was", words.day(last));
    }

    /** What becomes of what is said in it. */
    public Html getAfter() {
        if (circle.state() == Circle.State.WIPED) {
            return words.say("after.wiped");
        }
        if (circle.open()) {
            return words.say(circle.wipe() ? "after.wipe" : "after.keep");
        }
        return words.say(circle.wipe() ? "after.wiping" : "after.kept");
    }

    public Html getNumber() {
        return words.say("members.number", seen.members().size());
    }

    public List<MemberView> getMembers() {
        return views(seen.members());
    }

    public boolean isInviting() {
        return !seen.invited().isEmpty();
    }

    public List<MemberView> getInvited() {
        return views(seen.invited());
    }

    public boolean isMember() {
        return seen.member();
    }

    /** Who asks the reader in. */
    public Html getBy() {
        return seen.by() == null ? Html.EMPTY : words.say("invited.by", new MemberView(seen.by(), words).getWho().getName());
    }

    public boolean isFull() {
        return !seen.member() && !isMayAccept();
    }

    public boolean isMayAccept() {
        return may(CircleAct.ACCEPT);
    }

    public boolean isMayRefuse() {
        return may(CircleAct.REFUSE);
    }

    public boolean isMayInvite() {
        return may(CircleAct.INVITE);
    }

    public boolean isMayLeave() {
        return may(CircleAct.LEAVE);
    }

    public boolean isMayAgree() {
        return may(CircleAct.AGREE_TO_END);
    }

    public boolean isMayGoOn() {
        return may(CircleAct.GO_ON);
    }

    /** Whether it can be ended before its day. */
    public boolean isEndable() {
        return isMayAgree() || isMayGoOn();
    }

    /** Whether one press ends it, because the reader is alone in it. */
    public boolean isAlone() {
        return seen.needed() == 1;
    }

    /** How many agree that it ends now, and how many have to. */
    public Html getAgreed() {
        return words.say("end.agreed", seen.agreed(), seen.needed());
    }

    private boolean may(CircleAct act) {
        return seen.rights().contains(act);
    }

    private List<MemberView> views(List<SeenMember> members) {
        return members.stream().map(member -> new MemberView(member, words)).toList();
    }
}
