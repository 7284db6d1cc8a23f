package org.groundswell.outloud.response.domain;


import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/**
 * A response as one reader sees it, with what was said to it.
 *
 * @param identity the author's choice of name
 * @param saidAt   the beginning of that day if dayOnly, like editedAt
 * @param editedAt null if never
 * @param replies  oldest first; they have none themselves
 * @param rights   what the reader may do with it
 */
public record SeenResponse(Ref ref, ResponseWords words, boolean withdrawn, Who author, Identity identity, Instant saidAt, Instant editedAt, boolean dayOnly,
                           boolean mine, int version, List<SeenResponse> replies, Set<ResponseAct> rights) {
    public SeenResponse {
        replies = List.copyOf(replies);
        rights = Set.copyOf(rights);
    }
}
