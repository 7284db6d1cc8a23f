package org.groundswell.community.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.CharterRules;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenChallengeEvent;
import org.groundswell.community.charter.domain.SeenSignature;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.charter.domain.Signature;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Tie;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Who;
import org.springframework.stereotype.Component;

/** Turns what is stored into what one reader may see of it. */
@Component
class CharterReading {
    private final People people;
    private final Clock clock;

    CharterReading(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<SeenVersion> versions(Collection<CharterVersion> versions, Person reader) {
        Map<Person, Profile> profiles = people.profiles(versions.stream().map(CharterVersion::proposedBy).collect(Collectors.toSet()));
        return versions.stream().map(version -> new SeenVersion(version, Who.seen(version.proposedBy(), false, reader, profiles))).toList();
    }

    List<SeenSignature> signatures(List<Tie> ties, int current, Person reader) {
        Map<Person, Profile> profiles = people.profiles(ties.stream().map(Tie::person).collect(Collectors.toSet()));
        return ties.stream().map(tie -> {
            Signature signature = Signature.of(tie);
            return new SeenSignature(tie.ref(), Who.seen(tie.person(), false, reader, profiles), signature.no(), signature.words(), signature.since(),
                signature.questionOpen(current));
        }).toList();
    }

    List<SeenChallenge> challenges(List<Challenge> challenges, Place place) {
        Person reader = place.standing().person();
        Set<Person> named = new HashSet<>();
        challenges.stream().filter(challenge -> mayBeNamed(challenge, reader)).forEach(challenge -> named.add(challenge.author()));
        challenges.stream().filter(challenge -> challenge.answer() != null).forEach(challenge -> named.add(challenge.answer().by()));
        Map<Person, Profile> profiles = people.profiles(named);
        return challenges.stream().map(challenge -> challenge(challenge, place, profiles)).toList();
    }

    /** What a hidden author did is told by its day, raising before all else of that day and taking back after it. */
    Map<Long, List<SeenChallengeEvent>> history(Map<Long, List<ChallengeEvent>> events, List<Challenge> challenges, Person reader) {
        Set<Person> named = new HashSet<>();
        challenges.forEach(challenge -> told(events, challenge).stream().filter(event -> mayBeNamed(challenge, reader) || !event.kind().ofTheAuthor())
            .forEach(event -> named.add(event.by())));
        Map<Person, Profile> profiles = people.profiles(named);
        return challenges.stream().collect(Collectors.toMap(Challenge::id, challenge -> history(told(events, challenge), challenge, reader, profiles)));
    }

    private static List<ChallengeEvent> told(Map<Long, List<ChallengeEvent>> events, Challenge challenge) {
        return events.getOrDefault(challenge.id(), List.of());
    }

    private List<SeenChallengeEvent> history(List<ChallengeEvent> events, Challenge challenge, Person reader, Map<Person, Profile> profiles) {
        boolean hidden = !mayBeNamed(challenge, reader);
        return events.stream().sorted(Comparator.comparing((ChallengeEvent event) -> day(event.at())).thenComparing(event -> place(event, hidden)))
            .map(event -> {
                boolean dayOnly = hidden && event.kind().ofTheAuthor();
                return new SeenChallengeEvent(event.kind(), dayOnly ? day(event.at()) : event.at(), dayOnly, Who.seen(event.by(), dayOnly, reader, profiles),
                    event.power(), event.words());
            }).toList();
    }

    private static int place(ChallengeEvent event, boolean hidden) {
        if (!hidden || !event.kind().ofTheAuthor()) {
            return 0;
        }
        return event.kind() == ChallengeEvent.Kind.RAISED ? -1 : 1;
    }

    private SeenChallenge challenge(Challenge challenge, Place place, Map<Person, Profile> profiles) {
        Person reader = place.standing().person();
        boolean dayOnly = !mayBeNamed(challenge, reader);
        boolean supported = place.standing().mine().find(Tie.Kind.CHALLENGE_SUPPORT, challenge.id()).isPresent();
        Challenge.Answer said = challenge.answer();
        SeenChallenge.SeenAnswer answer = said == null ? null
            : new SeenChallenge.SeenAnswer(said.words(), Who.seen(said.by(), false, reader, profiles), said.power(), said.at());
        Who author = Who.seen(challenge.author(), challenge.identity() == Identity.NAME_HIDDEN, reader, profiles);
        return new SeenChallenge(challenge.ref(), place.community().ref(), challenge.no(), challenge.quote(), challenge.words(), challenge.objection(),
            challenge.stops(), challenge.state(), challenge.reviewOn(), answer, author, challenge.identity(),
            dayOnly ? day(challenge.raisedAt()) : challenge.raisedAt(), dayOnly, overdue(challenge, place.standing().now()), challenge.supports(),
            challenge.author().equals(reader), supported, CharterRules.rights(challenge, supported, place));
    }

    // Derived in whole days for all, so that the hour at which it turns says nothing of a hidden author.
    private boolean overdue(Challenge challenge, Instant now) {
        Instant since = challenge.awake() ? Days.start(challenge.reviewOn(), clock.getZone()) : day(challenge.raisedAt());
        return challenge.waiting() && !day(now).isBefore(since.plus(CommunityCounts.LONG_WAIT));
    }

    private Instant day(Instant time) {
        return Days.start(time, clock.getZone());
    }

    private static boolean mayBeNamed(Challenge challenge, Person reader) {
        return challenge.identity().mayBeNamed(challenge.author(), reader);
    }
}
