package org.groundswell.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.shared.domain.Ref;
import org.springframework.jdbc.core.JdbcTemplate;

/** The work of the app in hand-written SQL, with all that PostgreSQL can do and Active Objects cannot. */
final class ByHand {
    private static final String NEWEST = " order by \"SORT_AT\" desc, \"POST_ID\" desc";
    private static final String FEW = " limit 21";
    private final DataL data;
    private final JdbcTemplate jdbc;

    ByHand(DataL data) {
        this.data = data;
        this.jdbc = data.world.testbed.database().jdbc();
    }

    Set<String> spaces(int everyOne) {
        return IntStream.range(0, DataL.SPACES).filter(i -> i % everyOne == 0).mapToObj(i -> "SPACE" + i).collect(Collectors.toSet());
    }

    String[] followed() {
        return data.world.people.by(data.reader).stream().map(list -> list.name()).toArray(String[]::new);
    }

    /** One question for the entries of each list in its order, their posts, and what one reader has pressed on them; read to the end. */
    int page(Set<String> spaces, List<String> kinds, String... lists) {
        List<Object> values = new ArrayList<>(List.of(data.reader.key()));
        values.addAll(List.of(lists));
        String ofKinds = in("\"KIND\"", kinds, values);
        String ofSpaces = in("\"SPACE_KEY\"", spaces, values);
        String found = lists.length == 1 ? newest("?", ofKinds, ofSpaces) : "select distinct \"POST_ID\", \"SORT_AT\" from (values " + Arrays.stream(lists).map(list -> "(?)").collect(Collectors.joining(", "))
            + ") as wanted(list), lateral (" + newest("list", ofKinds, ofSpaces) + ") as one" + NEWEST + FEW;
        int[] read = {0};
        data.world.testbed.transactions().executeWithoutResult(status -> jdbc.query("select p.*, (select string_agg(r.\"KIND\", ',') from " + data.world.table("REACTION")
            + " r where r.\"POST_ID\" = p.\"ID\" and r.\"USER_KEY\" = ?) from (" + found + ") as e join " + data.world.table("POST")
            + " p on p.\"ID\" = e.\"POST_ID\" order by e.\"SORT_AT\" desc, e.\"POST_ID\" desc", row -> {
                read[0] += row.getString("LEAD").length() > 0 ? 1 : 0;
            }, values.toArray()));
        return read[0];
    }

    // The list is read in its order and closed spaces left out on the way: "offset 0" keeps PostgreSQL from gathering all that is open and sorting it.
    private String newest(String list, String ofKinds, String ofSpaces) {
        String entries = "select \"POST_ID\", \"SORT_AT\", \"SPACE_KEY\" from " + data.world.table("STREAM_ENTRY") + " where \"STREAM\" = " + list + ofKinds + NEWEST;
        return ofSpaces.isEmpty() ? entries + FEW : "select * from (" + entries + " offset 0) as inorder where true" + ofSpaces + FEW;
    }

    private static String in(String column, Collection<String> among, List<Object> values) {
        if (among.isEmpty()) {
            return "";
        }
        values.add(among.toArray(String[]::new));
        return " and " + column + " = any(?)";
    }

    /** A post and its seven entries in one unit of work. */
    void post(String author) {
        data.world.testbed.transactions().executeWithoutResult(status -> {
            String ref = Ref.random().value();
            Long id = jdbc.queryForObject("insert into " + data.world.table("POST") + " (\"REF\", \"UNIQ\", \"AUTHOR_KEY\", \"SHOWN_AS\", \"STATE\", \"KIND\", \"AUDIENCE\", \"PAGE_ID\", \"SPACE_KEY\", "
                + "\"COMMUNITY_ID\", \"LEAD\", \"PUBLISHED_AT\", \"GONE_AT\", \"VERSION\") values (?, ?, ?, 'NAMED', 'PUBLISHED', 'STORY', 'SITE', ?, 'SPACE0', 1, 'By hand #topic', ?, 0, 1) returning \"ID\"",
                Long.class, ref, "post:" + ref, author, data.page.value(), data.world.clock.millis());
            List<Object[]> entries = Arrays.stream(new String[] {"w", "s:SPACE0", "p:" + data.page.value(), "c:1", "a:" + author, "m:" + author, "t:1"})
                .map(list -> new Object[] {list, list + "|" + ref, id, data.page.value(), data.world.clock.millis()}).toList();
            jdbc.batchUpdate("insert into " + data.world.table("STREAM_ENTRY") + " (\"STREAM\", \"UNIQ\", \"POST_ID\", \"KIND\", \"SPACE_KEY\", \"PAGE_ID\", \"SORT_AT\", \"BY_NAME\", \"AMPLIFY_ID\") "
                + "values (?, ?, ?, 'STORY', 'SPACE0', ?, ?, true, 0)", entries);
        });
    }

    void answer(long post, String author) {
        data.world.testbed.transactions().executeWithoutResult(status -> {
            jdbc.update("update " + data.world.table("POST") + " set \"N_RESPONSES\" = \"N_RESPONSES\" + 1 where \"ID\" = ?", post);
            jdbc.update("insert into " + data.world.table("RESPONSE") + " (\"REF\", \"POST_ID\", \"PARENT_ID\", \"AUTHOR_KEY\", \"SHOWN_AS\", \"KIND\", \"SAID\", \"SAID_AT\", \"SORT_AT\", \"WITHDRAWN\", \"VERSION\") "
                + "values (?, ?, 0, ?, 'NAMED', 'SUPPORT', 'By hand.', ?, ?, false, 1)", Ref.random().value(), post, author, data.world.clock.millis(), data.world.clock.millis());
        });
    }

    void press(long post, String person) {
        data.world.testbed.transactions().executeWithoutResult(status -> {
            jdbc.update("update " + data.world.table("POST") + " set \"N_HEARD\" = \"N_HEARD\" + 1 where \"ID\" = ?", post);
            jdbc.update("insert into " + data.world.table("REACTION") + " (\"UNIQ\", \"POST_ID\", \"USER_KEY\", \"KIND\", \"NAMED\", \"PRESSED_AT\") values (?, ?, ?, 'HEARD', false, ?)",
                "HEARD:" + post + ":" + person, post, person, data.world.clock.millis());
        });
    }
}
