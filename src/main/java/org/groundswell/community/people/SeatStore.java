package org.groundswell.community.people;

import java.time.Instant;
import java.util.Optional;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityHistory;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.Seats;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Changes who tends a community that is held, who stands for it and who supports whom, and writes the open history of it. */
@Component
class SeatStore {
    private final Ties ties;
    private final Communities communities;
    private final CommunityHistory history;
    private final MemberStore members;

    SeatStore(Ties ties, Communities communities, CommunityHistory history, MemberStore members) {
        this.ties = ties;
        this.communities = communities;
        this.history = history;
        this.members = members;
    }

    /** The person who makes a community is its first member and tends it for a term. */
    void found(Community made, Person founder, Instant now) {
        history.add(made.id(), CommunityEvent.of(CommunityEvent.Kind.FOUNDED, now, founder, Power.PERSON, ""));
        take(made, founder, now);
    }

    void put(long community, Person person, Seat seat) {
        if (seat.state() == Seat.State.NONE) {
            ties.of(community, person).find(Tie.Kind.SEAT).ifPresent(tie -> {
                ties.removeAbout(community, Tie.Kind.SEAT_SUPPORT, tie.id());
                ties.remove(tie);
            });
        } else {
            ties.put(seat.tie(community, person));
        }
        communities.locked(community).ifPresent(held -> communities.save(held.fullUntil(seats(held).fullUntil())));
    }

    /** The person tends the community from now on. */
    void take(Community community, Person person, Instant now) {
        seat(community, person, now);
        history.add(community.id(), CommunityEvent.of(CommunityEvent.Kind.SEAT_TAKEN, now, person, Power.PERSON, ""));
    }

    /** The person says yes to a seat that somebody offered. */
    void accept(Community community, Asker giver, Person person, Instant now) {
        seat(community, person, now);
        history.add(community.id(), new CommunityEvent(CommunityEvent.Kind.SEAT_GIVEN, now, giver.person(), person, giver.power(), ""));
    }

    private void seat(Community community, Person person, Instant now) {
        members.belong(community, person, now);
        put(community.id(), person, Seat.held(now));
    }

    /** The person takes over the seat of somebody who offered their own. */
    void takeOver(Community community, Person giver, Person person, Instant now) {
        forget(community.id(), giver);
        put(community.id(), giver, Seat.NONE);
        seat(community, person, now);
        history.add(community.id(), new CommunityEvent(CommunityEvent.Kind.SEAT_HANDED, now, giver, person, Power.STEWARD, ""));
    }

    /** The person tends the community no more, or refuses a seat; offers of that seat end with it. */
    void end(Community community, Person person, Seat before, Instant now) {
        if (before.held()) {
            history.add(community.id(), CommunityEvent.of(CommunityEvent.Kind.SEAT_ENDED, now, person, Power.PERSON, ""));
        }
        forget(community.id(), person);
        put(community.id(), person, before.ended());
        settle(community, now);
    }

    /** The person stands no more, and nobody supports them any longer. */
    void stepBack(long community, Person person, Tie candidacy) {
        ties.removeAbout(community, Tie.Kind.SEAT_SUPPORT, candidacy.id());
        put(community, person, Seat.of(candidacy).steppedBack());
    }

    void support(long community, Person person, Tie candidate, Instant now) {
        ties.put(Tie.plain(community, person, Tie.Kind.SEAT_SUPPORT, candidate.id(), now));
        put(community, candidate.person(), Seat.of(candidate).supported(1));
    }

    void unsupport(long community, Tie support, Tie candidate) {
        ties.remove(support);
        put(community, candidate.person(), Seat.of(candidate).supported(-1));
    }

    /** Whoever leaves a community tends it no more and has no say in who does. */
    void left(Community community, MyTies mine, Person person, Instant now) {
        for (Tie candidate : seats(community).candidates()) {
            mine.support(candidate).ifPresent(support -> unsupport(community.id(), support, candidate));
        }
        Optional<Tie> seat = mine.find(Tie.Kind.SEAT);
        seat.filter(tie -> Seat.of(tie).standing()).ifPresent(tie -> stepBack(community.id(), person, tie));
        end(community, person, seat.map(Seat::of).map(Seat::steppedBack).orElse(Seat.NONE), now);
    }

    /** Gives open seats to those whom enough members want, and lets go whose term is over if somebody else has come. */
    void settle(Community community, Instant now) {
        int memberCount = communities.find(community.id()).orElseThrow().counts().members();
        for (Optional<Tie> chosen = seats(community).chosen(memberCount, now); chosen.isPresent(); chosen = seats(community).chosen(memberCount, now)) {
            ties.removeAbout(community.id(), Tie.Kind.SEAT_SUPPORT, chosen.get().id());
            take(community, chosen.get().person(), now);
        }
        for (Optional<Tie> over = seats(community).outlived(now); over.isPresent(); over = seats(community).outlived(now)) {
            history.add(community.id(), CommunityEvent.of(CommunityEvent.Kind.SEAT_ENDED, now, over.get().person(), Power.PERSON, ""));
            forget(community.id(), over.get().person());
            put(community.id(), over.get().person(), Seat.of(over.get()).outlived());
        }
    }

    /** Offers of somebody's own seat are gone, as that seat is or because it is offered to another. */
    void forget(long community, Person giver) {
        ties.all(community, Tie.Kind.SEAT).stream().filter(tie -> Seat.of(tie).state() == Seat.State.HANDED && tie.askedBy().person().equals(giver)).forEach(ties::remove);
    }

    private Seats seats(Community community) {
        return community.seats(ties.all(community.id(), Tie.Kind.SEAT));
    }
}
