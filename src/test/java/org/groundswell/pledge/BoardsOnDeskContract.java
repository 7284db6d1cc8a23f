package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.BoardToken;
import org.groundswell.pledge.persistence.AoBoards;
import org.groundswell.pledge.persistence.AoTallies;
import org.groundswell.shared.domain.DeskItems.Item;
import org.groundswell.shared.domain.DeskItems.Tended;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;

/** Which quiet boards lie on the desk of somebody who tends a community, on a real database. */
abstract class BoardsOnDeskContract {
    private final PledgeWorld world;
    private final BoardsOnDesk desk;
    private final Person ada = new Person("ada" + PledgeWorld.newToken());
    private final Person eve = new Person("eve" + PledgeWorld.newToken());
    private final String space = "S" + PledgeWorld.newToken();

    BoardsOnDeskContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        desk = new BoardsOnDesk(new AoBoards(world.activeObjects), new AoTallies(world.activeObjects, world.clock), world.wiki, world.wiki, world.transactions, world.clock);
    }

    private PageId board(String question, String... more) {
        String token = PledgeWorld.newToken();
        PageId page = world.wiki.page(space);
        Map<String, String> macro = PledgeWorld.macro(token, more);
        macro.put("question", question);
        world.wiki.text(page, List.of(macro));
        world.boards.keepInStep(page, new SpaceKey(space), List.of(macro), ada);
        return page;
    }

    private List<Item> quiet(PageId home, boolean core) {
        return desk.in(List.of(new Tended(7, home, new SpaceKey(space), core)), 10, eve);
    }

    @Test
    void a_board_is_quiet_when_nobody_has_done_anything_for_thirty_days_and_not_before_nor_after_its_end() {
        PageId home = board("Who?");
        board("Over?", "closes", "2001-01-01");
        assertThat(quiet(home, true)).isEmpty();
        world.clock.wind(Duration.ofDays(31));
        try {
            assertThat(quiet(home, true)).extracting(Item::title).containsExactly("Who?");
            assertThat(quiet(home, true).get(0).community()).isEqualTo(7);
            world.pledges.publish(new BoardSpot(new BoardToken(world.wiki.macros(home, "").get(0).get("board")), home), PledgeWorld.words("me"), null, null, ada);
            assertThat(quiet(home, true)).isEmpty();
        } finally {
            world.clock.wind(Duration.ofDays(-31));
        }
    }

    @Test
    void a_community_has_the_boards_of_its_home_and_that_of_the_space_all_the_steward_may_see() {
        PageId home = board("Here?");
        board("There?");
        PageId closed = board("Behind a door?");
        world.wiki.allow(closed, eve, PageRights.NONE);
        world.clock.wind(Duration.ofDays(31));
        try {
            assertThat(quiet(home, false)).extracting(Item::title).containsExactly("Here?");
            assertThat(quiet(home, true)).extracting(Item::title).containsExactlyInAnyOrder("Here?", "There?");
            assertThat(world.testbed.queries(() -> quiet(home, true))).hasSize(2);
        } finally {
            world.clock.wind(Duration.ofDays(-31));
        }
    }
}
