package org.groundswell.pledge;

import java.util.Optional;
import org.groundswell.pledge.domain.BoardRules;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Draft;
import org.groundswell.pledge.domain.Identity;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What people have begun to write, seen by nobody but them. */
@Component
class PledgeDrafts {
    private final BoardPlaces places;
    private final Pledges pledges;
    private final Transactions transactions;

    PledgeDrafts(BoardPlaces places, Pledges pledges, Transactions transactions) {
        this.places = places;
        this.pledges = pledges;
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

    // A draft that was published in the meantime is a pledge, and no late keystroke changes or removes it.
    private Optional<Pledge> held(Pledge draft) {
        return pledges.lock(draft.ref()).filter(pledge -> pledge.state() == PledgeState.DRAFT);
    }
}
