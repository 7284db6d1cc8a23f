package org.groundswell.community.people;

import java.util.function.Consumer;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.MemberRules;
import org.groundswell.community.domain.MyPart;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Seats;
import org.groundswell.community.domain.Standing;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Lets one act after the other happen to the people of a community: each one is judged by what is true while the community is held. */
@Component
class MemberDesk {
    private final CommunityPlaces places;
    private final Ties ties;
    private final Transactions transactions;

    MemberDesk(CommunityPlaces places, Ties ties, Transactions transactions) {
        this.places = places;
        this.ties = ties;
        this.transactions = transactions;
    }

    /** Does what somebody may do, and says how they stand afterwards. */
    MyPart act(CommunityName name, MemberAct act, Person person, Consumer<Held> work) {
        return act(places.place(name, person), act, work);
    }

    MyPart act(Place place, MemberAct act, Consumer<Held> work) {
        CommunityRules.demandReader(place.standing());
        return transactions.run(() -> {
            Held held = hold(place);
            MemberRules.demand(act, held.community(), held.seats(), held.standing());
            work.accept(held);
            return part(places.locked(held.id()), place.standing().with(ties.of(held.id(), held.person())));
        });
    }

    /** The place of a reader who may do this. */
    Place demand(CommunityName name, MemberAct act, Person person) {
        return demand(places.place(name, person), act);
    }

    Place demand(Place place, MemberAct act) {
        MemberRules.demand(act, place.community(), place.community().seats(place.standing().mine().ties()), place.standing());
        return place;
    }

    private Held hold(Place place) {
        Place held = places.hold(place);
        return new Held(held.community(), seats(held.community()), held.standing());
    }

    private Seats seats(Community community) {
        return community.seats(ties.all(community.id(), Tie.Kind.SEAT));
    }

    private MyPart part(Community community, Standing standing) {
        Seats seats = seats(community);
        return new MyPart(community, standing.mine(), seats.open(standing.now()), MemberRules.rights(community, seats, standing));
    }
}
