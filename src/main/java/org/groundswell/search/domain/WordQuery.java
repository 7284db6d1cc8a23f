package org.groundswell.search.domain;

import java.util.Collection;
import java.util.Set;
import org.groundswell.shared.domain.SpaceKey;

/**
 * Which things with a word are read, newest first.
 *
 * @param kind      the only kind that is wanted, null for all
 * @param spaces    the only spaces from which things are wanted, null for all
 * @param placeless whether things that stand in no space are wanted besides those in these spaces
 * @param without   spaces from which none are wanted
 * @param behind    where to go on, null for the newest
 * @param limit     how many at most
 */
public record WordQuery(String word, String kind, Collection<SpaceKey> spaces, boolean placeless, Collection<SpaceKey> without, WordEntry behind, int limit) {
    public WordQuery {
        spaces = spaces == null ? null : Set.copyOf(spaces);
        without = Set.copyOf(without);
    }

    /** What follows behind an entry, past these spaces too. */
    public WordQuery on(WordEntry last, Collection<SpaceKey> closed, int many) {
        return new WordQuery(word, kind, spaces, placeless, closed, last, many);
    }
}
