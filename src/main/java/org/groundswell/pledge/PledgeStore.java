package org.groundswell.pledge;

import java.time.Instant;
import org.groundswell.pledge.domain.Backing;
import org.groundswell.pledge.domain.Backings;
import org.groundswell.pledge.domain.BoardPeople;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeHistory;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.pledge.domain.Tallies;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Changes pledges together with all that is counted about them and the words they are found by, always in the order pledge, person, board, so that nobody waits in a ring. */
@Component
class PledgeStore {
    private final Pledges pledges;
    private final Backings backings;
    private final BoardPeople boardPeople;
    private final Tallies tallies;
    private final PledgeHistory history;
    private final PledgeWordsKept words;
    private final PledgeLinks links;

    PledgeStore(Pledges pledges, Backings backings, BoardPeople boardPeople, Tallies tallies, PledgeHistory history, PledgeWordsKept words, PledgeLinks links) {
        this.pledges = pledges;
        this.backings = backings;
        this.boardPeople = boardPeople;
        this.tallies = tallies;
        this.history = history;
        this.words = words;
        this.links = links;
    }

    /** @param pledge open for the first time, the draft of which is held */
    Pledge publish(Pledge pledge, Instant now) {
        pledges.save(pledge);
        links.keep(pledge);
        backings.put(writing(pledge));
        history.add(pledge.id(), new PledgeEvent(PledgeEvent.Kind.PUBLISHED, now, ""));
        words.keep(pledge);
        tallies.add(pledge.board(), new Counts(1, boardPeople.change(pledge.board(), pledge.author(), pledge.identity(), 1), 0, 0));
        return pledge;
    }

    void change(Pledge before, Pledge after, PledgeEvent event) {
        pledges.save(after);
        links.keep(after);
        history.add(after.id(), event);
        words.keep(after);
        if (before.identity() != after.identity()) {
            backings.put(writing(after));
        }
        int kept = (after.kept() ? 1 : 0) - (before.kept() ? 1 : 0);
        int stories = (after.toldOf() ? 1 : 0) - (before.toldOf() ? 1 : 0);
        tallies.add(after.board(), new Counts(0, moved(after.board(), after.author(), before.identity(), after.identity()), kept, stories));
    }

    void remove(Pledge pledge) {
        backings.removeAll(pledge.id());
        history.removeAll(pledge.id());
        words.forget(pledge);
        pledges.remove(pledge);
        links.forget(pledge);
        tallies.add(pledge.board(), new Counts(-1, boardPeople.change(pledge.board(), pledge.author(), pledge.identity(), -1), 0, 0));
    }

    Pledge join(Pledge pledge, Person person, Identity identity, String words, Instant now) {
        Backing there = backings.find(pledge.id(), person, Backing.Kind.JOIN).filter(Backing::live).orElse(null);
        Instant since = there == null ? now : there.since();
        backings.put(new Backing(null, pledge.id(), pledge.board(), person, Backing.Kind.JOIN, true, identity, words, since));
        if (there != null) {
            tallies.add(pledge.board(), new Counts(0, moved(pledge.board(), person, there.identity(), identity), 0, 0));
            return pledge;
        }
        if (!pledge.frozen()) {
            history.add(pledge.id(), new PledgeEvent(PledgeEvent.Kind.FROZEN, now, ""));
        }
        Pledge joined = pledge.joined(1, now);
        pledges.save(joined);
        tallies.add(pledge.board(), new Counts(0, boardPeople.change(pledge.board(), person, identity, 1), 0, 0));
        return joined;
    }

    Pledge leave(Pledge pledge, Person person, Instant now) {
        Backing there = backings.find(pledge.id(), person, Backing.Kind.JOIN).filter(Backing::live).orElse(null);
        if (there == null) {
            return pledge;
        }
        // Nothing they said stays behind with somebody who has left.
        backings.put(new Backing(null, pledge.id(), pledge.board(), person, Backing.Kind.JOIN, false, Identity.NAME_HIDDEN, "", now));
        Pledge left = pledge.joined(-1, now);
        pledges.save(left);
        tallies.add(pledge.board(), new Counts(0, boardPeople.change(pledge.board(), person, there.identity(), -1), 0, 0));
        return left;
    }

    Pledge support(Pledge pledge, Person person, boolean live, Instant now) {
        boolean there = backings.find(pledge.id(), person, Backing.Kind.SUPPORT).filter(Backing::live).isPresent();
        if (there == live) {
            return pledge;
        }
        backings.put(new Backing(null, pledge.id(), pledge.board(), person, Backing.Kind.SUPPORT, live, Identity.NAME_HIDDEN, "", now));
        Pledge supported = pledge.supported(live ? 1 : -1);
        pledges.save(supported);
        return supported;
    }

    private static Backing writing(Pledge pledge) {
        return new Backing(null, pledge.id(), pledge.board(), pledge.author(), Backing.Kind.AUTHOR, true, pledge.identity(), "", pledge.openedAt());
    }

    // The named self is always changed before the hidden one, or somebody in two tabs could wait in a ring.
    private int moved(long board, Person person, Identity before, Identity after) {
        if (before == after) {
            return 0;
        }
        int toNamed = after == Identity.NAMED ? 1 : -1;
        return boardPeople.change(board, person, Identity.NAMED, toNamed) + boardPeople.change(board, person, Identity.NAME_HIDDEN, -toNamed);
    }
}
