package org.groundswell.outloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts many posts on a page and into a list at once, past the services; many share a time. */
public final class ManyPosts {
    private static final int SAME_TIME = 7;
    private static final int AT_ONCE = 10_000;

    private final OutLoudWorld world;
    private final JdbcTemplate jdbc;

    private ManyPosts(OutLoudWorld world) {
        this.world = world;
        this.jdbc = new JdbcTemplate(world.testbed.database().dataSource());
    }

    /** @param lists the names of streams each of them stands in */
    public static void add(OutLoudWorld world, PageId page, SpaceKey space, int many, String... lists) {
        ManyPosts posts = new ManyPosts(world);
        for (int done = 0; done < many; done += AT_ONCE) {
            int from = done;
            int to = Math.min(many, done + AT_ONCE);
            world.testbed.transactions().executeWithoutResult(status -> posts.add(page, space, from, to, List.of(lists)));
        }
    }

    private void add(PageId page, SpaceKey space, int from, int to, List<String> lists) {
        long start = world.clock.millis();
        List<String> refs = IntStream.range(from, to).mapToObj(i -> Ref.random().value()).toList();
        List<Object[]> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String ref = refs.get(i - from);
            rows.add(new Object[] {ref, "post:" + ref, "author" + i, "NAMED", "PUBLISHED", "STORY", "SITE", page.value(), space.value(), 0L, 0L, "post " + i, false, false, 0, 0L,
                start - i / SAME_TIME, 0L, 0L, 0, 0, 0, 0, 0, 0, 0L, 1, start});
        }
        insert("POST", List.of("REF", "UNIQ", "AUTHOR_KEY", "SHOWN_AS", "STATE", "KIND", "AUDIENCE", "PAGE_ID", "SPACE_KEY", "COMMUNITY_ID", "CIRCLE_ID", "LEAD", "LONGER",
            "HALF_FORMED", "PART_NO", "ABOUT_PAGE", "PUBLISHED_AT", "EDITED_AT", "QUIET_SINCE", "N_RESPONSES", "N_HEARD", "N_SUPPORT", "N_THANK", "N_ENCOURAGE", "N_AMPLIFY",
            "GONE_AT", "VERSION", "TOUCHED_AT"), rows);
        Map<String, Long> ids = jdbc.query("select \"ID\", \"REF\" from " + world.table("POST") + " where \"PAGE_ID\" = ?",
            (row, at) -> Map.entry(row.getString(2), row.getLong(1)), page.value()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Object[]> entries = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (String list : lists) {
                String ref = refs.get(i - from);
                entries.add(new Object[] {list, list + "|" + ref, ids.get(ref), "STORY", space.value(), page.value(), start - i / SAME_TIME, true, 0L});
            }
        }
        insert("STREAM_ENTRY", List.of("STREAM", "UNIQ", "POST_ID", "KIND", "SPACE_KEY", "PAGE_ID", "SORT_AT", "BY_NAME", "AMPLIFY_ID"), entries);
    }

    private void insert(String table, List<String> columns, List<Object[]> rows) {
        jdbc.batchUpdate("insert into " + world.table(table) + " (" + columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", ")) + ") values ("
            + Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", ")) + ")", rows);
    }
}
