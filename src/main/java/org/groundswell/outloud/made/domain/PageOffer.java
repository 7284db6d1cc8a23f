package org.groundswell.outloud.made.domain;

import java.util.List;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Who;

/**
 * What a page can be made of, as the one who wants to make it sees it.
 *
 * @param title how it is called unless they say otherwise
 */
public record PageOffer(SeenPost post, String title, List<Choice> choices) {
    public PageOffer {
        choices = List.copyOf(choices);
    }

    /** Something to be quoted or left out. */
    public record Choice(Quotable quote, Who by) {
    }
}
