package org.groundswell.outloud.domain;

import java.util.Set;
import org.groundswell.shared.domain.Refused;

/**
 * What is wanted of which feed.
 *
 * @param kinds empty for all
 */
public record FeedQuery(FeedScope scope, Set<PostKind> kinds) {
    public FeedQuery {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Reads addresses and the parameters of macros.
     *
     * @param kinds names with commas between them, null or blank for all
     * @throws Refused if one of them is unknown
     */
    public static FeedQuery parse(String scope, String of, String kinds) {
        return new FeedQuery(FeedScope.parse(scope, of), PostKind.parseAll(kinds));
    }
}
