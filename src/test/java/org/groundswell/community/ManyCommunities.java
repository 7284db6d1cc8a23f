package org.groundswell.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts many communities of a space into the store at once, past the services, each on a page of its own. */
final class ManyCommunities {
    private static final String TABLE = '"' + HostActiveObjects.tablePrefix("org.groundswell") + "COMMUNITY\"";
    private static final List<String> OWN = List.of("REF", "UNIQ", "PAGE_ID", "NAME", "NAME_KEY", "SEARCH_TEXT");
    private static final List<String> COPIED = List.of("PARENT_PAGE", "SPACE_KEY", "IS_CORE", "KIND", "PURPOSE", "WHY", "WHY_LINK", "PERMISSION", "VALUES_TEXT",
        "TYPE", "STAGE", "JOIN_BY", "CHECK_DAYS", "SEATS", "SET_UP_AT", "FOUNDED_BY", "CREATED_AT", "GONE_AT", "N_MEMBERS", "N_FOLLOWERS", "N_SIGNED",
        "CHARTER_NO", "N_WAITING", "WAITING_SINCE", "FULL_UNTIL", "TOUCHED_AT", "VERSION");

    private ManyCommunities() {
    }

    /** Makes so many like the one that stands alone in the space. */
    static void add(CommunityWorld world, String space, int many) {
        JdbcTemplate store = new JdbcTemplate(world.testbed.database().dataSource());
        Integer like = store.queryForObject("select min(\"ID\") from " + TABLE + " where \"SPACE_KEY\" = ?", Integer.class, space);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            PageId page = world.wiki.page(space, Map.of());
            String name = "community " + page.value();
            rows.add(new Object[] {Ref.random().value(), "page-" + page.value(), page.value(), name, name, name, like});
        }
        String sql = "insert into " + TABLE + " (" + names(OWN) + ", " + names(COPIED) + ") select ?, ?, ?, ?, ?, ?, " + names(COPIED) + " from " + TABLE
            + " where \"ID\" = ?";
        world.testbed.transactions().executeWithoutResult(status -> store.batchUpdate(sql, rows));
    }

    private static String names(List<String> columns) {
        return "\"" + String.join("\", \"", columns) + "\"";
    }
}
