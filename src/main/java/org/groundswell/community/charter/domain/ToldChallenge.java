package org.groundswell.community.charter.domain;

import java.util.List;

/**
 * A challenge with what became of it, as one reader sees both.
 *
 * @param history what happened to it, oldest first
 */
public record ToldChallenge(SeenChallenge challenge, List<SeenChallengeEvent> history) {
    public ToldChallenge {
        history = List.copyOf(history);
    }
}
