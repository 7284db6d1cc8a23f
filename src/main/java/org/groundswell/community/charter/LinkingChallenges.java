package org.groundswell.community.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Linking;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Challenges that link to pages. */
@Component
class LinkingChallenges implements Linking {
    static final String KIND = "challenge";

    private final Challenges challenges;
    private final Communities communities;
    private final CommunityPlaces places;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    LinkingChallenges(Challenges challenges, Communities communities, CommunityPlaces places, People people, Transactions transactions, Clock clock) {
        this.challenges = challenges;
        this.communities = communities;
        this.places = places;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Backlink> seen(Collection<Long> ids, Person reader) {
        List<Challenge> some = transactions.run(() -> challenges.all(ids)).stream().filter(challenge -> challenge.state() != ChallengeState.WITHDRAWN).toList();
        Map<Long, Community> open = transactions.run(() -> communities.all(some.stream().map(Challenge::community).distinct().toList())).stream()
            .filter(community -> places.maySee(community, reader)).collect(Collectors.toMap(Community::id, Function.identity()));
        List<Challenge> seen = some.stream().filter(challenge -> open.containsKey(challenge.community())).toList();
        Faces faces = Faces.of(seen.stream().filter(challenge -> named(challenge, reader)).map(Challenge::author), reader, people);
        Map<Long, Backlink> links = new HashMap<>();
        seen.forEach(challenge -> links.put(challenge.id(), backlink(challenge, open.get(challenge.community()), faces)));
        return links;
    }

    private Backlink backlink(Challenge challenge, Community community, Faces faces) {
        Instant at = Days.told(challenge.raisedAt(), !named(challenge, faces.reader()), clock.getZone());
        return new Backlink(challenge.words().troubles(), ChallengeNews.CHARTER + CommunityName.of(community) + "#gs-challenge-" + challenge.ref(),
            places.visible(community.home(), faces.reader()).orElse(null), faces.of(challenge.author(), challenge.identity()), at);
    }

    private static boolean named(Challenge challenge, Person reader) {
        return challenge.identity().mayBeNamed(challenge.author(), reader);
    }
}
