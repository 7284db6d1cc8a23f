package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Linking;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Pledges that link to pages. */
@Component
class LinkingPledges implements Linking {
    static final String KIND = "pledge";

    private final Pledges pledges;
    private final Boards boards;
    private final WikiPages pages;
    private final Permissions permissions;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    LinkingPledges(Pledges pledges, Boards boards, WikiPages pages, Permissions permissions, People people, Transactions transactions, Clock clock) {
        this.pledges = pledges;
        this.boards = boards;
        this.pages = pages;
        this.permissions = permissions;
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
        Map<Long, Optional<WikiPage>> homes = new HashMap<>();
        List<Pledge> seen = transactions.run(() -> pledges.all(ids)).stream().filter(PledgeLook::published)
            .filter(pledge -> homes.computeIfAbsent(pledge.board(), board -> home(board, reader)).isPresent()).toList();
        Faces faces = Faces.of(seen.stream().filter(pledge -> pledge.identity().mayBeNamed(pledge.author(), reader)).map(Pledge::author), reader, people);
        Map<Long, Backlink> links = new HashMap<>();
        seen.forEach(pledge -> links.put(pledge.id(), new Backlink(pledge.words().iWill(), PledgeNews.PATH + pledge.ref(), homes.get(pledge.board()).orElseThrow(),
            faces.of(pledge.author(), pledge.identity()), day(pledge, reader))));
        return links;
    }

    private Optional<WikiPage> home(long board, Person reader) {
        return transactions.run(() -> boards.find(board)).map(Board::home).filter(home -> permissions.on(home, reader).view()).flatMap(pages::find);
    }

    private Instant day(Pledge pledge, Person reader) {
        return Days.told(pledge.openedAt(), !pledge.identity().mayBeNamed(pledge.author(), reader), clock.getZone());
    }
}
