package org.groundswell.community.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which communities somebody looks for.
 *
 * @param words    all of which stand in name or purpose, as SearchWords makes them
 * @param seatsAt  the time at which somebody is wished for to tend it
 */
public record CommunitySearch(List<String> words, Optional<CommunityType> type, Optional<Stage> stage, Optional<Instant> seatsAt) {
    public CommunitySearch {
        words = List.copyOf(words);
    }
}
