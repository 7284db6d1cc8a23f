package org.groundswell.community.space;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.community.space.domain.SeenSpaceRequest;
import org.groundswell.community.space.domain.SpaceAnswer;
import org.groundswell.community.space.domain.SpaceRefusal;
import org.groundswell.community.space.domain.SpaceRequest;
import org.groundswell.community.space.domain.SpaceRequests;
import org.groundswell.community.space.domain.SpaceWish;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Asking for a space where one may not make it oneself, and answering; every act throws Refused if it is not allowed. */
@Service
public class SpaceRequestService {
    private static final int MOST_WAITING = 5;
    private static final String WAITING = "waiting";
    private static final String ANSWERED = "answered";
    private static final String OWN = "own";

    private final SpaceRequests requests;
    private final Spaces spaces;
    private final People people;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    public SpaceRequestService(SpaceRequests requests, Spaces spaces, People people, AccessMode accessMode, Transactions transactions, Clock clock) {
        this.requests = requests;
        this.spaces = spaces;
        this.people = people;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the person has to ask, for who may make spaces need not. */
    public boolean hasToAsk(Person person) {
        return !person.isAnonymous() && !spaces.mayCreate(person);
    }

    /** Whether the person answers requests. */
    public boolean answers(Person person) {
        return !person.isAnonymous() && spaces.administersWiki(person);
    }

    /** How many requests wait for this person's answer, 0 for everybody but the wiki's administrators. */
    public int waitingFor(Person person) {
        return answers(person) ? transactions.run(requests::waiting) : 0;
    }

    /** Asks for a space; five may wait at once. */
    public SeenSpaceRequest ask(SpaceWish wish, Person person) {
        demandActor(person);
        if (spaces.mayCreate(person)) {
            throw new Refused(SpaceRefusal.MAY_MAKE_SPACES);
        }
        SpaceRequest asked = transactions.run(() -> {
            SpaceRequest there = requests.add(SpaceRequest.of(person, wish, clock.instant()));
            if (requests.waiting(person) > MOST_WAITING) {
                throw new Refused(SpaceRefusal.TOO_MANY_REQUESTS, null, MOST_WAITING);
            }
            return there;
        });
        return seen(List.of(asked), person).get(0);
    }

    /** Requests nobody has answered, the longest waiting first; for administrators. */
    public Page<SeenSpaceRequest> waiting(Window window, Person administrator) {
        return all(WAITING, true, window, administrator);
    }

    /** Requests that were answered, the newest first; for administrators. */
    public Page<SeenSpaceRequest> answered(Window window, Person administrator) {
        return all(ANSWERED, false, window, administrator);
    }

    /** The person's own requests, the newest first. */
    public Page<SeenSpaceRequest> own(Window window, Person person) {
        demandKnown(person);
        Cursor after = Cursor.decode(OWN, window.after());
        return page(OWN, transactions.run(() -> requests.of(person, after, window.limit())), window, person);
    }

    /** Says that the space is there, or that it will not be. */
    public SeenSpaceRequest answer(Ref ref, SpaceAnswer said, Person administrator) {
        demandActor(administrator);
        demandAdministrator(administrator);
        SpaceRequest answered = transactions.run(() -> {
            SpaceRequest held = requests.locked(ref).orElseThrow(SpaceRequestService::notFound);
            if (!held.waiting()) {
                throw new Refused(SpaceRefusal.REQUEST_ANSWERED);
            }
            SpaceRequest now = held.answered(said, administrator, clock.instant());
            requests.save(now);
            return now;
        });
        return seen(List.of(answered), administrator).get(0);
    }

    /** Takes one's own request back, or away once it was answered; that of another is as unknown as one that never was. */
    public void remove(Ref ref, Person person) {
        demandActor(person);
        transactions.run(() -> {
            requests.remove(requests.locked(ref).filter(held -> held.person().equals(person)).orElseThrow(SpaceRequestService::notFound));
            return null;
        });
    }

    private Page<SeenSpaceRequest> all(String list, boolean waiting, Window window, Person administrator) {
        demandKnown(administrator);
        demandAdministrator(administrator);
        Cursor after = Cursor.decode(list, window.after());
        return page(list, transactions.run(() -> requests.list(waiting, after, window.limit())), window, administrator);
    }

    private Page<SeenSpaceRequest> page(String list, List<SpaceRequest> rows, Window window, Person reader) {
        Page<SpaceRequest> page = Page.of(rows, window.limit(), request -> new Cursor(list, request.ref()));
        return new Page<>(seen(page.items(), reader), page.next());
    }

    private List<SeenSpaceRequest> seen(List<SpaceRequest> items, Person reader) {
        Set<Person> named = items.stream().flatMap(request -> Stream.of(request.person(), request.answeredBy())).filter(person -> !person.isAnonymous())
            .collect(Collectors.toSet());
        Map<Person, Profile> profiles = people.profiles(named);
        boolean answers = answers(reader);
        return items.stream().map(request -> new SeenSpaceRequest(request, Who.seen(request.person(), false, reader, profiles),
            request.waiting() ? null : Who.seen(request.answeredBy(), false, reader, profiles), request.person().equals(reader),
            answers && request.waiting())).toList();
    }

    private void demandActor(Person person) {
        Refused.ifPresent(Rights.whyNoActor(person, accessMode.readOnly()));
    }

    private static void demandKnown(Person person) {
        Refused.ifPresent(SharedRefusal.NOT_LOGGED_IN.when(person.isAnonymous()));
    }

    private void demandAdministrator(Person person) {
        if (!answers(person)) {
            throw new Refused(SpaceRefusal.NOT_SITE_ADMIN);
        }
    }

    private static Refused notFound() {
        return new Refused(SpaceRefusal.SPACE_REQUEST_NOT_FOUND);
    }
}
