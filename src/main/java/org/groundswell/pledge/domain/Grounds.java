package org.groundswell.pledge.domain;

import java.util.List;
import org.groundswell.shared.domain.Origin;

/**
 * Where somebody can pledge what something moved them to.
 *
 * @param boards those on which they may, the nearest to where it was told first; none if there are none
 */
public record Grounds(Origin origin, List<SeenBoard> boards) {
    public Grounds {
        boards = List.copyOf(boards);
    }
}
