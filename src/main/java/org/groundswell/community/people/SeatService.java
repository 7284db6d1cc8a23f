package org.groundswell.community.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.MyPart;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.Stewardship;
import org.groundswell.community.domain.Tending;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Tending a community: offering, standing, choosing, handing over and stepping down; every act throws Refused if it is not allowed. */
@Service
public class SeatService implements Stewardship {
    private final CommunityPlaces places;
    private final MemberDesk desk;
    private final SeatStore store;
    private final Ties ties;
    private final Newcomers newcomers;
    private final TieReading reading;
    private final Transactions transactions;

    SeatService(CommunityPlaces places, MemberDesk desk, SeatStore store, Ties ties, Newcomers newcomers, TieReading reading, Transactions transactions) {
        this.places = places;
        this.desk = desk;
        this.store = store;
        this.ties = ties;
        this.newcomers = newcomers;
        this.reading = reading;
        this.transactions = transactions;
    }

    /** Who tends a community, with names and what the reader may do; one question more than finding the place. */
    public Tending tending(CommunityName name, Person reader) {
        Place place = places.place(name, reader);
        Community community = place.community();
        List<Tie> around = community.stored() ? transactions.run(() -> ties.around(community.id(), reader)) : List.of();
        return reading.tending(community, community.seats(around), place.standing());
    }

    /**
     * Offers an open seat to somebody, as long as the community is starting.
     *
     * @param login the name that person logs in with
     */
    public void offer(CommunityName name, String login, Person steward) {
        Place place = desk.demand(name, MemberAct.INVITE, steward);
        offer(name, newcomers.named(place.community(), login, "person"), steward);
    }

    /** Offers an open seat to a member, as long as the community is starting. */
    public void offer(CommunityName name, Ref member, Person steward) {
        offer(name, member(name, member, steward), steward);
    }

    @Override
    public void found(Community made, Person founder, Instant now) {
        store.found(made, founder, now);
    }

    @Override
    public void settle(Community held, Instant now) {
        store.settle(held, now);
    }

    @Override
    public List<Person> newcomers(Community community, List<String> logins, String field) {
        return logins.stream().map(login -> newcomers.named(community, login, field)).toList();
    }

    @Override
    public void offer(Place place, List<Person> people) {
        desk.act(place, MemberAct.OFFER_SEAT, held -> people.stream()
            .filter(person -> person.equals(held.person()) || ties.of(held.id(), person).seat().state() == Seat.State.NONE)
            .forEach(person -> offer(held, person, false)));
    }

    private void offer(CommunityName name, Person person, Person steward) {
        desk.act(name, MemberAct.OFFER_SEAT, steward, held -> offer(held, person, false));
    }

    /** Offers one's own seat to a member; until that person accepts it, nothing changes. Who is offered it now is offered it alone. */
    public void handOver(CommunityName name, Ref member, Person steward) {
        handOver(name, member(name, member, steward), steward);
    }

    /** The same to the member who logs in with that name. */
    public void handOver(CommunityName name, String login, Person steward) {
        Place place = desk.demand(name, MemberAct.INVITE, steward);
        Person person = newcomers.named(place.community(), login, "person");
        if (!transactions.run(() -> ties.of(place.community().id(), person)).membership().active()) {
            throw new Refused(MemberRefusal.MEMBER_NOT_FOUND, "person");
        }
        handOver(name, person, steward);
    }

    private void handOver(CommunityName name, Person person, Person steward) {
        desk.act(name, MemberAct.HAND_OVER, steward, held -> {
            store.forget(held.id(), steward);
            offer(held, person, true);
        });
    }

    private void offer(Held held, Person person, boolean own) {
        if (person.equals(held.person())) {
            throw new Refused(MemberRefusal.NOT_TO_ONESELF);
        }
        Seat before = ties.of(held.id(), person).seat();
        store.put(held.id(), person, before.offered(held.asker(), own, held.now()));
    }

