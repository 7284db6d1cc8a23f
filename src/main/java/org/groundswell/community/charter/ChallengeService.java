package org.groundswell.community.charter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeAct;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.ChallengeHistory;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterRules;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.charter.domain.Quote;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenChallengeEvent;
import org.groundswell.community.charter.domain.ToldChallenge;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Challenging sentences of a charter and answering that in public; every act throws Refused if it is not allowed, and then nothing is stored. */
@Service
public class ChallengeService {
    private final CommunityPlaces places;
    private final Communities communities;
    private final Ties ties;
    private final CharterVersions versions;
    private final Challenges challenges;
    private final ChallengeHistory history;
    private final CharterStore store;
    private final ChallengeAnswers answers;
    private final ChallengeLinks links;
    private final CharterReading reading;
    private final ChallengeNews news;
    private final Transactions transactions;

    ChallengeService(CommunityPlaces places, Communities communities, Ties ties, CharterVersions versions, Challenges challenges, ChallengeHistory history,
        CharterStore store, ChallengeAnswers answers, ChallengeLinks links, CharterReading reading, ChallengeNews news, Transactions transactions) {
        this.places = places;
        this.communities = communities;
        this.ties = ties;
        this.versions = versions;
        this.challenges = challenges;
        this.history = history;
        this.store = store;
        this.answers = answers;
        this.links = links;
        this.reading = reading;
        this.news = news;
        this.transactions = transactions;
    }

    /** @param pending whether only those of which something can still come; newest first */
    public Page<SeenChallenge> list(CommunityName name, boolean pending, Window window, Person reader) {
        Cursor after = Cursor.decode(CharterService.CHALLENGES, window.after());
        Place place = places.place(name, reader);
        Page<Challenge> page = page(place, pending, after, window.limit());
        return new Page<>(reading.challenges(page.items(), place), page.next());
    }

    /** All that were ever raised to a charter that was just looked up, with what became of each, newest first. */
    public Page<ToldChallenge> told(Place place, Window window) {
        Cursor after = Cursor.decode(CharterService.CHALLENGES, window.after());
        Page<Challenge> page = page(place, false, after, window.limit());
        Map<Long, List<SeenChallengeEvent>> histories = histories(page.items(), place.standing().person());
        List<SeenChallenge> seen = reading.challenges(page.items(), place);
        return new Page<>(IntStream.range(0, seen.size()).mapToObj(at -> new ToldChallenge(seen.get(at), histories.get(page.items().get(at).id()))).toList(),
            page.next());
    }

    private Page<Challenge> page(Place place, boolean pending, Cursor after, int limit) {
        return place.community().stored() ? transactions.run(() -> Page.of(challenges.list(place.community().id(), pending, after, limit), limit,
            challenge -> new Cursor(CharterService.CHALLENGES, challenge.ref()))) : Page.empty();
    }

    private Map<Long, List<SeenChallengeEvent>> histories(List<Challenge> some, Person reader) {
        return reading.history(transactions.run(() -> history.of(some.stream().map(Challenge::id).toList())), some, reader);
    }

    /** One challenge. */
    public SeenChallenge find(Ref challenge, Person reader) {
        Found found = found(challenge, reader);
        return reading.challenges(List.of(found.challenge()), found.place()).get(0);
    }

    /** What happened to a challenge, oldest first. */
    public List<SeenChallengeEvent> history(Ref challenge, Person reader) {
        Challenge found = found(challenge, reader).challenge();
        return histories(List.of(found), reader).get(found.id());
    }

    /**
     * Says what troubles somebody about a sentence; saying the same twice is one challenge.
     *
     * @param no        the version they have read, in effect or proposed
     * @param marked    the words meant, null or blank for the whole section
     * @param near      about where they begin in the section, null for the first place
     * @param identity  null for NAMED
     * @param objection whether the proposed version shall not take effect over it
     */
    public SeenChallenge raise(CommunityName name, int no, CharterSection section, String marked, Integer near, ChallengeWords words, Identity identity,
        boolean objection, Person author) {
        Place place = places.place(name, author);
        CommunityRules.demandReader(place.standing());
        Found raised = transactions.run(() -> {
            Place held = places.hold(place);
            CharterSet charter = versions.around(held.community().id(), 0);
            CharterRules.demand(objection ? CharterAct.OBJECT : CharterAct.CHALLENGE, charter, null, held);
            CharterVersion about = about(charter, no, objection);
            Challenge fresh = Challenge.raised(about, Quote.in(about.text(), section, marked, near), author, Identity.kept(identity, null), words, objection,
                held.standing().now());
            return new Found(challenges.same(fresh).orElseGet(() -> added(fresh, about, held)), held);
        });
        news.raised(raised.challenge(), raised.place().community());
        return transactions.run(() -> reading.challenges(List.of(raised.challenge()), raised.place())).get(0);
    }

