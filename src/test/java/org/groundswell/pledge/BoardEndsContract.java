package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.macro;
import static org.groundswell.pledge.PledgeWorld.newToken;
import static org.groundswell.pledge.PledgeWorld.place;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.BoardToken;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.persistence.AoBoardEnds;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.ContentEnd.KeptPage;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** What becomes of boards when their page moves, goes to the trash, or is gone for good, on a real database. */
abstract class BoardEndsContract {
    private static final List<String> TABLES = List.of("BOARD", "TALLY", "BOARD_PERSON", "PLEDGE", "BACKING", "PLEDGE_EVENT");

    private final PledgeWorld world;
    private final AoBoardEnds ends;
    private final SpaceKey space = new SpaceKey("S" + newToken());
    private final BoardSpot spot;
    private final Ref pledge;

    BoardEndsContract(TestDatabase database) {
        world = PledgeWorld.apart(database);
        ends = world.ends;
        spot = board(space);
        pledge = world.publish(spot, ADA, "listen").ref();
        world.pledges.join(pledge, Identity.NAMED, "me too", BEN);
    }

    @Test
    void boards_go_along_with_their_page_and_so_do_their_numbers() {
        SpaceKey other = new SpaceKey("S" + newToken());
        ends.pageMoved(place(spot.page(), other));

        assertThat(inSpace(space)).isEmpty();
        assertThat(inSpace(other)).extracting(seen -> seen.board().home()).containsExactly(spot.page());
        assertThat(world.boardCounts.of(other)).isEqualTo(new BoardNumbers(1, 0, 0));
        assertThat(world.show(spot, ADA).counts()).isEqualTo(new Counts(1, 2, 0, 0));
    }

    @Test
    void a_page_in_the_trash_hides_its_boards_and_brings_them_back_unharmed() {
        SeenBoard before = world.show(spot, BEN);
        world.wiki.trash(spot.page());
        assertThat(inSpace(space)).isEmpty();
        assertThat(refusal(() -> world.pledges.find(pledge, ADA))).isEqualTo(PledgeRefusal.PLEDGE_NOT_FOUND);

        world.wiki.restore(spot.page());
        ends.pageMoved(place(spot.page(), space));
        assertThat(world.show(spot, BEN)).isEqualTo(before);
        assertThat(world.pledges.find(pledge, BEN).joins()).isEqualTo(1);
    }

