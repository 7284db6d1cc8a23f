package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.macro;
import static org.groundswell.pledge.PledgeWorld.newToken;
import static org.groundswell.shared.Refusals.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardAct;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** How macros, pages and stored boards belong together, on a real database. */
abstract class BoardServiceContract {
    private static final SpaceKey DEMO = new SpaceKey("DEMO");

    private final PledgeWorld world;
    private final BoardService boards;
    private final BoardSpot spot;

    BoardServiceContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        boards = world.boards;
        spot = world.spot("themes", "Waiting");
    }

    @Test
    void a_board_that_is_not_stored_yet_is_shown_empty_and_looking_stores_nothing() {
        SeenBoard seen = world.show(spot, ADA);
        assertThat(seen.board().stored()).isFalse();
        assertThat(seen.counts()).isEqualTo(Counts.NONE);
        assertThat(seen.board().settings().themes()).containsExactly("Waiting");
        assertThat(seen.rights()).containsExactly(BoardAct.PLEDGE);
        assertThat(seen.audience().people()).isEqualTo(7);
        assertThat(boards.find(spot, ADA).board().stored()).isFalse();
        assertThat(world.pledges.draft(spot, ADA)).isEmpty();
        assertThat(world.list(spot, ADA)).isEmpty();
        assertThat(boards.find(spot, ADA).board().stored()).isFalse();
    }

    @Test
    void saving_the_page_makes_its_boards_and_the_token_becomes_the_ref() {
        save(spot.page(), ADA);
        SeenBoard seen = boards.find(spot, BEN);
        assertThat(seen.board().stored()).isTrue();
        assertThat(seen.board().ref().value()).isEqualTo(spot.token().value());
        assertThat(seen.board().createdBy()).isEqualTo(ADA);
        assertThat(boards.find(BoardSpot.named(spot.token().value(), null), BEN).board().id()).isEqualTo(seen.board().id());
    }

    @Test
    void saving_again_changes_what_the_board_asks_and_keeps_its_pledges() {
        save(spot.page(), ADA);
        world.publish(spot, ADA, "listen");
        world.wiki.text(spot.page(), List.of(macro(spot.token().value(), "question", "And now?", "closes", "2999-12-31", "target", "9")));
        save(spot.page(), BEN);
        SeenBoard seen = boards.find(spot, BEN);
        assertThat(seen.board().settings()).isEqualTo(BoardSettings.parse(Map.of("question", "And now?", "closes", "2999-12-31", "target", "9")));
        assertThat(seen.counts().pledges()).isEqualTo(1);
    }

    @Test
    void unusable_parameters_leave_a_board_as_it_is() {
        save(spot.page(), ADA);
        world.wiki.text(spot.page(), List.of(macro(spot.token().value(), "closes", "soon"), macro("no token", "question", "Q"), Map.of()));
        save(spot.page(), ADA);
        assertThat(boards.find(spot, ADA).board().settings().question()).isEqualTo("What will you do?");
    }

    @Test
    void the_first_thing_stored_makes_a_board_that_was_only_in_the_text() {
        world.pledges.saveDraft(spot, PledgeWords.draft("lis", "", "", "", "", "", ""), Identity.NAMED, ADA);
        assertThat(boards.find(spot, ADA).board().ref().value()).isEqualTo(spot.token().value());
    }

    @Test
    void a_page_has_one_nameless_board_with_a_random_ref() {
        PageId page = world.wiki.page("DEMO", Map.of("question", "Nameless?"));
        BoardSpot nameless = BoardSpot.onPage(page, "");
        world.publish(nameless, ADA, "listen");
        Ref ref = boards.find(nameless, BEN).board().ref();
        assertThat(boards.find(BoardSpot.named(ref.value(), null), BEN).counts().pledges()).isEqualTo(1);
        assertThat(boards.find(BoardSpot.named("page-" + page.value(), null), BEN).board().ref()).isEqualTo(ref);
    }

    @Test
    void a_page_can_show_an_existing_board_by_its_ref() {
        PageId home = world.wiki.page("DEMO", Map.of("question", "Nameless?"));
        world.publish(BoardSpot.onPage(home, ""), ADA, "listen");
        Ref ref = boards.find(BoardSpot.onPage(home, ""), BEN).board().ref();
        PageId other = world.wiki.page("DEMO", macro(ref.value(), "question", "Something else"));
        save(other, BEN);
        SeenBoard seen = world.show(BoardSpot.onPage(other, ref.value()), BEN);
        assertThat(seen.copied()).isTrue();
        assertThat(seen.home().id()).isEqualTo(home);
        assertThat(seen.board().settings().question()).isEqualTo("Nameless?");
    }

    @Test
    void a_copied_page_shows_the_same_board_until_its_editor_makes_a_new_one() {
        world.publish(spot, ADA, "listen");
        PageId copy = world.copyOf(spot.page());
        save(copy, BEN);
        BoardSpot there = new BoardSpot(spot.token(), copy);
        assertThat(world.show(there, BEN).board().id()).isEqualTo(world.show(spot, BEN).board().id());
        assertThat(world.show(there, BEN).rights()).containsExactly(BoardAct.PLEDGE);
        assertThat(refusal(() -> boards.makeNew(there, BEN))).isEqualTo(PledgeRefusal.MAY_NOT_EDIT_PAGE);

        world.wiki.allow(copy, BEN, SmallWiki.EVERYTHING);
        assertThat(world.show(there, BEN).rights()).contains(BoardAct.MAKE_NEW);
        SeenBoard made = boards.makeNew(there, BEN);
        assertThat(made.copied()).isFalse();
        assertThat(made.counts()).isEqualTo(Counts.NONE);
        assertThat(made.rights()).doesNotContain(BoardAct.MAKE_NEW);
        assertThat(boards.makeNew(there, BEN).board().id()).isEqualTo(made.board().id());
        assertThat(world.show(spot, BEN).counts().pledges()).isEqualTo(1);

        PageId third = world.copyOf(copy);
        assertThat(world.show(new BoardSpot(spot.token(), third), BEN).home().id()).as("the one made first").isEqualTo(spot.page());
    }

    @Test
    void a_copy_does_not_change_what_the_board_asks() {
        save(spot.page(), ADA);
        PageId copy = world.wiki.page("DEMO", macro(spot.token().value(), "question", "Changed in the copy"));
        save(copy, BEN);
        assertThat(boards.find(spot, ADA).board().settings().question()).isEqualTo("What will you do?");
    }

    @Test
    void a_board_goes_from_view_with_its_page_and_nothing_tells_that_it_exists() {
        world.publish(spot, ADA, "listen");
        PageId copy = world.copyOf(spot.page());
        BoardSpot there = new BoardSpot(spot.token(), copy);
        world.wiki.allow(spot.page(), BEN, PageRights.NONE);
        assertThat(refusal(() -> world.show(there, BEN))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
        assertThat(refusal(() -> boards.find(spot, BEN))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
        world.wiki.trash(spot.page());
        assertThat(refusal(() -> world.show(there, ADA))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
        assertThat(refusal(() -> boards.find(BoardSpot.named(newToken(), null), ADA))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
        assertThat(refusal(() -> boards.find(BoardSpot.named(newToken(), spot.page()), ADA))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
        assertThat(refusal(() -> boards.makeNew(spot, ADA))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
    }

    @Test
    void nobody_opens_a_board_that_is_not_in_the_text_of_the_page() {
        BoardSpot made = BoardSpot.named(newToken(), spot.page());
        assertThat(refusal(() -> world.publish(made, ADA, "listen"))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
    }

    @Test
    void the_preview_of_an_unsaved_page_is_an_empty_board_without_rights() {
        SeenBoard seen = boards.preview(BoardSettings.parse(Map.of("question", "Q")));
        assertThat(seen.rights()).isEmpty();
        assertThat(seen.home()).isNull();
        assertThat(world.pledges.list(seen, PledgeQuery.newest(5), ADA).items()).isEmpty();
    }

    @Test
    void the_boards_of_a_space_are_listed_newest_first_without_those_one_may_not_see() {
        String space = "S" + newToken().substring(0, 8).toUpperCase(Locale.ROOT);
        List<PageId> pages = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            PageId page = world.wiki.page(space, macro(newToken(), "question", "Q" + i));
            boards.keepInStep(page, new SpaceKey(space), world.wiki.macros(page, BoardService.MACRO), ADA);
            pages.add(page);
        }
        world.wiki.allow(pages.get(3), BEN, PageRights.NONE);
        List<String> seen = new ArrayList<>();
        Page<SeenBoard> page = boards.inSpace(new SpaceKey(space), new Window(3, null), BEN);
        page.items().forEach(board -> seen.add(board.board().settings().question()));
        while (page.next().isPresent()) {
            page = boards.inSpace(new SpaceKey(space), new Window(3, page.next().get().encode()), BEN);
            page.items().forEach(board -> seen.add(board.board().settings().question()));
        }
        assertThat(seen).containsExactly("Q6", "Q5", "Q4", "Q2", "Q1", "Q0");
    }

    private void save(PageId page, Person saver) {
        boards.keepInStep(page, DEMO, world.wiki.macros(page, BoardService.MACRO), saver);
    }
}
