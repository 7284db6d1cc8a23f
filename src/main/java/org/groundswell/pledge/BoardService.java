package org.groundswell.pledge;

import java.util.List;
import java.util.Map;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.springframework.stereotype.Service;

/** Finds boards for readers, and keeps them in step with the macros that show them. */
@Service
public class BoardService {
    /** The macro that shows a board. */
    public static final String MACRO = "groundswell-pledges";

    /**
     * The board as a macro shows it; one that is not stored yet is empty and made of the macro's settings. Never writes.
     *
     * @throws org.groundswell.shared.domain.Refused BOARD_NOT_FOUND if there is nothing this reader may see
     */
    public SeenBoard show(BoardSpot spot, BoardSettings settings, Person reader) {
        throw new UnsupportedOperationException();
    }

    /** An empty board made of a macro's settings, for the preview of a page that was never saved; it has no home and no rights. */
    public SeenBoard preview(BoardSettings settings) {
        throw new UnsupportedOperationException();
    }

    /**
     * The board that an address names; with a page in the spot also one that stands only in the page's text so far. Never writes.
     *
     * @throws org.groundswell.shared.domain.Refused BOARD_NOT_FOUND if there is nothing this reader may see
     */
    public SeenBoard find(BoardSpot spot, Person reader) {
        throw new UnsupportedOperationException();
    }

    /** The boards of a space that this reader may see, newest first; a page can be shorter than asked for and still have a next one. */
    public Page<SeenBoard> inSpace(SpaceKey space, Window window, Person reader) {
        throw new UnsupportedOperationException();
    }

    /** Gives a page that shows the board of another page a board of its own, with nothing on it; doing it twice makes one. */
    public SeenBoard makeNew(BoardSpot spot, Person editor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes the boards of a page that was saved, and changes what its own boards ask; unusable parameters change nothing.
     *
     * @param macros the parameters of each board macro in the page
     * @param saver  who saved it
     */
    public void keepInStep(PageId page, SpaceKey space, List<Map<String, String>> macros, Person saver) {
        throw new UnsupportedOperationException();
    }
}
