package org.groundswell.pledge.domain;

import java.util.List;
import org.groundswell.shared.domain.Page;

/**
 * A pledge with all around it, as one reader sees it.
 *
 * @param joins   who does the same, in the order of joining
 * @param history what happened to it, oldest first
 */
public record WholePledge(SeenBoard board, SeenPledge pledge, Page<SeenJoin> joins, List<PledgeEvent> history) {
    public WholePledge {
        history = List.copyOf(history);
    }
}
