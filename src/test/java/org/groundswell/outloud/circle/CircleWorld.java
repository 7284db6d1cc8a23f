package org.groundswell.outloud.circle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.outloud.circle.persistence.AoCircles;
import org.groundswell.outloud.circle.persistence.CircleMemberRow;
import org.groundswell.outloud.circle.persistence.CircleRow;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;

/** Circles on a real database, around a wiki in memory. */
final class CircleWorld {
    static final Window ALL = new Window(50, null);
    private static final Map<TestDatabase, CircleWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    final SmallWiki wiki = new SmallWiki();
    final WoundClock clock = new WoundClock();
    final AoTestbed testbed;
    final Transactions transactions;
    final AoCircles circles;
    final CircleEnds ends;
    final CircleService service;

    private CircleWorld(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", CircleRow.class, CircleMemberRow.class);
        transactions = new Transactions(testbed.activeObjects());
        circles = new AoCircles(testbed.activeObjects(), clock);
        ends = new CircleEnds(circles, transactions, clock);
        service = new CircleService(circles, new CircleDesk(circles, wiki, transactions, clock), new CircleReading(wiki, wiki, clock), ends, wiki, transactions,
            clock);
    }

    /** One for all tests of a database, each with people of its own. */
    static synchronized CircleWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, CircleWorld::new);
    }

    /** A circle that ends in ten days, and whom its founder asks in. */
    Ref founded(Person founder, boolean wipe, Person... asked) {
        String day = clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(10).toString();
        SeenCircle made = service.found(service.words("Rehearsal", "We try to say it.", day, wipe), List.of(asked).stream().map(Person::key).toList(), founder);
        return made.circle().ref();
    }

    /** The same, and everybody has accepted. */
    Ref running(Person founder, boolean wipe, Person... members) {
        Ref circle = founded(founder, wipe, members);
        for (Person member : members) {
            service.accept(circle, member);
        }
        return circle;
    }

    Person person(String name) {
        return new Person(name + "-" + Ref.random());
    }
}
