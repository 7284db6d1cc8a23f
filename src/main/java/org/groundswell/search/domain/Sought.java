package org.groundswell.search.domain;

import java.util.Comparator;
import java.util.List;
import org.groundswell.shared.domain.SearchWords;
import org.groundswell.shared.domain.SpaceKey;

/**
 * What somebody looks for.
 *
 * @param typed as it was typed, 100 characters at most
 * @param words what all of it has to have, the longest first, because it stands in the fewest things; 5 at most, none if nothing can be found
 * @param kind  the only kind that is wanted, null for all
 * @param space the only space, null for all
 */
public record Sought(String typed, List<String> words, String kind, SpaceKey space) {
    public static final int LONGEST = 100;

    public Sought {
        words = List.copyOf(words);
    }

    /** @param typed like the others as it stands in an address, null or blank for nothing said; # before a topic's word makes no difference */
    public static Sought parse(String typed, String kind, String space) {
        String text = typed == null ? "" : typed.strip();
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        boolean nowhere = said(space) && SpaceKey.parse(space.strip()).isEmpty();
        List<String> words = nowhere ? List.of() : SearchWords.soughtWhole(line).stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        return new Sought(line, words, said(kind) ? kind.strip() : null, said(space) ? SpaceKey.parse(space.strip()).orElse(null) : null);
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
