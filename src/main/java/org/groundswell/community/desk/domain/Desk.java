package org.groundswell.community.desk.domain;

import java.util.List;
import java.util.Map;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.DeskItems;

/**
 * What somebody who tends communities looks after.
 *
 * @param communities which those are, by name, one at least
 * @param single      whether one of them was asked for
 * @param parts       those that were asked for, empty ones too
 */
public record Desk(List<Community> communities, boolean single, Map<DeskItems.Part, Some> parts) {
    public Desk {
        communities = List.copyOf(communities);
        parts = Map.copyOf(parts);
    }

    /**
     * The beginning of a part.
     *
     * @param more whether there is more than that
     */
    public record Some(List<DeskItems.Item> items, boolean more) {
        /** @param read one more than shown if there are more */
        public static Some of(List<DeskItems.Item> read, int most) {
            return new Some(List.copyOf(read.subList(0, Math.min(read.size(), most))), read.size() > most);
        }
    }
}
