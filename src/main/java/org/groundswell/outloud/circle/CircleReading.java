package org.groundswell.outloud.circle;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.CircleAct;
import org.groundswell.outloud.circle.domain.CircleMembers;
import org.groundswell.outloud.circle.domain.CirclePart;
import org.groundswell.outloud.circle.domain.CircleRules;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.outloud.circle.domain.SeenMember;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Who;
import org.springframework.stereotype.Component;

/** A circle as somebody sees it who knows of it; who is only invited is not told who else is. */
@Component
class CircleReading {
    private final People people;
    private final AccessMode accessMode;
    private final Clock clock;

    CircleReading(People people, AccessMode accessMode, Clock clock) {
        this.people = people;
        this.accessMode = accessMode;
        this.clock = clock;
    }

    /** @return how to show everybody in these circles */
    Map<Person, Profile> profiles(Collection<CircleMembers> circles) {
        Set<Person> named = new LinkedHashSet<>();
        circles.forEach(members -> members.parts().forEach(part -> {
            named.add(part.person());
            if (!part.invitedBy().isAnonymous()) {
                named.add(part.invitedBy());
            }
        }));
        return named.isEmpty() ? Map.of() : people.profiles(named);
    }

    /** @param mine the part of the reader, who knows of the circle */
    SeenCircle seen(Circle stored, CirclePart mine, CircleMembers members, Map<Person, Profile> profiles) {
        Circle circle = stored.at(clock.instant());
        boolean in = mine.active();
        SeenMember by = in || mine.invitedBy().isAnonymous() ? null
            : new SeenMember(mine.ref(), Who.seen(mine.invitedBy(), false, mine.person(), profiles), false);
        Set<CircleAct> rights = accessMode.readOnly() ? Set.of() : CircleRules.rights(circle, mine, members);
        return new SeenCircle(circle, in, seen(members.active(), mine, profiles), in && circle.open() ? seen(members.waiting(), mine, profiles) : List.of(),
            in ? members.agreed() : 0, members.neededToEnd(), mine.agrees(), by, rights);
    }

    private static List<SeenMember> seen(List<CirclePart> parts, CirclePart mine, Map<Person, Profile> profiles) {
        return parts.stream().map(part -> new SeenMember(part.ref(), Who.seen(part.person(), false, mine.person(), profiles), part.person().equals(mine.person())))
            .toList();
    }
}
