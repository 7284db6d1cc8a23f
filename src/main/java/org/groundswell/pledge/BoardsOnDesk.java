package org.groundswell.pledge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.Phase;
import org.groundswell.pledge.domain.Tallies;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Boards that still take pledges and at which nobody has done anything for long, for those who tend the community around them. */
@Component
class BoardsOnDesk implements DeskItems {
    static final Duration QUIET = Duration.ofDays(30);
    private static final int PATIENCE = 3;

    private final Boards boards;
    private final Tallies tallies;
    private final Permissions permissions;
    private final WikiPages pages;
    private final Transactions transactions;
    private final Clock clock;

    BoardsOnDesk(Boards boards, Tallies tallies, Permissions permissions, WikiPages pages, Transactions transactions, Clock clock) {
        this.boards = boards;
        this.tallies = tallies;
        this.permissions = permissions;
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.BOARDS;
    }

    @Override
    public List<Item> in(Collection<Tended> communities, int most, Person steward) {
        Instant before = clock.instant().minus(QUIET);
        List<PageId> homes = communities.stream().map(Tended::home).toList();
        List<SpaceKey> spaces = communities.stream().filter(Tended::core).map(Tended::space).toList();
        Map<Long, Instant> quiet = transactions.run(() -> tallies.quiet(homes, spaces, before, most * PATIENCE));
        return transactions.run(() -> boards.all(quiet.keySet())).stream()
            .filter(board -> board.createdAt().isBefore(before) && board.phase(clock) == Phase.OPEN && permissions.on(board.home(), steward).view())
            .flatMap(board -> item(board, quiet.get(board.id()), communities)).sorted(Comparator.comparing(Item::since)).limit(most).toList();
    }

    // A day, because whoever did something there may hide the name.
    private Stream<Item> item(Board board, Instant last, Collection<Tended> communities) {
        Instant since = Days.start(last.isAfter(board.createdAt()) ? last : board.createdAt(), clock.getZone());
        return pages.find(board.home()).flatMap(home -> around(board, communities)
            .map(community -> new Item(community.id(), board.settings().question(), home.path(), null, since, false))).stream();
    }

    private static Optional<Tended> around(Board board, Collection<Tended> communities) {
        return communities.stream().filter(community -> community.home().equals(board.home())).findFirst()
            .or(() -> communities.stream().filter(community -> community.core() && community.space().equals(board.space())).findFirst());
    }
}
