package org.groundswell.pledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Outgrowth;
import org.groundswell.shared.domain.Outgrowths;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Pledges by what moved people to them; two questions, however many there are. */
@Component
class PledgesOfOrigins implements Outgrowths {
    private static final int MOST = 100;

    private final Pledges pledges;
    private final Boards boards;
    private final BoardPlaces places;
    private final People people;
    private final Transactions transactions;

    PledgesOfOrigins(Pledges pledges, Boards boards, BoardPlaces places, People people, Transactions transactions) {
        this.pledges = pledges;
        this.boards = boards;
        this.places = places;
        this.people = people;
        this.transactions = transactions;
    }

    @Override
    public List<Outgrowth> of(Ref origin, Person reader) {
        List<Pledge> grown = transactions.run(() -> pledges.grownFrom(origin, MOST));
        Map<Long, Board> homes = transactions.run(() -> boards.all(grown.stream().map(Pledge::board).distinct().toList())).stream()
            .filter(board -> places.situation(board.home(), Optional.of(board), reader).page().view()).collect(Collectors.toMap(Board::id, Function.identity()));
        List<Pledge> seen = grown.stream().filter(pledge -> homes.containsKey(pledge.board())).toList();
        Faces faces = Faces.of(seen.stream().filter(pledge -> pledge.identity().mayBeNamed(pledge.author(), reader)).map(Pledge::author), reader, people);
        return seen.stream().map(pledge -> new Outgrowth(pledge.words().iWill(), faces.of(pledge.author(), pledge.identity()), pledge.story(),
            PledgeNews.PATH + pledge.ref())).toList();
    }
}
