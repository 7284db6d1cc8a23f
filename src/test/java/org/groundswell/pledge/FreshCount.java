package org.groundswell.pledge;

import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.shared.domain.Ref;

/** Counts the rows themselves, in plain SQL and past the app, to compare with what the app has added up. */
final class FreshCount {
    private static final String PREFIX = HostActiveObjects.tablePrefix("org.groundswell");

    private FreshCount() {
    }

    static Counts of(PledgeWorld world, BoardSpot spot) {
        long board = world.boards.find(spot, PledgeWorld.ADA).board().id();
        return new Counts(number(world, "select count(*) from {PLEDGE} where \"BOARD_ID\" = ? and \"STATE\" <> 'DRAFT'", board),
            number(world, "select count(distinct \"USER_KEY\" || ':' || \"SHOWN_AS\") from {BACKING} where \"BOARD_ID\" = ? and \"STATE\" = 'LIVE' and \"KIND\" <> 'SUPPORT'", board),
            number(world, "select count(*) from {PLEDGE} where \"BOARD_ID\" = ? and \"STATE\" = 'KEPT'", board),
            number(world, "select count(*) from {PLEDGE} where \"BOARD_ID\" = ? and \"STORY\" is not null", board));
    }

    static int backings(PledgeWorld world, Ref pledge, String kind) {
        return number(world, "select count(*) from {BACKING} where \"STATE\" = 'LIVE' and \"KIND\" = ? and \"PLEDGE_ID\" = "
            + "(select \"ID\" from {PLEDGE} where \"REF\" = ?)", kind, pledge.value());
    }

    private static int number(PledgeWorld world, String sql, Object... values) {
        return world.testbed.database().jdbc().queryForObject(sql.replaceAll("\\{(\\w+)}", '"' + PREFIX + "$1\""), Integer.class, values);
    }
}
