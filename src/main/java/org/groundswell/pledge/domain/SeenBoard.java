package org.groundswell.pledge.domain;

import java.util.Set;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.WikiPage;

/**
 * A board as one reader sees it at one place.
 *
 * @param spot   the name to use for it in addresses and further calls
 * @param home   the page it belongs to, null in the preview of a page that was never saved, as is the spot
 * @param copied whether it is shown on another page than its home
 * @param audience who can see the board, null in lists of boards
 * @param rights what the reader may do with it
 */
public record SeenBoard(Board board, BoardSpot spot, WikiPage home, boolean copied, Phase phase, Counts counts, Audience audience, Set<BoardAct> rights) {
    public SeenBoard {
        rights = Set.copyOf(rights);
    }
}
