package org.groundswell.pledge.domain;

import java.util.Locale;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;

/**
 * Which pledges of a board are asked for.
 *
 * @param after null for the beginning
 */
public record PledgeQuery(Filter filter, Sort sort, int limit, Cursor after) {
    /** Which pledges are listed: all published ones, those the reader wrote or joined, those that were kept. */
    public enum Filter {
        ALL, MINE, KEPT
    }

    /** In which order. */
    public enum Sort {
        NEWEST, JOINED
    }

    /** The first pledges of a board, newest first. */
    public static PledgeQuery newest(int limit) {
        return new PledgeQuery(Filter.ALL, Sort.NEWEST, limit, null);
    }

    /**
     * @param filter all, mine or kept; null or empty for all
     * @param sort   newest or joined; null or empty for newest
     * @throws Refused if one of them is unknown or the cursor is of another list
     */
    public static PledgeQuery parse(String filter, String sort, Window window) {
        Filter which = choice(Filter.values(), filter, new Refused(PledgeRefusal.UNKNOWN_FILTER, "filter"));
        Sort order = choice(Sort.values(), sort, new Refused(PledgeRefusal.UNKNOWN_SORT, "sort"));
        return new PledgeQuery(which, order, window.limit(), Cursor.decode(listName(which, order), window.after()));
    }

    /** @return the place behind an item of this list */
    public Cursor behind(Ref last) {
        return new Cursor(listName(filter, sort), last);
    }

    private static String listName(Filter filter, Sort sort) {
        return (filter.name() + sort.name()).toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E choice(E[] all, String text, Refused otherwise) {
        if (text == null || text.isEmpty()) {
            return all[0];
        }
        for (E one : all) {
            if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        throw otherwise;
    }
}