    /** Takes an offer back that nobody has accepted. */
    public void takeBackOffer(CommunityName name, Ref offer, Person steward) {
        desk.act(name, MemberAct.TAKE_BACK_OFFER, steward, held -> {
            Tie tie = ties.find(held.id(), offer).filter(found -> found.kind() == Tie.Kind.SEAT && Seat.of(found).offered())
                .orElseThrow(() -> new Refused(MemberRefusal.OFFER_NOT_FOUND));
            store.put(held.id(), tie.person(), Seat.NONE);
        });
    }

    /** Accepts a seat that was offered; whoever tends a community belongs to it. */
    public MyPart take(CommunityName name, Person person) {
        return desk.act(name, MemberAct.TAKE_SEAT, person, held -> {
            Seat offered = held.standing().mine().seat();
            if (offered.state() == Seat.State.HANDED) {
                store.takeOver(held.community(), offered.by().person(), person, held.now());
            } else {
                store.accept(held.community(), offered.by(), person, held.now());
            }
        });
    }

    /** Steps down or refuses an offer; also the last one may go. */
    public MyPart leave(CommunityName name, Person person) {
        return desk.act(name, MemberAct.LEAVE_SEAT, person, held -> {
            Optional<Tie> tie = held.standing().mine().find(Tie.Kind.SEAT).filter(found -> Seat.of(found).state() != Seat.State.STANDING);
            tie.ifPresent(found -> store.end(held.community(), person, Seat.of(found), held.now()));
        });
    }

    /**
     * Stands for an open seat; in a community of one that is enough.
     *
     * @param why one sentence
     */
    public MyPart stand(CommunityName name, String why, Person member) {
        String words = PlainText.compulsory(why, "words", Tie.LONGEST_WORDS);
        return desk.act(name, MemberAct.STAND, member, held -> {
            store.put(held.id(), member, held.standing().mine().seat().stood(words, held.now()));
            store.settle(held.community(), held.now());
        });
    }

    /** Stands no more. */
    public MyPart stepBack(CommunityName name, Person member) {
        return desk.act(name, MemberAct.STEP_BACK, member, held -> held.standing().mine().find(Tie.Kind.SEAT).filter(tie -> Seat.of(tie).standing())
            .ifPresent(tie -> store.stepBack(held.id(), member, tie)));
    }

    /** Wants a candidate to tend the community; with enough of this the candidate does. */
    public MyPart support(CommunityName name, Ref candidate, Person member) {
        return desk.act(name, MemberAct.SUPPORT, member, held -> {
            Tie tie = candidate(held.id(), candidate);
            if (tie.person().equals(member)) {
                throw new Refused(MemberRefusal.NOT_TO_ONESELF);
            }
            if (held.standing().mine().support(tie).isEmpty()) {
                store.support(held.id(), member, tie, held.now());
                store.settle(held.community(), held.now());
            }
        });
    }

    /** Takes the support back. */
    public MyPart unsupport(CommunityName name, Ref candidate, Person member) {
        return desk.act(name, MemberAct.UNSUPPORT, member, held -> {
            Tie tie = candidate(held.id(), candidate);
            held.standing().mine().support(tie).ifPresent(support -> store.unsupport(held.id(), support, tie));
        });
    }

    private Tie candidate(long community, Ref ref) {
        return ties.find(community, ref).filter(tie -> tie.kind() == Tie.Kind.SEAT && Seat.of(tie).standing())
            .orElseThrow(() -> new Refused(MemberRefusal.CANDIDATE_NOT_FOUND));
    }

    private Person member(CommunityName name, Ref ref, Person steward) {
        Place place = desk.demand(name, MemberAct.INVITE, steward);
        return transactions.run(() -> ties.find(place.community().id(), ref)).filter(tie -> tie.kind() == Tie.Kind.MEMBER)
            .filter(tie -> Membership.of(tie).active()).map(Tie::person).orElseThrow(() -> new Refused(MemberRefusal.MEMBER_NOT_FOUND, "member"));
    }
}
