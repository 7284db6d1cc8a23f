package org.groundswell.outloud.ask.domain;

import java.util.List;

/**
 * What became of something that was asked, as one reader sees it.
 *
 * @param what what helped, empty if it has not ended or nothing was said
 */
public record SeenAsk(List<SeenHelper> helpers, String what) {
    public SeenAsk {
        helpers = List.copyOf(helpers);
    }
}
