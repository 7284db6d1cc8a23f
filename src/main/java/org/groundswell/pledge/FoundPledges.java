package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Pledges among what people find by words. */
@Component
class FoundPledges implements Findable {
    private final Pledges pledges;
    private final PledgeWordsKept words;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    FoundPledges(Pledges pledges, PledgeWordsKept words, People people, Transactions transactions, Clock clock) {
        this.pledges = pledges;
        this.words = words;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return PledgeWordsKept.PLEDGES;
    }

    @Override
    public Map<Long, Hit> seen(Collection<Long> ids, Person reader) {
        List<Pledge> found = transactions.run(() -> pledges.all(ids));
        Faces faces = Faces.of(found.stream().filter(pledge -> pledge.identity().mayBeNamed(pledge.author(), reader)).map(Pledge::author), reader, people);
        return found.stream().collect(Collectors.toMap(Pledge::id, pledge -> hit(pledge, faces)));
    }

    private Hit hit(Pledge pledge, Faces faces) {
        boolean hidden = !pledge.identity().mayBeNamed(pledge.author(), faces.reader());
        Instant at = Days.told(pledge.openedAt(), hidden, clock.getZone());
        return new Hit(PledgeWordsKept.PLEDGES, pledge.ref(), "org.groundswell.confluence.pledge.state." + pledge.state().name(), pledge.words().iWill(),
            PledgeNews.PATH + pledge.ref(), null, faces.of(pledge.author(), pledge.identity()), at);
    }

    @Override
    public long keepAgain(long after, int most) {
        List<Pledge> some = transactions.run(() -> pledges.after(after, most));
        some.forEach(pledge -> transactions.run(() -> {
            pledges.lock(pledge.ref()).filter(PledgeLook::published).ifPresent(words::keep);
            return null;
        }));
        return some.size() < most ? 0 : some.get(some.size() - 1).id();
    }
}
