package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/**
 * Which part of which lists is read, newest first.
 *
 * @param lists  at least one
 * @param kinds  empty for all
 * @param spaces the only spaces from which posts are wanted, besides those that stand in none; null for all
 * @param behind the post behind which to go on, null for the newest
 * @param before only what is newer than this post, null for all; never together with behind
 * @param limit  how many at most
 */
public record StreamQuery(List<Stream> lists, Set<PostKind> kinds, Collection<SpaceKey> spaces, Ref behind, Ref before, int limit) {
    public StreamQuery {
        lists = List.copyOf(lists);
        kinds = Set.copyOf(kinds);
    }
}
