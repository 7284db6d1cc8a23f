package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.macro;
import static org.groundswell.pledge.PledgeWorld.newToken;

import java.util.List;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.BoardToken;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;

/** What other features are told about boards, on a real database. */
abstract class BoardCountsContract {
    private final PledgeWorld world;
    private final SpaceKey space = new SpaceKey("S" + newToken());
    private final PageId page;

    BoardCountsContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        page = world.wiki.page(space.value());
    }

    @Test
    void a_space_and_a_page_have_the_sums_of_their_boards() {
        BoardSpot one = board(page);
        BoardSpot two = board(page);
        BoardSpot elsewhereInTheSpace = board(world.wiki.page(space.value()));
        board(world.wiki.page("DEMO"));
        end(one, PledgeState.KEPT, "It worked.");
        end(one, PledgeState.KEPT, "");
        end(two, PledgeState.LET_GO, "It no longer fits.");
        world.publish(elsewhereInTheSpace, BEN, "listen");

        assertThat(world.boardCounts.of(page)).isEqualTo(new BoardNumbers(3, 2, 2));
        assertThat(world.boardCounts.of(space)).isEqualTo(new BoardNumbers(4, 2, 2));
        assertThat(world.boardCounts.of(new SpaceKey("nowhere"))).isEqualTo(BoardNumbers.NONE);
        assertThat(world.show(one, ADA).counts()).isEqualTo(FreshCount.of(world, one));
    }

    @Test
    void a_story_is_counted_once_however_often_it_is_told_and_not_after_the_pledge_was_taken_up_again() {
        BoardSpot spot = board(page);
        Ref pledge = end(spot, PledgeState.PARTLY, "");
        assertThat(world.boardCounts.of(page).stories()).isZero();
        world.pledges.changeState(pledge, PledgeState.PARTLY, "Half of it.", ADA);
        world.pledges.changeState(pledge, PledgeState.PARTLY, "Nearly half of it.", ADA);
        assertThat(world.boardCounts.of(page).stories()).isEqualTo(1);
        world.pledges.changeState(pledge, PledgeState.IN_PROGRESS, null, ADA);
        assertThat(world.boardCounts.of(page)).isEqualTo(new BoardNumbers(1, 0, 0));
    }

    @Test
    void what_happens_on_a_page_that_not_everybody_in_the_space_sees_is_told_of_that_page_alone() {
        world.publish(board(page), BEN, "listen");
        PageId behindADoor = world.wiki.page(space.value());
        world.publish(board(behindADoor), BEN, "talk");
        PageId inTheTrash = world.wiki.page(space.value());
        world.publish(board(inTheTrash), BEN, "write");
        assertThat(world.boardCounts.of(space).pledges()).isEqualTo(3);
        world.wiki.restrict(behindADoor);
        world.wiki.trash(inTheTrash);
        assertThat(world.boardCounts.of(space).pledges()).isEqualTo(1);
        assertThat(world.boardCounts.of(behindADoor).pledges()).isEqualTo(1);
    }

    @Test
    void each_sum_is_one_question_however_many_boards_there_are() {
        board(page);
        board(page);
        assertThat(world.testbed.queries(() -> world.boardCounts.of(space))).hasSize(1);
        assertThat(world.testbed.queries(() -> world.boardCounts.of(page))).hasSize(1);
    }

    @Test
    void a_page_that_moves_takes_its_boards_along_also_if_it_is_only_saved_again() {
        SpaceKey other = new SpaceKey("S" + newToken());
        BoardSpot spot = board(page);
        end(spot, PledgeState.KEPT, "It worked.");
        BoardNumbers numbers = new BoardNumbers(1, 1, 1);

        world.ends.pageMoved(PledgeWorld.place(page, other));
        assertThat(world.boardCounts.of(space)).isEqualTo(BoardNumbers.NONE);
        assertThat(world.boardCounts.of(other)).isEqualTo(numbers);
        assertThat(world.boardCounts.of(page)).isEqualTo(numbers);

        world.boards.keepInStep(page, space, world.wiki.macros(page, BoardService.MACRO), BEN);
        assertThat(world.boardCounts.of(other)).isEqualTo(BoardNumbers.NONE);
        assertThat(world.boardCounts.of(space)).isEqualTo(numbers);
        assertThat(world.boards.find(spot, ADA).board().space()).isEqualTo(space);
    }

    private BoardSpot board(PageId home) {
        Map<String, String> macro = macro(newToken());
        world.wiki.text(home, List.of(macro));
        world.boards.keepInStep(home, world.wiki.find(home).orElseThrow().space(), List.of(macro), ADA);
        return new BoardSpot(new BoardToken(macro.get("board")), home);
    }

    private Ref end(BoardSpot spot, PledgeState outcome, String story) {
        Ref pledge = world.publish(spot, ADA, "pledge " + newToken()).ref();
        world.pledges.changeState(pledge, outcome, story, ADA);
        return pledge;
    }
}
