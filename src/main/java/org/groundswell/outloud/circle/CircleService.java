package org.groundswell.outloud.circle;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.outloud.circle.CircleDesk.Held;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.CircleAct;
import org.groundswell.outloud.circle.domain.CircleMembers;
import org.groundswell.outloud.circle.domain.CirclePart;
import org.groundswell.outloud.circle.domain.CircleRefusal;
import org.groundswell.outloud.circle.domain.CircleRules;
import org.groundswell.outloud.circle.domain.CircleWords;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.outloud.circle.domain.StoredCircles;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.LogIns;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Circles: found one, be asked in, come, go and end it; every act throws Refused if it is not allowed. */
@Service
public class CircleService {
    /** How many circles one person can belong to at once, ended ones too. */
    public static final int MOST_OF_A_PERSON = 100;
    private static final String LIST = "circles";

    private final StoredCircles circles;
    private final CircleDesk desk;
    private final CircleReading reading;
    private final CircleEnds ends;
    private final CircleNews news;
    private final LogIns logIns;
    private final Transactions transactions;
    private final Clock clock;

    public CircleService(StoredCircles circles, CircleDesk desk, CircleReading reading, CircleEnds ends, CircleNews news, LogIns logIns,
                         Transactions transactions, Clock clock) {
        this.circles = circles;
        this.desk = desk;
        this.reading = reading;
        this.ends = ends;
        this.news = news;
        this.logIns = logIns;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What somebody typed about a circle to be, at this moment. */
    public CircleWords words(String name, String purpose, String lastDay, boolean wipe) {
        return CircleWords.of(name, purpose, lastDay, wipe, clock.instant(), clock.getZone());
    }

    /**
     * Founds a circle and asks people in; whoever is asked decides alone.
     *
     * @param people the names they log in with
     */
    public SeenCircle found(CircleWords words, List<String> people, Person founder) {
        desk.demandActor(founder);
        Set<Person> asked = people.stream().map(String::strip).filter(name -> !name.isEmpty()).map(name -> named(name, "people"))
            .filter(person -> !person.equals(founder)).collect(Collectors.toCollection(LinkedHashSet::new));
        if (asked.isEmpty()) {
            throw new Refused(CircleRefusal.CIRCLE_NEEDS_PEOPLE, "people");
        }
        Instant now = clock.instant();
        List<CirclePart> invited = transactions.run(() -> {
            Circle circle = circles.add(Circle.founded(words, now));
            circles.put(CirclePart.founder(circle, founder, now));
            demandNotTooMany(founder);
            List<CirclePart> parts = asked.stream().map(person -> circles.put(CirclePart.invited(circle, person, founder, now))).toList();
            circles.members(circle.id()).demandFew("people");
            return parts;
        });
        invited.forEach(part -> news.invited(part, founder));
        return circle(invited.get(0).circleRef(), founder);
    }

    /** A circle the person belongs or is invited to. */
    public SeenCircle circle(Ref ref, Person person) {
        return seen(desk.known(ref, person));
    }

    /** The circles a person belongs or is invited to, the latest first. */
    public Page<SeenCircle> own(Window window, Person person) {
        CircleDesk.demandKnown(person);
        Cursor after = Cursor.decode(LIST, window.after());
        return transactions.run(() -> {
            CirclePart last = after == null ? null : circles.part(after.last(), person).filter(CirclePart::knows)
                .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
            List<CirclePart> parts = circles.of(person, last, window.limit());
            Page<CirclePart> page = Page.of(parts, window.limit(), part -> new Cursor(LIST, part.circleRef()));
            return new Page<>(seen(page.items()), page.next());
        });
    }

    /** Comes to belong to a circle one is invited to. */
    public SeenCircle accept(Ref ref, Person person) {
        CirclePart mine = desk.act(ref, CircleAct.ACCEPT, person, held -> {
            if (!held.mine().active()) {
                Instant now = clock.instant();
                circles.put(held.mine().accepted(now));
                circles.save(held.circle().joined(now));
                demandNotTooMany(person);
            }
            return held.mine();
        });
        news.settled(List.of(mine));
        return circle(ref, person);
    }

    /** Refuses an invitation, of which nobody is told, or leaves. */
    public void leave(Ref ref, Person person) {
        news.settled(desk.act(ref, CircleAct.LEAVE, person, held -> {
            List<CirclePart> settled = new ArrayList<>(List.of(circles.put(held.mine().left(clock.instant()))));
            settled.addAll(ends.settle(held.circle()));
            return settled;
        }));
    }

    /** Asks somebody in. */
    public SeenCircle invite(Ref ref, String login, Person member) {
        CirclePart invited = desk.act(ref, CircleAct.INVITE, member, held -> {
            Person asked = named(login == null ? "" : login.strip(), "person");
            Instant now = clock.instant();
            CirclePart part = circles.put(held.members().of(asked).map(there -> there.invitedAgain(member, now))
                .orElseGet(() -> CirclePart.invited(held.circle(), asked, member, now)));
            circles.members(held.circle().id()).demandFew("person");
            return part;
        });
        news.invited(invited, member);
        return circle(ref, member);
    }

    /** Takes an invitation back; every member can. */
    public SeenCircle uninvite(Ref ref, Ref invitation, Person member) {
        CirclePart uninvited = desk.act(ref, CircleAct.INVITE, member, held -> {
            CirclePart part = held.members().find(invitation).orElseThrow(() -> new Refused(CircleRefusal.INVITED_NOBODY));
            part.uninvited().ifPresentOrElse(circles::put, () -> circles.remove(part));
            return part;
        });
        news.settled(List.of(uninvited));
        return circle(ref, member);
    }

    /** Agrees that the circle ends now; it does when enough members agree. */
    public SeenCircle agreeToEnd(Ref ref, Person member) {
        news.settled(desk.act(ref, CircleAct.AGREE_TO_END, member, held -> agree(held, true)));
        return circle(ref, member);
    }

    /** Would rather go on. */
    public SeenCircle goOn(Ref ref, Person member) {
        news.settled(desk.act(ref, CircleAct.GO_ON, member, held -> agree(held, false)));
        return circle(ref, member);
    }

    private List<CirclePart> agree(Held held, boolean so) {
        circles.put(held.mine().agreeing(so));
        return ends.settle(held.circle());
    }

    private Person named(String login, String field) {
        return (login.isEmpty() ? Optional.<Person>empty() : logIns.named(login))
            .orElseThrow(() -> new Refused(CircleRefusal.NOBODY_OF_THAT_NAME, field, login));
    }

    private void demandNotTooMany(Person person) {
        if (circles.count(person) > MOST_OF_A_PERSON) {
            throw new Refused(CircleRefusal.TOO_MANY_CIRCLES, null, MOST_OF_A_PERSON);
        }
    }

    private SeenCircle seen(Held held) {
        return reading.seen(held.circle(), held.mine(), held.members(), reading.profiles(List.of(held.members())));
    }

    private List<SeenCircle> seen(List<CirclePart> mine) {
        List<Long> ids = mine.stream().map(CirclePart::circle).toList();
        Map<Long, Circle> found = circles.all(ids).stream().map(circle -> circle.at(clock.instant())).collect(Collectors.toMap(Circle::id, Function.identity()));
        Map<Long, CircleMembers> members = circles.members(ids);
        Map<Person, Profile> profiles = reading.profiles(members.values());
        return mine.stream().filter(part -> CircleRules.known(found.get(part.circle()), part))
            .map(part -> reading.seen(found.get(part.circle()), part, members.get(part.circle()), profiles)).toList();
    }
}
