package org.groundswell.community.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Challenges to charters that nobody has answered, for those who tend the community. */
@Component
public class ChallengesOnDesk implements DeskItems {
    /** After how many days a challenge has waited for long on the desk; its community says so a week later. */
    static final int LATE_DAYS = 14;

    private final Challenges challenges;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public ChallengesOnDesk(Challenges challenges, People people, Transactions transactions, Clock clock) {
        this.challenges = challenges;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.CHALLENGES;
    }

    @Override
    public List<Item> in(Collection<Tended> communities, int most, Person steward) {
        Map<Long, Tended> byId = communities.stream().collect(Collectors.toMap(Tended::id, Function.identity()));
        List<Challenge> waiting = transactions.run(() -> challenges.waiting(byId.keySet(), most));
        Faces faces = Faces.of(waiting.stream().filter(challenge -> challenge.identity().mayBeNamed(challenge.author(), steward)).map(Challenge::author), steward, people);
        return waiting.stream().map(challenge -> item(challenge, byId.get(challenge.community()), faces)).sorted(Comparator.comparing(Item::since)).toList();
    }

    private Item item(Challenge challenge, Tended community, Faces faces) {
        Instant raised = Days.start(challenge.raisedAt(), clock.getZone());
        boolean late = Days.passed(Days.of(raised, clock.getZone()), LATE_DAYS + 1, clock.instant(), clock.getZone());
        return new Item(community.id(), challenge.words().troubles(), ChallengeNews.CHARTER + CommunityName.of(community.home()),
            faces.of(challenge.author(), challenge.identity()), raised, late);
    }
}