    @Test
    void a_parked_board_is_nowhere_to_be_found_whoever_asks_by_whatever_name() {
        ends.pagePurged(spot.page());

        assertThat(inSpace(space)).isEmpty();
        assertThat(world.boardCounts.of(space)).isEqualTo(BoardNumbers.NONE);
        assertThat(world.boardCounts.of(spot.page())).isEqualTo(BoardNumbers.NONE);
        assertThat(refusal(() -> world.pledges.find(pledge, ADA))).isEqualTo(PledgeRefusal.PLEDGE_NOT_FOUND);
        assertThat(refusal(() -> world.boards.find(new BoardSpot(spot.token(), null), ADA))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
        assertThat(world.show(spot, ADA).board().stored()).isFalse();
        assertThat(world.boards.parkedFrom(space)).isEqualTo(1);
    }

    @Test
    void a_copy_of_the_page_gets_a_board_of_its_own_although_the_first_is_parked() {
        PageId copy = world.wiki.page(space.value(), world.wiki.macros(spot.page(), BoardService.MACRO).get(0));
        ends.pagePurged(spot.page());
        BoardSpot onCopy = new BoardSpot(spot.token(), copy);

        Ref there = world.publish(onCopy, BEN, "begin anew").ref();

        assertThat(world.list(onCopy, BEN)).extracting(seen -> seen.ref()).containsExactly(there);
        assertThat(world.boards.find(onCopy, BEN).board().home()).isEqualTo(copy);
    }

    @Test
    void what_was_parked_although_the_page_is_there_comes_back_as_it_was() {
        SeenBoard before = world.show(spot, BEN);
        ends.pagePurged(spot.page());
        ends.pagePurged(spot.page());
        ends.pageMoved(place(spot.page(), space));
        ends.pageMoved(place(spot.page(), space));

        assertThat(world.show(spot, BEN)).isEqualTo(before);
        assertThat(world.boardCounts.of(space)).isEqualTo(new BoardNumbers(1, 0, 0));
        assertThat(world.boards.find(new BoardSpot(spot.token(), null), BEN).board().id()).isEqualTo(before.board().id());
        assertThat(world.pledges.find(pledge, BEN).joins()).isEqualTo(1);
    }

    @Test
    void a_board_made_in_its_place_meanwhile_is_not_pushed_away() {
        ends.pagePurged(spot.page());
        Ref anew = world.publish(spot, BEN, "begin anew").ref();
        ends.pageMoved(place(spot.page(), space));

        assertThat(world.list(spot, BEN)).extracting(seen -> seen.ref()).containsExactly(anew);
        assertThat(world.boards.parkedFrom(space)).isEqualTo(1);
    }

    @Test
    void a_removed_space_takes_all_its_boards_and_no_others() {
        BoardSpot elsewhere = board(new SpaceKey(space.value() + "X"));
        for (int i = 0; i < 120; i++) {
            board(space);
        }
        ends.spaceRemoved(space);

        assertThat(world.testbed.database().jdbc().queryForObject("select count(*) from " + table("BOARD") + " where \"SPACE_KEY\" = ?", Integer.class,
            space.value())).isZero();
        assertThat(world.boards.parkedFrom(space)).isEqualTo(121);
        assertThat(world.boards.find(elsewhere, ADA).board().stored()).isTrue();
    }

    @Test
    void what_is_parked_is_deleted_with_everything_that_hangs_on_it_and_not_a_moment_before_its_time() {
        BoardSpot stays = board(space);
        world.publish(stays, BEN, "stay");
        Map<String, Integer> before = rows();
        world.pledges.support(pledge, BEN);
        ends.pagePurged(spot.page());

        assertThat(ends.deleteParked(world.clock.instant(), () -> false)).isTrue();
        assertThat(world.boards.parkedFrom(space)).isEqualTo(1);
        assertThat(ends.deleteParked(later(), () -> false)).isTrue();

        assertThat(world.boards.parkedFrom(space)).isZero();
        assertThat(rows()).isEqualTo(Map.of("BOARD", 1, "TALLY", 1, "BOARD_PERSON", 1, "PLEDGE", 1, "BACKING", 1, "PLEDGE_EVENT", 1));
        assertThat(before.get("BOARD")).isEqualTo(2);
        assertThat(world.show(stays, BEN).counts()).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void a_big_board_goes_in_many_small_steps_and_a_job_killed_half_way_goes_on() {
        ManyPledges.add(world, spot, 450, "OPEN");
        ends.pagePurged(spot.page());
        AtomicInteger steps = new AtomicInteger();
        assertThat(ends.deleteParked(later(), () -> steps.incrementAndGet() > 4)).isFalse();
        int left = rows().get("PLEDGE");
        assertThat(left).isBetween(1, 450);

        assertThatThrownBy(() -> ends.deleteParked(later(), () -> {
            if (steps.incrementAndGet() > 8) {
                throw new IllegalStateException("killed");
            }
            return false;
        })).hasMessage("killed");
        assertThat(rows().get("PLEDGE")).isBetween(1, left - 1);

        assertThat(ends.deleteParked(later(), () -> false)).isTrue();
        assertThat(rows().values()).containsOnly(0);
    }

    @Test
    void a_pledge_with_more_joins_than_fit_into_a_step_goes_too() {
        for (int i = 0; i < 12; i++) {
            world.pledges.join(pledge, Identity.NAMED, "", new Person("p" + i));
        }
        world.testbed.transactions().executeWithoutResult(status -> IntStream.range(0, 2500).forEach(i -> world.testbed.database().jdbc().update(
            "insert into " + table("BACKING") + " (\"REF\", \"UNIQ\", \"PLEDGE_ID\", \"BOARD_ID\", \"USER_KEY\", \"KIND\", \"STATE\", \"SHOWN_AS\", \"SINCE\", \"SORT_AT\") "
                + "select ?, ?, \"PLEDGE_ID\", \"BOARD_ID\", ?, 'JOIN', 'LIVE', 'NAMED', 0, 0 from " + table("BACKING") + " where \"KIND\" = 'AUTHOR'",
            Ref.random().value(), "many:" + i, "m" + i)));
        ends.pagePurged(spot.page());
        assertThat(ends.deleteParked(later(), () -> false)).isTrue();
        assertThat(rows().values()).containsOnly(0);
    }

    @Test
    void whoever_writes_while_the_board_goes_leaves_nothing_behind() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(3);
        AtomicInteger refused = new AtomicInteger();
        for (int thread = 0; thread < 3; thread++) {
            Person person = new Person("writer" + thread);
            writers.execute(() -> {
                for (int i = 0; i < 40; i++) {
                    write(person, i, refused);
                }
            });
        }
        long board = world.boards.find(spot, ADA).board().id();
        ends.pagePurged(spot.page());
        world.wiki.trash(spot.page());
        while (!ends.deleteParked(later(), () -> false)) {
            Thread.onSpinWait();
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        for (String table : List.of("TALLY", "BOARD_PERSON", "PLEDGE", "BACKING")) {
            assertThat(world.testbed.database().jdbc().queryForObject("select count(*) from " + table(table) + " where \"BOARD_ID\" = ?", Integer.class, board))
                .as(table).isZero();
        }
        assertThat(refused.get()).isPositive();
    }

    private void write(Person person, int number, AtomicInteger refused) {
        try {
            world.pledges.join(pledge, Identity.NAMED, "", person);
            world.pledges.publish(spot, PledgeWorld.words(person.key() + number), Identity.NAMED, null, person);
        } catch (Refused gone) {
            refused.incrementAndGet();
        }
    }

    @Test
    void the_sweep_is_told_of_every_page_once_in_order_and_whether_it_is_parked() {
        BoardSpot second = board(space);
        BoardSpot third = board(space);
        ends.pagePurged(second.page());

        List<KeptPage> first = ends.kept(new PageId(0), 2);
        List<KeptPage> rest = ends.kept(first.get(1).page(), 2);

        assertThat(first).containsExactly(new KeptPage(spot.page(), space, false), new KeptPage(second.page(), space, true));
        assertThat(rest).containsExactly(new KeptPage(third.page(), space, false));
        assertThat(ends.kept(third.page(), 2)).isEmpty();
    }

    private Instant later() {
        return world.clock.instant().plus(Duration.ofDays(1));
    }

    private BoardSpot board(SpaceKey in) {
        Map<String, String> macro = macro(newToken());
        PageId home = world.wiki.page(in.value(), macro);
        world.boards.keepInStep(home, in, List.of(macro), ADA);
        return new BoardSpot(new BoardToken(macro.get("board")), home);
    }

    private List<SeenBoard> inSpace(SpaceKey asked) {
        return world.boards.inSpace(asked, new Window(50, null), ADA).items();
    }

    private Map<String, Integer> rows() {
        return TABLES.stream().collect(java.util.stream.Collectors.toMap(name -> name,
            name -> world.testbed.database().jdbc().queryForObject("select count(*) from " + table(name), Integer.class)));
    }

    private static String table(String name) {
        return '"' + HostActiveObjects.tablePrefix("org.groundswell") + name + '"';
    }
}
