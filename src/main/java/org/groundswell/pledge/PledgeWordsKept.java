package org.groundswell.pledge;

import java.time.Clock;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.KeptWords;
import org.groundswell.shared.domain.SearchWords;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.domain.WordSubject;
import org.springframework.stereotype.Component;

/** By which words boards and pledges are found, always inside the unit of work that stores them. */
@Component
class PledgeWordsKept {
    static final String PLEDGES = "pledges";
    static final String BOARDS = "boards";

    private final KeptWords words;
    private final Boards boards;
    private final Clock clock;

    PledgeWordsKept(KeptWords words, Boards boards, Clock clock) {
        this.words = words;
        this.boards = boards;
        this.clock = clock;
    }

    /** @param board as it is stored */
    Board keep(Board board) {
        words.keep(new WordSubject(BOARDS, board.id(), board.ref(), board.space(), board.home(),
            SortTime.of(board.createdAt(), Identity.NAMED, board.ref(), clock.getZone())),
            SearchWords.kept(board.settings().question(), String.join(" ", board.settings().themes())));
        return board;
    }

    /** @param pledge published */
    void keep(Pledge pledge) {
        boards.find(pledge.board()).ifPresent(board -> words.keep(new WordSubject(PLEDGES, pledge.id(), pledge.ref(), board.space(), board.home(),
            SortTime.of(pledge.openedAt(), pledge.identity(), pledge.ref(), clock.getZone())), SearchWords.kept(said(pledge))));
    }

    private static String[] said(Pledge pledge) {
        PledgeWords said = pledge.words();
        return new String[] {said.iWill(), said.why(), said.plan(), said.barrier(), said.ask(), said.theme(), said.value(), pledge.story()};
    }

    void forget(Pledge pledge) {
        words.forget(PLEDGES, pledge.id());
    }
}
