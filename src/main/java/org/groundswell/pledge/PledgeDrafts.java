package org.groundswell.pledge;

import java.time.Instant;
import java.util.Optional;
import org.groundswell.pledge.domain.Backings;
import org.groundswell.pledge.domain.BoardRules;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Draft;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What people have begun to write, seen by nobody but them until it is published. */
@Component
class PledgeDrafts {
    private final BoardPlaces places;
    private final Pledges pledges;
    private final Backings backings;
    private final PledgeStore store;
    private final Transactions transactions;

    PledgeDrafts(BoardPlaces places, Pledges pledges, Backings backings, PledgeStore store, Transactions transactions) {
        this.places = places;
        this.pledges = pledges;
        this.backings = backings;
        this.store = store;
        this.transactions = transactions;
    }

    Optional<Draft> find(BoardSpot spot, Person author) {
        BoardPlaces.Place place = places.place(spot, author);
        return transactions.run(() -> pledges.draft(place.board().id(), author))
            .map(draft -> new Draft(draft.words(), draft.identity(), draft.openedAt()));
    }

    Draft save(BoardSpot spot, PledgeWords words, Identity identity, Person author) {
        BoardPlaces.Place place = places.place(spot, author);
        BoardRules.demandPledge(place.situation());
        return transactions.run(() -> {
            long board = places.open(place.board()).id();
            Optional<Pledge> there = pledges.draft(board, author);
            Draft draft = new Draft(words, Identity.kept(identity, there.map(Pledge::identity).orElse(null)), place.situation().now());
            if (there.isEmpty()) {
                pledges.add(Pledge.draft(board, author, words, draft.identity(), draft.savedAt()));
            }
            there.flatMap(this::held).ifPresent(held -> pledges.save(held.redrafted(words, draft.identity(), draft.savedAt())));
            return draft;
        });
    }

    void drop(BoardSpot spot, Person author) {
        BoardPlaces.Place place = places.place(spot, author);
        BoardRules.demandReader(place.situation());
        transactions.run(() -> {
            pledges.draft(place.board().id(), author).flatMap(this::held).ifPresent(pledges::remove);
            return null;
        });
    }

    /** Inside a unit of work: makes the person's draft on the board the pledge. Presses at the same moment come one after the other, for all hold that draft. */
    Pledge publish(long board, PledgeWords words, Identity identity, Ref from, Person author, Instant now) {
        Pledge draft = pledges.draft(board, author).flatMap(this::held)
            .orElseGet(() -> pledges.add(Pledge.draft(board, author, words, Identity.kept(identity, null), now)));
        Optional<Pledge> said = alreadySaid(board, words, identity, from, author);
        if (said.isPresent()) {
            pledges.remove(draft);
        }
        return said.orElseGet(() -> store.publish(draft.published(words, Identity.kept(identity, draft.identity()), from, now), now));
    }

    // A press in a second tab, or a second press after a lost answer, says the same again and is no second pledge.
    private Optional<Pledge> alreadySaid(long board, PledgeWords words, Identity identity, Ref from, Person author) {
        return pledges.listAmong(board, backings.mine(author, board), PledgeQuery.newest(Window.LARGEST)).stream()
            .filter(pledge -> pledge.author().equals(author) && pledge.words().equals(words) && !pledge.state().isOutcome())
            .filter(pledge -> identity == null || pledge.identity() == identity).filter(pledge -> from == null || from.equals(pledge.from())).findFirst();
    }

    // A draft that was published in the meantime is a pledge, and no late keystroke changes or removes it.
    private Optional<Pledge> held(Pledge draft) {
        return pledges.lock(draft.ref()).filter(pledge -> pledge.state() == PledgeState.DRAFT);
    }
}