    private Challenge added(Challenge raised, CharterVersion about, Place held) {
        Challenge added = challenges.add(raised);
        links.keep(added, held.community());
        history.add(added, new ChallengeEvent(ChallengeEvent.Kind.RAISED, raised.raisedAt(), raised.author(), Power.PERSON, ""));
        if (raised.objection()) {
            versions.save(about.objected(1));
        }
        store.countWaiting(held.community());
        return added;
    }

    /** Takes a challenge back, its words with it; an objection stands in the way no more. */
    public void withdraw(Ref challenge, Person author) {
        Found withdrawn = changed(challenge, author, ChallengeAct.WITHDRAW, (there, place) -> {
            Challenge taken = saved(there.withdrawn());
            links.forget(there);
            if (there.stops()) {
                versions.find(there.community(), there.no()).ifPresent(version -> versions.save(version.objected(-1)));
            }
            history.add(there, new ChallengeEvent(ChallengeEvent.Kind.WITHDRAWN, place.standing().now(), author, Power.PERSON, ""));
            store.countWaiting(place.community());
            return taken;
        });
        news.withdrawn(withdrawn.challenge());
    }

    /** Supports a challenge. */
    public SeenChallenge support(Ref challenge, Person person) {
        return change(challenge, person, ChallengeAct.SUPPORT, (there, place) -> {
            if (mark(there, place).isPresent()) {
                return there;
            }
            ties.put(Tie.plain(there.community(), person, Tie.Kind.CHALLENGE_SUPPORT, there.id(), place.standing().now()));
            return saved(there.supported(1));
        });
    }

    /** Takes the support back. */
    public SeenChallenge unsupport(Ref challenge, Person person) {
        return change(challenge, person, ChallengeAct.UNSUPPORT, (there, place) -> mark(there, place).map(mark -> {
            ties.remove(mark);
            return saved(there.supported(-1));
        }).orElse(there));
    }

    /** Answers a challenge in public. */
    public SeenChallenge answer(Ref challenge, ChallengeAnswer answer, Person steward) {
        Found answered = changed(challenge, steward, answer.act(), (there, place) -> answers.give(there, answer, place));
        if (!answer.words().isEmpty()) {
            news.answered(answered.challenge(), answered.place().community(), steward);
        }
        return seen(answered);
    }

    private SeenChallenge change(Ref ref, Person person, ChallengeAct act, BiFunction<Challenge, Place, Challenge> work) {
        return seen(changed(ref, person, act, work));
    }

    private SeenChallenge seen(Found found) {
        return transactions.run(() -> reading.challenges(List.of(found.challenge()), found.place())).get(0);
    }

    private Found changed(Ref ref, Person person, ChallengeAct act, BiFunction<Challenge, Place, Challenge> work) {
        Found found = found(ref, person);
        CommunityRules.demandReader(found.place().standing());
        return transactions.run(() -> {
            Place held = places.hold(found.place());
            Challenge there = challenges.find(ref).orElseThrow(ChallengeService::notFound);
            CharterRules.demand(act, there, held);
            Challenge after = work.apply(there, held);
            return new Found(after, new Place(held.community(), held.standing().with(ties.of(there.community(), person))));
        });
    }

    private Challenge saved(Challenge challenge) {
        challenges.save(challenge);
        return challenge;
    }

    private static Optional<Tie> mark(Challenge challenge, Place place) {
        return place.standing().mine().find(Tie.Kind.CHALLENGE_SUPPORT, challenge.id());
    }

    private static CharterVersion about(CharterSet charter, int no, boolean objection) {
        Optional<CharterVersion> proposed = charter.proposed().filter(version -> version.no() == no);
        if (objection) {
            return proposed.orElseThrow(() -> new Refused(CharterRefusal.NOT_PROPOSED, "no"));
        }
        return proposed.or(() -> charter.current().filter(version -> version.no() == no))
            .orElseThrow(() -> new Refused(CharterRefusal.NOT_CHALLENGEABLE, "no"));
    }

    private Found found(Ref ref, Person reader) {
        Challenge challenge = transactions.run(() -> challenges.find(ref)).orElseThrow(ChallengeService::notFound);
        try {
            return new Found(challenge, places.place(transactions.run(() -> communities.find(challenge.community())).orElseThrow(ChallengeService::notFound), reader));
        } catch (Refused unseen) {
            throw notFound();
        }
    }

    private static Refused notFound() {
        return new Refused(CharterRefusal.CHALLENGE_NOT_FOUND);
    }

    private record Found(Challenge challenge, Place place) {
    }
}
