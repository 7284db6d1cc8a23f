package org.groundswell.pledge;

import java.util.List;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceContents;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.springframework.stereotype.Component;

/** The boards of a space, newest first. */
@Component
class BoardsOfSpaces implements SpaceContents {
    private final BoardService boards;

    BoardsOfSpaces(BoardService boards) {
        this.boards = boards;
    }

    @Override
    public String kind() {
        return "boards";
    }

    @Override
    public Page<Item> in(SpaceKey space, Window window, Person reader) {
        return boards.inSpace(space, window, reader).map(BoardsOfSpaces::item);
    }

    @Override
    public int parked(SpaceKey space) {
        return boards.parkedFrom(space);
    }

    private static Item item(SeenBoard seen) {
        return new Item(seen.board().settings().question(), seen.home().title(), seen.home().path(),
            List.of(seen.counts().pledges(), seen.counts().people(), seen.counts().kept()));
    }
}
