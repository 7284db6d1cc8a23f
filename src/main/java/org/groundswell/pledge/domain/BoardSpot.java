package org.groundswell.pledge.domain;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;

/**
 * Which board is meant: by its token as seen on a page, or by its ref from anywhere.
 *
 * @param page the page it is shown on, null if it is named from outside any page
 */
public record BoardSpot(BoardToken token, PageId page) {
    /**
     * @param board what the macro's parameter says, null or blank for the nameless board of the page
     * @throws Refused BAD_BOARD if it can name no board, or is kept for the nameless board of another page
     */
    public static BoardSpot onPage(PageId page, String board) {
        BoardToken nameless = BoardToken.nameless(page);
        BoardToken token = board == null || board.isBlank() ? nameless : new BoardToken(board.strip());
        // Whoever took this name first would have the pledges of that page on a board of their own.
        if (token.isNameless() && !token.equals(nameless)) {
            throw new Refused(PledgeRefusal.BAD_BOARD, "board");
        }
        return new BoardSpot(token, page);
    }

    /**
     * @param name ref or token, as it stands in an address
     * @param page the page it is shown on, null if the address names none
     * @throws Refused BOARD_NOT_FOUND if no board can have this name
     */
    public static BoardSpot named(String name, PageId page) {
        try {
            return new BoardSpot(new BoardToken(name), page);
        } catch (Refused unusable) {
            throw new Refused(PledgeRefusal.BOARD_NOT_FOUND);
        }
    }
}
