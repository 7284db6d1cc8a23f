package org.groundswell.community.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.CharterRules;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenChallengeEvent;
import org.groundswell.community.charter.domain.SeenSignature;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Signature;
import org.groundswell.community.domain.Tie;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
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
        Faces faces = Faces.of(versions.stream().map(CharterVersion::proposedBy), reader, people);
        return versions.stream().map(version -> new SeenVersion(version, faces.of(version.proposedBy()))).toList();
    }

    List<SeenSignature> signatures(List<Tie> ties, int current, Person reader) {
        Faces faces = Faces.of(ties.stream().map(Tie::person), reader, people);
        return ties.stream().map(tie -> {
            Signature signature = Signature.of(tie);
            return new SeenSignature(tie.ref(), faces.of(tie.person()), signature.no(), signature.words(), signature.since(),
                signature.questionOpen(current));
        }).toList();
    }

    List<SeenChallenge> challenges(List<Challenge> challenges, Place place) {
        Person reader = place.standing().person();
        Stream<Person> authors = challenges.stream().filter(challenge -> mayBeNamed(challenge, reader)).map(Challenge::author);
        Stream<Person> answering = challenges.stream().filter(challenge -> challenge.answer() != null).map(challenge -> challenge.answer().by());
        Faces faces = Faces.of(Stream.concat(authors, answering), reader, people);
        return challenges.stream().map(challenge -> challenge(challenge, place, faces)).toList();
    }

    /** What a hidden author did is told by its day, raising before all else of that day and taking back after it. */
    Map<Long, List<SeenChallengeEvent>> history(Map<Long, List<ChallengeEvent>> events, List<Challenge> challenges, Person reader) {
        Faces faces = Faces.of(challenges.stream().flatMap(challenge -> told(events, challenge).stream()
            .filter(event -> mayBeNamed(challenge, reader) || !event.kind().ofTheAuthor()).map(ChallengeEvent::by)), reader, people);
        return challenges.stream().collect(Collectors.toMap(Challenge::id, challenge -> history(told(events, challenge), challenge, faces)));
    }

    private static List<ChallengeEvent> told(Map<Long, List<ChallengeEvent>> events, Challenge challenge) {
        return events.getOrDefault(challenge.id(), List.of());
    }

    private List<SeenChallengeEvent> history(List<ChallengeEvent> events, Challenge challenge, Faces faces) {
        boolean hidden = !mayBeNamed(challenge, faces.reader());
        return events.stream().sorted(Comparator.comparing((ChallengeEvent event) -> day(event.at())).thenComparing(event -> place(event, hidden)))
            .map(event -> {
                boolean dayOnly = hidden && event.kind().ofTheAuthor();
                return new SeenChallengeEvent(event.kind(), dayOnly ? day(event.at()) : event.at(), faces.of(event.by(), dayOnly ? Identity.NAME_HIDDEN : Identity.NAMED),
                    event.power(), event.words());
            }).toList();
    }

    private static int place(ChallengeEvent event, boolean hidden) {
        if (!hidden || !event.kind().ofTheAuthor()) {
            return 0;
        }
        return event.kind() == ChallengeEvent.Kind.RAISED ? -1 : 1;
    }

    private SeenChallenge challenge(Challenge challenge, Place place, Faces faces) {
        Person reader = place.standing().person();
        boolean dayOnly = !mayBeNamed(challenge, reader);
        boolean supported = place.standing().mine().find(Tie.Kind.CHALLENGE_SUPPORT, challenge.id()).isPresent();
        Challenge.Answer said = challenge.answer();
        SeenChallenge.SeenAnswer answer = said == null ? null
            : new SeenChallenge.SeenAnswer(said.words(), faces.of(said.by()), said.power(), said.at());
        Who author = faces.of(challenge.author(), challenge.identity());
        return new SeenChallenge(challenge.ref(), place.community().ref(), challenge.no(), challenge.quote(), challenge.words(), challenge.objection(),
            challenge.stops(), challenge.state(), challenge.reviewOn(), answer, author, challenge.identity(),
            Days.told(challenge.raisedAt(), dayOnly, clock.getZone()), overdue(challenge, place.standing().now()), challenge.supports(),
            challenge.author().equals(reader), supported, CharterRules.rights(challenge, supported, place));
    }

    // Derived in whole days for all, so that the hour at which it turns says nothing of a hidden author.
    private boolean overdue(Challenge challenge, Instant now) {
        LocalDate since = challenge.awake() ? challenge.reviewOn() : Days.of(challenge.raisedAt(), clock.getZone());
        return challenge.waiting() && Days.passed(since, CommunityCounts.LONG_WAIT.toDays(), now, clock.getZone());
    }

    private Instant day(Instant time) {
        return Days.start(time, clock.getZone());
    }

    private static boolean mayBeNamed(Challenge challenge, Person reader) {
        return challenge.identity().mayBeNamed(challenge.author(), reader);
    }
}
