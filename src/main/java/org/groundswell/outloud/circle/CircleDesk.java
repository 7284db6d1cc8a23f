package org.groundswell.outloud.circle;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.CircleAct;
import org.groundswell.outloud.circle.domain.CircleMembers;
import org.groundswell.outloud.circle.domain.CirclePart;
import org.groundswell.outloud.circle.domain.CircleRefusal;
import org.groundswell.outloud.circle.domain.CircleRules;
import org.groundswell.outloud.circle.domain.StoredCircles;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Holds a circle while somebody does something in it. Whoever does not know of it is answered by the first question, whether it exists or not. */
@Component
class CircleDesk {
    private final StoredCircles circles;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    CircleDesk(StoredCircles circles, AccessMode accessMode, Transactions transactions, Clock clock) {
        this.circles = circles;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A circle that is held, as it is at this moment.
     *
     * @param mine    the part of whoever acts
     * @param members everybody's
     */
    record Held(Circle circle, CirclePart mine, CircleMembers members) {
    }

    /** @throws Refused NOT_LOGGED_IN */
    static void demandKnown(Person person) {
        Refused.ifPresent(SharedRefusal.NOT_LOGGED_IN.when(person.isAnonymous()));
    }

    /** @throws Refused NOT_LOGGED_IN or READ_ONLY */
    void demandActor(Person person) {
        Refused.ifPresent(Rights.whyNoActor(person, accessMode.readOnly()));
    }

    /** @throws Refused CIRCLE_NOT_FOUND unless the person may know of the circle */
    Held known(Ref ref, Person person) {
        demandKnown(person);
        return transactions.run(() -> {
            CirclePart mine = part(ref, person);
            Circle circle = circles.all(List.of(mine.circle())).stream().findFirst().map(found -> found.at(clock.instant()))
                .filter(found -> CircleRules.known(found, mine)).orElseThrow(CircleDesk::notFound);
            return new Held(circle, mine, circles.members(circle.id()));
        });
    }

    /** Holds the circle, checks that the person may do this, and does it. */
    <T> T act(Ref ref, CircleAct act, Person person, Function<Held, T> work) {
        demandActor(person);
        return transactions.run(() -> {
            Circle circle = circles.locked(part(ref, person).circle()).orElseThrow(CircleDesk::notFound).at(clock.instant());
            CircleMembers members = circles.members(circle.id());
            CirclePart mine = members.of(person).orElseThrow(CircleDesk::notFound);
            CircleRules.demand(act, circle, mine, members);
            return work.apply(new Held(circle, mine, members));
        });
    }

    private CirclePart part(Ref ref, Person person) {
        return circles.part(ref, person).filter(CirclePart::knows).orElseThrow(CircleDesk::notFound);
    }

    static Refused notFound() {
        return new Refused(CircleRefusal.CIRCLE_NOT_FOUND);
    }
}
