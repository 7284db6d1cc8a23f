package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;

import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.Recount;
import org.groundswell.pledge.persistence.AoPledges;
import org.groundswell.pledge.persistence.AoRecount;
import org.groundswell.pledge.persistence.AoTallies;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nightly recount, on a real database. */
abstract class RecountContract {
    private static final int ALL = 1_000_000;

    private final PledgeWorld world;
    private final Recount recount;
    private final BoardSpot spot;
    private Ref pledge;

    RecountContract(TestDatabase database) {
        world = PledgeWorld.apart(database);
        recount = new AoRecount(world.activeObjects, world.transactions, new AoTallies(world.activeObjects, world.clock),
            new AoPledges(world.activeObjects, world.clock));
        spot = world.spot();
    }

    @BeforeEach
    void aBoardWithJoinAndSupport() {
        pledge = world.publish(spot, ADA, "listen").ref();
        world.pledges.join(pledge, Identity.NAMED, "", BEN);
        world.pledges.support(pledge, BEN);
        recount.run(ALL, () -> false);
    }

    @Test
    void numbers_that_are_right_are_left_alone() {
        Recount.Result result = recount.run(ALL, () -> false);
        assertThat(result.allRight()).isTrue();
        assertThat(result.pledges()).isPositive();
        assertThat(result.people()).isPositive();
        assertThat(result.boards()).isPositive();
    }

    @Test
    void every_number_that_is_wrong_is_found_and_put_right() {
        change("PLEDGE", "\"N_JOINS\" = 7, \"N_SUPPORT\" = 9 where \"REF\" = '" + pledge + "'");
        change("BOARD_PERSON", "\"N_PARTS\" = 0 where \"USER_KEY\" = 'ben' and \"BOARD_ID\" = " + board());
        change("TALLY", "\"N_PLEDGES\" = 5, \"N_PEOPLE\" = 6, \"N_KEPT\" = 7, \"N_STORIES\" = 8, \"PAGE_ID\" = 9, \"SPACE_KEY\" = null where \"BOARD_ID\" = " + board());

        Recount.Result result = recount.run(ALL, () -> false);

        assertThat(result).extracting(Recount.Result::wrongPledges, Recount.Result::wrongPeople, Recount.Result::wrongBoards).containsExactly(1, 1, 1);
        assertThat(world.show(spot, ADA).counts()).isEqualTo(new Counts(1, 2, 0, 0)).isEqualTo(FreshCount.of(world, spot));
        assertThat(world.boardCounts.of(spot.page())).as("where the board is").isEqualTo(new BoardNumbers(1, 0, 0));
        assertThat(world.boardCounts.of(new SpaceKey("DEMO"))).isEqualTo(new BoardNumbers(1, 0, 0));
        assertThat(world.pledges.find(pledge, ADA).joins()).isEqualTo(1);
        assertThat(world.pledges.find(pledge, ADA).supports()).isEqualTo(1);
        assertThat(recount.run(ALL, () -> false).allRight()).isTrue();
    }

    @Test
    void a_run_looks_at_so_many_rows_and_the_next_goes_on_behind_them() {
        Ref second = world.publish(spot, ADA, "and listen again").ref();
        change("PLEDGE", "\"N_JOINS\" = 7 where \"REF\" = '" + second + "'");
        int wrong = 0;
        int runs = 0;
        while (wrong == 0 && runs < 10_000) {
            Recount.Result result = recount.run(1, () -> false);
            assertThat(result.pledges()).isLessThanOrEqualTo(1);
            wrong += result.wrongPledges();
            runs++;
        }
        assertThat(runs).isEqualTo(2);
        assertThat(world.pledges.find(second, ADA).joins()).isZero();
    }

    @Test
    void a_run_that_is_told_to_stop_stops() {
        change("PLEDGE", "\"N_JOINS\" = 7 where \"REF\" = '" + pledge + "'");
        assertThat(recount.run(ALL, () -> true).pledges()).isZero();
        assertThat(recount.run(ALL, () -> false).wrongPledges()).isEqualTo(1);
    }

    private long board() {
        return world.boards.find(spot, ADA).board().id();
    }

    private void change(String table, String assignments) {
        world.testbed.database().jdbc().execute("update \"" + HostActiveObjects.tablePrefix("org.groundswell") + table + "\" set " + assignments);
    }
}
