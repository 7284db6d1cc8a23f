package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Fixture.Board;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of boards and pledges. */
class PermissionMatrixIT {
    private static MatrixSpace space;

    @BeforeAll
    static void people_and_their_rights() {
        space = new MatrixSpace();
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        space.takeChanges();
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_everybody_may_read() {
        Board board = board();
        return space.each(PermissionTables.PUBLIC_PAGE, () -> place(board));
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_author_and_steward_may_read() {
        Board board = board();
        space.restricted(place(board), Role.AUTHOR, Role.STEWARD);
        return space.each(PermissionTables.RESTRICTED_PAGE, () -> place(board));
    }

    @TestFactory
    Stream<DynamicTest> with_refs_that_nobody_knows() {
        return space.each(PermissionTables.NOTHING_THERE, () -> MatrixSpace.NOWHERE);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_in_the_trash() {
        Place place = space.trashed(place(board()));
        return space.each(PermissionTables.NOTHING_THERE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only() {
        return space.each(PermissionTables.READ_ONLY, space.readOnly(place(board())));
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        return space.withoutHeader(PermissionTables.PUBLIC_PAGE.acts().stream(), place(board()), Role.values());
    }

    @TestFactory
    Stream<DynamicTest> on_a_copy_of_the_page() {
        Board board = board();
        return space.each(PermissionTables.COPIED_PAGE, () -> {
            long copy = space.cast.copy(board.page(), "Copy " + Fixture.token(), "admin");
            return new Place(board.space(), copy, board.token(), "-");
        });
    }

    @TestFactory
    Stream<DynamicTest> what_one_may_not_see_looks_like_what_is_not_there() {
        return space.likeNothing(PermissionTables.NOTHING_THERE.acts(), space.restricted(place(board()), Role.AUTHOR), space.trashed(place(board())));
    }

    @Test
    void a_space_one_may_not_see_lists_boards_like_a_space_that_is_not_there() {
        String closed = space.fixture.space();
        space.cast.close(closed);
        space.fixture.board(space.fixture.as("admin"), closed).pledge(space.fixture.as("admin"), "be quiet");
        space.fixture.board(space.fixture.as("admin"), closed);
        for (HostClient reader : List.of(space.as(Role.COMMENTER), space.fixture.anonymous())) {
            Answer there = reader.get(HostClient.APP + "/boards?limit=1&space=" + closed);
            Answer notThere = reader.get(HostClient.APP + "/boards?limit=1&space=NOSUCHSPACE");
            assertThat(there.status()).isEqualTo(notThere.status());
            assertThat(there.body().replace(closed, "-")).isEqualTo(notThere.body().replace("NOSUCHSPACE", "-"));
        }
    }

    @Test
    void a_restricted_board_is_not_listed_for_those_who_may_not_see_it() {
        Board board = board();
        board.pledge(space.as(Role.AUTHOR), "be seen");
        String listed = HostClient.APP + "/boards?space=" + space.key + "&limit=50";
        assertThat(space.as(Role.COMMENTER).get(listed).body()).contains(board.token());
        space.cast.restrict(board.page(), Role.AUTHOR.person());
        assertThat(space.as(Role.COMMENTER).get(listed).body()).doesNotContain(board.token());
        assertThat(space.as(Role.AUTHOR).get(listed).body()).contains(board.token());
    }

    @Test
    void the_matrix_names_every_rest_method_of_the_app() {
        Set<String> offered = RestMethods.in(Path.of(System.getProperty("app.jar")));
        Set<String> named = Stream.of(PermissionTables.PUBLIC_PAGE, MemberTables.PUBLIC_PAGE, MemberTables.SPACE_REQUESTS, CommunityTables.PUBLIC_PAGE,
            CharterTables.PUBLIC_PAGE, CareTables.OWN, CareTables.WIKI, PostTables.PUBLIC_PAGE, TalkTables.PUBLIC_PAGE, AmplifyTables.OPEN_PAGE, MadeTables.PUBLIC_PAGE,
            TopicTables.OPEN_SPACE, CircleTables.CIRCLES).flatMap(matrix -> matrix.acts().stream()).map(Act::shape)
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(offered).isNotEmpty().isEqualTo(named);
    }

    private static Board board() {
        return space.fixture.board(space.fixture.as("admin"), space.key);
    }

    private static Place place(Board board) {
        return new Place(board.space(), board.page(), board.token(), board.anyPledge(space.as(Role.AUTHOR)));
    }
}
