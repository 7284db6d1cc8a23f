package org.groundswell.community;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.MemberRules;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.Seats;
import org.groundswell.community.domain.SeenPerson;
import org.groundswell.community.domain.SeenSeat;
import org.groundswell.community.domain.Standing;
import org.groundswell.community.domain.Tending;
import org.groundswell.community.domain.Tie;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Who;
import org.springframework.stereotype.Component;

/** Shows ties to a reader, with the names people bear today. */
@Component
class TieReading {
    private final People people;

    TieReading(People people) {
        this.people = people;
    }

    List<SeenPerson> people(List<Tie> ties, Person reader) {
        Map<Person, Profile> profiles = profiles(ties);
        return ties.stream().map(tie -> new SeenPerson(tie.ref(), who(tie.person(), reader, profiles), tie.since(), by(tie, reader, profiles), tie.askedBy().power())).toList();
    }

    Tending tending(Community community, Seats seats, Standing standing) {
        Map<Person, Profile> profiles = profiles(seats.ties());
        boolean power = standing.power().isPresent();
        List<Tie> offers = seats.offers().stream().filter(tie -> power || tie.person().equals(standing.person())).toList();
        return new Tending(seen(seats.stewards(), standing, profiles), seen(seats.candidates(), standing, profiles), seen(offers, standing, profiles),
            seats.open(standing.now()), Seats.needed(community.counts().members()), power ? community.counts().asking() : 0,
            MemberRules.rights(community, seats, standing));
    }

    private List<SeenSeat> seen(List<Tie> ties, Standing standing, Map<Person, Profile> profiles) {
        Person reader = standing.person();
        MyTies mine = standing.mine();
        return ties.stream().map(tie -> {
            Seat seat = Seat.of(tie);
            return new SeenSeat(tie.ref(), who(tie.person(), reader, profiles), seat, by(tie, reader, profiles), tie.person().equals(reader),
                mine.find(Tie.Kind.SEAT_SUPPORT, tie.id()).isPresent(), seat.held() && !seat.running(standing.now()));
        }).toList();
    }

    private Map<Person, Profile> profiles(List<Tie> ties) {
        Set<Person> named = ties.stream().flatMap(tie -> Stream.of(tie.person(), tie.askedBy().person())).filter(person -> !person.isAnonymous())
            .collect(Collectors.toSet());
        return people.profiles(named);
    }

    private static Who by(Tie tie, Person reader, Map<Person, Profile> profiles) {
        return tie.askedBy().nobody() ? null : who(tie.askedBy().person(), reader, profiles);
    }

    private static Who who(Person person, Person reader, Map<Person, Profile> profiles) {
        return Who.seen(person, false, reader, profiles);
    }
}
