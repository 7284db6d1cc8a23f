package org.groundswell.community.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.Seats;
import org.groundswell.community.domain.Standing;
import org.groundswell.community.domain.Tie;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Who tends a community, who would like to, and which seats are open. */
public final class TendView {
    private final HomeSight sight;
    private final Seats seats;
    private final Standing standing;
    private final Seat mine;
    private final Set<MemberAct> rights;
    private final ReaderWords words;

    TendView(HomeSight sight, Set<MemberAct> rights, ReaderWords words) {
        this.sight = sight;
        this.seats = sight.seen().seats();
        this.standing = sight.seen().standing();
        this.mine = standing.mine().seat();
        this.rights = rights;
        this.words = words;
    }

    /** Whether the reader tends it, or may as administrator of the space, and it is stored. */
    public boolean isTending() {
        return sight.seen().community().stored() && standing.power().isPresent();
    }

    /** Where what waits in it stands together. */
    public Html getDesk() {
        return isTending() ? words.link(CommunityPaths.desk(sight.seen().community().ref(), null)) : Html.EMPTY;
    }

    public boolean isTended() {
        return !seats.stewards().isEmpty();
    }

    public List<StewardView> getStewards() {
        return seats.stewards().stream().map(tie -> new StewardView(who(tie), term(tie), own(tie))).toList();
    }

    private Html term(Tie tie) {
        boolean running = standing.now().isBefore(tie.until());
        return words.say(running ? "home.seat.until" : "home.seat.over", words.day(tie.until()));
    }

    public boolean isStoodFor() {
        return !seats.candidates().isEmpty();
    }

    public List<CandidateView> getCandidates() {
        return seats.candidates().stream().map(this::candidate).toList();
    }

    private CandidateView candidate(Tie tie) {
        int needed = Seats.needed(sight.seen().community().counts().members());
        boolean supported = standing.mine().support(tie).isPresent();
        boolean may = !own(tie) && rights.contains(supported ? MemberAct.UNSUPPORT : MemberAct.SUPPORT);
        return new CandidateView(tie, who(tie), words.say("home.seat.support", tie.supports(), needed), supported, may);
    }

    /** Seats offered to others, which only those who tend the community see. */
    public List<CandidateView> getOffers() {
        return isMayTakeBack() ? seats.offers().stream().filter(tie -> !own(tie))
            .map(tie -> new CandidateView(tie, who(tie), words.say("home.seat.offered", words.day(tie.since()), sight.by(tie.askedBy(), words)), false, true)).toList() : List.of();
    }

    public boolean isOffering() {
        return !getOffers().isEmpty();
    }

    private boolean isMayTakeBack() {
        return rights.contains(MemberAct.TAKE_BACK_OFFER);
    }

    public boolean isOffered() {
        return mine.offered();
    }

    public Html getOffer() {
        return words.say("home.seat.offeredToYou", sight.named(mine.by(), words), Seat.TERM.toDays());
    }

    public boolean isMayTake() {
        return rights.contains(MemberAct.TAKE_SEAT);
    }

    public boolean isOpen() {
        return open() > 0 && sight.seen().community().stage().living();
    }

    public Html getOpenLine() {
        return words.say("home.seat.open", open());
    }

    private int open() {
        Instant now = standing.now();
        return seats.open(now);
    }

    public boolean isMayStand() {
        return rights.contains(MemberAct.STAND) && !mine.standing();
    }

    public boolean isMayStepBack() {
        return rights.contains(MemberAct.STEP_BACK) && mine.standing();
    }

    public boolean isMayHandOver() {
        return rights.contains(MemberAct.HAND_OVER) && mine.held();
    }

    public boolean isMayStepDown() {
        return rights.contains(MemberAct.LEAVE_SEAT) && mine.held();
    }

    public boolean isMayOffer() {
        return rights.contains(MemberAct.OFFER_SEAT);
    }

    /** Whether the reader could stand if they belonged to the community. */
    public boolean isJoinFirst() {
        return isOpen() && !standing.member() && !standing.steward() && standing.page().comment() && CommunityRules.whyNoReader(standing).isEmpty();
    }

    private boolean own(Tie tie) {
        return tie.person().equals(standing.person());
    }

    private WhoView who(Tie tie) {
        return new WhoView(sight.faces().of(tie.person()), false, words);
    }
}
