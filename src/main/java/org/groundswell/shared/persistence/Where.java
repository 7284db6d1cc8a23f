package org.groundswell.shared.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.groundswell.shared.domain.SpaceKey;

/** What rows have to fulfil, put together clause by clause; every clause is written COLUMN = ? with blanks. */
public final class Where {
    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Where() {
    }

    public static Where of(String clause, Object... values) {
        return new Where().and(clause, values);
    }

    /** @param among one at least */
    public static Where in(String column, Collection<?> among) {
        return of(column + " IN (" + String.join(", ", Collections.nCopies(among.size(), "?")) + ")", among.toArray());
    }

    /** What stands in no space, or in one of these. */
    public static Where noSpaceOr(Collection<SpaceKey> spaces) {
        return in("SPACE_KEY", Stream.concat(Stream.of(Columns.NO_SPACE), spaces.stream().map(SpaceKey::value)).toList());
    }

    /** @param none one at least */
    public static Where notIn(String column, Collection<?> none) {
        return of(column + " NOT IN (" + String.join(", ", Collections.nCopies(none.size(), "?")) + ")", none.toArray());
    }

    /** @param either one at least, of which one has to be fulfilled */
    public static Where any(List<Where> either) {
        String clauses = either.stream().map(Where::clause).collect(Collectors.joining(" OR "));
        return of("(" + clauses + ")", either.stream().flatMap(one -> one.values.stream()).toArray());
    }

    public Where and(String clause, Object... more) {
        clauses.add(clause);
        Collections.addAll(values, more);
        return this;
    }

    public Where and(Where other) {
        return and(other.clause(), other.values());
    }

    /** Goes on behind a row in a list that rises by a column, and by id where that is the same. */
    public Where behind(String column, Object value, int id) {
        return and(column + " >= ? AND (" + column + " > ? OR ID > ?)", value, value, id);
    }

    /** The same in a list that falls. */
    public Where behindFalling(String column, Object value, int id) {
        return and(column + " <= ? AND (" + column + " < ? OR ID < ?)", value, value, id);
    }

    /** A new query each time, because the library changes the one it is given. */
    public Query query() {
        return Query.select().where(clause(), values());
    }

    public String clause() {
        return String.join(" AND ", clauses);
    }

    public Object[] values() {
        return values.toArray();
    }
}
