package org.groundswell.community;

import java.util.List;
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
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Shows ties to a reader, with the names people bear today. */
@Component
class TieReading {
    private final People people;

    TieReading(People people) {
        this.people = people;
    }

    List<SeenPerson> people(List<Tie> ties, Person reader) {
        Faces faces = faces(ties, reader);
        return ties.stream().map(tie -> new SeenPerson(tie.ref(), faces.of(tie.person()), tie.since(), faces.orNull(tie.askedBy().person()), tie.askedBy().power()))
            .toList();
    }

    Tending tending(Community community, Seats seats, Standing standing) {
        Faces faces = faces(seats.ties(), standing.person());
        boolean power = standing.power().isPresent();
        List<Tie> offers = seats.offers().stream().filter(tie -> power || tie.person().equals(standing.person())).toList();
        return new Tending(seen(seats.stewards(), standing, faces), seen(seats.candidates(), standing, faces), seen(offers, standing, faces),
            seats.open(standing.now()), Seats.needed(community.counts().members()), power ? community.counts().asking() : 0,
            MemberRules.rights(community, seats, standing));
    }

    private List<SeenSeat> seen(List<Tie> ties, Standing standing, Faces faces) {
        MyTies mine = standing.mine();
        return ties.stream().map(tie -> {
            Seat seat = Seat.of(tie);
            return new SeenSeat(tie.ref(), faces.of(tie.person()), seat, faces.orNull(tie.askedBy().person()), tie.person().equals(standing.person()),
                mine.find(Tie.Kind.SEAT_SUPPORT, tie.id()).isPresent(), seat.held() && !seat.running(standing.now()));
        }).toList();
    }

    private Faces faces(List<Tie> ties, Person reader) {
        return Faces.of(ties.stream().flatMap(tie -> Stream.of(tie.person(), tie.askedBy().person())), reader, people);
    }
}
