package org.groundswell.pledge.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;

/** The stored boards. */
public interface Boards {
    /** @return the board of this token whose home is the page, else the one of this ref, else the one made first with this token */
    Optional<Board> find(BoardSpot spot);

    Optional<Board> find(long id);

    /** @return these boards, those whose page is gone left out, in no order; asked in one question */
    List<Board> all(Collection<Long> ids);

    /** @return the boards whose home is the page, the first made first */
    List<Board> onPage(PageId home);

    /** @return boards of all spaces behind this id, by rising id, for what is done at night; those whose page is gone left out */
    List<Board> after(long id, int limit);

    /** Stores a board and its empty counts; fails if the same page has one with this token, or if it is the first with the token and another is. */
    Board make(Board board, boolean first);

    void change(long id, BoardSettings settings);

    /** Says that the home of boards is in this space now. */
    void move(PageId home, SpaceKey space);

    /** @return boards whose home is in the space, newest first, one more than the limit if there are more */
    List<Board> inSpace(SpaceKey space, Cursor after, int limit);

    /** @return how many boards of pages or spaces that are gone were in the space */
    int parkedFrom(SpaceKey space);
}
