package org.groundswell.pledge;

import java.util.List;
import java.util.Map;
import org.groundswell.shared.domain.PageFollower;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Makes and changes boards when the page with their macro is saved. */
@Component
public class BoardsOfPages implements PageFollower {
    private final BoardService boards;

    public BoardsOfPages(BoardService boards) {
        this.boards = boards;
    }

    @Override
    public String macro() {
        return BoardService.MACRO;
    }

    @Override
    public void saved(PagePlace page, List<Map<String, String>> macros, Person saver) {
        boards.keepInStep(page.page(), page.space(), macros, saver);
    }
}
