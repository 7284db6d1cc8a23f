package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.groundswell.shared.domain.SpaceKey;

/**
 * Which part of which lists is read, newest first.
 *
 * @param lists   at least one
 * @param kinds   empty for all
 * @param spaces  the only spaces from which posts are wanted, besides those that stand in none; null for all
 * @param without spaces from which none are wanted
 * @param behind  where to go on, null for the newest
 * @param above   only what is newer than what stands there, null for all
 * @param named   whether only what somebody posted there under their name is wanted
 * @param limit   how many at most
 */
public record StreamQuery(List<Stream> lists, Set<PostKind> kinds, Collection<SpaceKey> spaces, Collection<SpaceKey> without, StreamPlace behind,
                          StreamPlace above, boolean named, int limit) {
    public StreamQuery {
        lists = List.copyOf(lists);
        kinds = Set.copyOf(kinds);
        spaces = spaces == null ? null : Set.copyOf(spaces);
        without = Set.copyOf(without);
    }

    /** The newest of everything. */
    public static StreamQuery newest(Collection<Stream> lists, int limit) {
        return new StreamQuery(List.copyOf(lists), Set.of(), null, Set.of(), null, null, false, limit);
    }

    public StreamQuery of(Set<PostKind> wanted) {
        return new StreamQuery(lists, wanted, spaces, without, behind, above, named, limit);
    }

    /** @param seen null for all spaces */
    public StreamQuery within(Collection<SpaceKey> seen) {
        return new StreamQuery(lists, kinds, seen, without, behind, above, named, limit);
    }

    public StreamQuery without(Collection<SpaceKey> unseen) {
        return new StreamQuery(lists, kinds, spaces, unseen, behind, above, named, limit);
    }

    public StreamQuery behind(StreamPlace last) {
        return new StreamQuery(lists, kinds, spaces, without, last, above, named, limit);
    }

    /** Only what came under a name since that place. */
    public StreamQuery newsSince(StreamPlace newest) {
        return new StreamQuery(lists, kinds, spaces, without, behind, newest, true, limit);
    }

    /** @param place only what is newer than what stands there, null for all */
    public StreamQuery above(StreamPlace place) {
        return new StreamQuery(lists, kinds, spaces, without, behind, place, named, limit);
    }

    public StreamQuery first(int many) {
        return new StreamQuery(lists, kinds, spaces, without, behind, above, named, many);
    }
}
