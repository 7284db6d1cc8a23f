package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.CY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.pledge.domain.WholePledge;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long lists, page by page and with few questions to a real database. */
abstract class PledgeListsContract {
    private final PledgeWorld world;
    private final PledgeService pledges;
    private final BoardSpot spot;

    PledgeListsContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        pledges = world.pledges;
        spot = world.spot();
    }

    @ParameterizedTest
    @CsvSource({"all, newest", "all, joined", "kept, newest", "kept, joined"})
    void paging_through_a_thousand_pledges_meets_each_once_while_others_are_added(String filter, String sort) {
        Ref first = world.publish(spot, BEN, "first").ref();
        ManyPledges.add(world, spot, 1000, "kept".equals(filter) ? "KEPT" : "OPEN");
        int expected = "kept".equals(filter) ? 1000 : 1001;

        List<Ref> seen = new ArrayList<>();
        List<Long> order = new ArrayList<>();
        String after = null;
        do {
            Page<SeenPledge> page = pledges.list(spot, PledgeQuery.parse(filter, sort, new Window(50, after)), BEN);
            page.items().forEach(pledge -> {
                seen.add(pledge.ref());
                order.add("joined".equals(sort) ? pledge.joins() : pledge.openedAt().toEpochMilli());
            });
            after = page.next().map(next -> next.encode()).orElse(null);
            if (seen.size() <= 500 && "newest".equals(sort)) {
                world.publish(spot, ADA, "in between");
            }
        } while (after != null);

        assertThat(seen).doesNotHaveDuplicates().hasSize(expected);
        assertThat(order).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(seen.contains(first)).isEqualTo("all".equals(filter));
    }

    @Test
    void equal_times_and_equal_numbers_of_joins_are_what_the_paging_test_pages_through() {
        ManyPledges.add(world, spot, 100, "OPEN");
        List<SeenPledge> page = world.list(spot, BEN);
        assertThat(page.stream().map(SeenPledge::openedAt).distinct().count()).isLessThan(page.size());
        assertThat(page.stream().map(SeenPledge::joins).distinct().count()).isLessThan(page.size());
    }

    @ParameterizedTest
    @CsvSource({"20", "20000"})
    void a_board_of_twenty_with_counts_and_my_marks_costs_four_queries_however_long_it_is(int size) {
        world.publish(spot, BEN, "mine");
        ManyPledges.add(world, spot, size - 2, "KEPT");
        pledges.join(world.publish(spot, ADA, "joined").ref(), Identity.NAMED, "", BEN);

        for (String sort : List.of("newest", "joined")) {
            List<Page<SeenPledge>> shown = new ArrayList<>();
            List<String> queries = world.testbed.queries(() -> {
                SeenBoard board = world.show(spot, BEN);
                shown.add(pledges.list(board, PledgeQuery.parse(null, sort, new Window(20, null)), BEN));
            });
            assertThat(queries).hasSize(4).allSatisfy(query -> assertThat(query).startsWith("SELECT"));
            assertThat(shown.get(0).items()).hasSize(20);
            for (String filter : List.of("mine", "kept")) {
                assertThat(world.testbed.queries(() -> pledges.list(spot, PledgeQuery.parse(filter, sort, new Window(20, null)), BEN)))
                    .as(filter + " " + sort).hasSizeLessThanOrEqualTo(4);
            }
        }
    }

    @Test
    void a_whole_pledge_with_its_board_its_joins_and_its_history_costs_six_queries() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAMED, "me too", BEN);
        List<WholePledge> shown = new ArrayList<>();
        List<String> queries = world.testbed.queries(() -> shown.add(pledges.whole(pledge, new Window(20, null), CY)));
        assertThat(queries).hasSize(6).allSatisfy(query -> assertThat(query).startsWith("SELECT"));
        WholePledge whole = shown.get(0);
        assertThat(whole.pledge()).isEqualTo(pledges.find(pledge, CY));
        assertThat(whole.board()).isEqualTo(world.boards.find(BoardSpot.named(whole.pledge().board().value(), null), CY));
        assertThat(whole.joins()).isEqualTo(pledges.joins(pledge, new Window(20, null), CY));
        assertThat(whole.history()).isEqualTo(pledges.history(pledge, CY)).hasSize(2);
    }

    @Test
    void joiners_are_paged_in_the_order_of_joining() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        List<String> names = IntStream.range(0, 25).mapToObj(i -> "joiner" + i).toList();
        names.forEach(name -> pledges.join(pledge, Identity.NAMED, name, new Person(name)));
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Page<SeenJoin> page = pledges.joins(pledge, new Window(10, after), BEN);
            page.items().forEach(join -> seen.add(join.words()));
            after = page.next().map(next -> next.encode()).orElse(null);
        } while (after != null);
        assertThat(seen).isEqualTo(names);
    }

    @Test
    void mine_is_paged_in_both_orders() {
        List<Ref> mine = IntStream.range(0, 12).mapToObj(i -> world.publish(spot, i % 2 == 0 ? BEN : ADA, "p" + i).ref()).toList();
        IntStream.range(0, 12).filter(i -> i % 2 == 1).forEach(i -> pledges.join(mine.get(i), Identity.NAMED, "", BEN));
        for (String sort : List.of("newest", "joined")) {
            List<Ref> seen = new ArrayList<>();
            String after = null;
            do {
                Page<SeenPledge> page = pledges.list(spot, PledgeQuery.parse("mine", sort, new Window(5, after)), BEN);
                page.items().forEach(pledge -> seen.add(pledge.ref()));
                after = page.next().map(next -> next.encode()).orElse(null);
            } while (after != null);
            assertThat(seen).as(sort).containsExactlyInAnyOrderElementsOf(mine).doesNotHaveDuplicates();
        }
    }
}
