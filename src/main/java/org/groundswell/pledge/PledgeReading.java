package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.pledge.domain.Backing;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeRules;
import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.pledge.domain.Situation;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.springframework.stereotype.Component;

/** Turns what is stored into what one reader may see of it. */
@Component
class PledgeReading {
    private final People people;
    private final Clock clock;

    PledgeReading(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param backings the reader's own live joins and supports of these pledges
     * @param origins  what moved people to them, as far as the reader may see it
     */
    List<SeenPledge> seen(List<Pledge> pledges, Collection<Backing> backings, Map<Ref, Origin> origins, Ref board, Situation reader) {
        Map<Long, Set<Backing.Kind>> marks = new HashMap<>();
        backings.forEach(backing -> marks.computeIfAbsent(backing.pledge(), id -> EnumSet.noneOf(Backing.Kind.class)).add(backing.kind()));
        Faces faces = Faces.of(pledges.stream().filter(pledge -> pledge.identity().mayBeNamed(pledge.author(), reader.person())).map(Pledge::author),
            reader.person(), people);
        return pledges.stream().map(pledge -> seen(pledge, marks.getOrDefault(pledge.id(), Set.of()), from(pledge, origins), board, reader, faces)).toList();
    }

    List<SeenJoin> joins(List<Backing> joins, Person reader) {
        Faces faces = Faces.of(joins.stream().filter(join -> join.identity().mayBeNamed(join.person(), reader)).map(Backing::person), reader, people);
        return joins.stream().map(join -> {
            boolean dayOnly = !join.identity().mayBeNamed(join.person(), reader);
            return new SeenJoin(faces.of(join.person(), join.identity()), join.words(), time(join.since(), dayOnly), dayOnly);
        }).toList();
    }

    /** The first join is told by its day and after all else of that day, for whoever joined may hide the name. */
    List<PledgeEvent> history(List<PledgeEvent> events, Pledge pledge, Person reader) {
        boolean dayOnly = !pledge.identity().mayBeNamed(pledge.author(), reader);
        return events.stream().sorted(Comparator.comparing((PledgeEvent event) -> time(event.at(), true)).thenComparing(PledgeReading::ofAnother))
            .map(event -> new PledgeEvent(event.kind(), time(event.at(), dayOnly || ofAnother(event)), event.note())).toList();
    }

    private static boolean ofAnother(PledgeEvent event) {
        return event.kind() == PledgeEvent.Kind.FROZEN;
    }

    private static Origin from(Pledge pledge, Map<Ref, Origin> origins) {
        return pledge.from() == null ? null : origins.get(pledge.from());
    }

    private SeenPledge seen(Pledge pledge, Set<Backing.Kind> marks, Origin from, Ref board, Situation reader, Faces faces) {
        boolean mine = pledge.author().equals(reader.person());
        boolean dayOnly = !pledge.identity().mayBeNamed(pledge.author(), reader.person());
        boolean joined = marks.contains(Backing.Kind.JOIN);
        return new SeenPledge(pledge.ref(), board, from, pledge.words(), pledge.state(), pledge.story(), faces.of(pledge.author(), pledge.identity()), pledge.identity(),
            time(pledge.openedAt(), dayOnly), time(pledge.closedAt(), dayOnly), dayOnly, pledge.joins(), pledge.supports(), mine, joined,
            marks.contains(Backing.Kind.SUPPORT), pledge.frozen(), pledge.version(), PledgeRules.rights(pledge, joined, reader));
    }

    private Instant time(Instant time, boolean dayOnly) {
        return Days.told(time, dayOnly, clock.getZone());
    }
}
