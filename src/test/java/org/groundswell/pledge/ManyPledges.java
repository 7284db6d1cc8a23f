package org.groundswell.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts many pledges on a stored board at once, past the services; many share a time and a number of joins. */
final class ManyPledges {
    private static final String TABLE = HostActiveObjects.tablePrefix("org.groundswell") + "PLEDGE";
    private static final List<String> COLUMNS = List.of("REF", "UNIQ", "BOARD_ID", "AUTHOR_KEY", "LISTED", "STATE", "SHOWN_AS", "I_WILL", "SORT_AT",
        "OPENED_AT", "CLOSED_AT", "FROZEN_AT", "N_JOINS", "N_SUPPORT", "VERSION", "TOUCHED_AT");
    private static final int SAME_TIME = 7;
    private static final int DIFFERENT_JOINS = 5;

    private ManyPledges() {
    }

    static void add(PledgeWorld world, BoardSpot spot, int many, String state) {
        world.boards.keepInStep(spot.page(), new SpaceKey("DEMO"), world.wiki.macros(spot.page(), BoardService.MACRO),
            PledgeWorld.ADA);
        long board = world.boards.find(spot, PledgeWorld.ADA).board().id();
        long start = world.clock.millis();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String ref = Ref.random().value();
            rows.add(new Object[] {ref, "pledge:" + ref, board, "author" + i, true, state, "NAMED", "pledge " + i, start - i / SAME_TIME, start - i / SAME_TIME, 0L, 0L,
                i % DIFFERENT_JOINS, 0, 1, start});
        }
        String sql = "insert into \"" + TABLE + "\" (" + COLUMNS.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", ")) + ") values ("
            + Stream.generate(() -> "?").limit(COLUMNS.size()).collect(Collectors.joining(", ")) + ")";
        world.testbed.transactions().executeWithoutResult(status -> new JdbcTemplate(world.testbed.database().dataSource()).batchUpdate(sql, rows));
    }
}
