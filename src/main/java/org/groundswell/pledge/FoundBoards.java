package org.groundswell.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** The questions of boards among what people find by words. */
@Component
class FoundBoards implements Findable {
    private final Boards boards;
    private final PledgeWordsKept words;
    private final WikiPages pages;
    private final Transactions transactions;

    FoundBoards(Boards boards, PledgeWordsKept words, WikiPages pages, Transactions transactions) {
        this.boards = boards;
        this.words = words;
        this.pages = pages;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return PledgeWordsKept.BOARDS;
    }

    @Override
    public Map<Long, Hit> seen(Collection<Long> ids, Person reader) {
        return transactions.run(() -> boards.all(ids)).stream().flatMap(board -> pages.find(board.home()).map(home -> hit(board, home)).stream().map(hit -> Map.entry(board.id(), hit)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Hit hit(Board board, WikiPage home) {
        return new Hit(PledgeWordsKept.BOARDS, board.ref(), "org.groundswell.confluence.search.board", board.settings().question(), home.path(), home, null, board.createdAt());
    }

    @Override
    public long keepAgain(long after, int most) {
        List<Board> some = transactions.run(() -> boards.after(after, most));
        some.forEach(board -> transactions.run(() -> boards.find(board.id()).map(words::keep)));
        return some.size() < most ? 0 : some.get(some.size() - 1).id();
    }
}
