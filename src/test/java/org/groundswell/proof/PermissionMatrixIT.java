package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Fixture.Board;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PermissionMatrixIT {
    private static Fixture fixture;
    private static Cast cast;
    private static String space;

    @BeforeAll
    static void people_and_their_rights() {
        fixture = new Fixture(RunningHost.url());
        cast = new Cast(RunningHost.service(WikiParts.class));
        space = fixture.space();
        cast.close(space);
        cast.letAnybodyRead(space);
        for (Role role : Set.of(Role.VIEWER, Role.COMMENTER, Role.AUTHOR, Role.STEWARD, Role.SPACE_ADMIN, Role.SITE_ADMIN)) {
            cast.person(role.person());
        }
        cast.siteAdmin(Role.SITE_ADMIN.person());
        cast.grant(space, Role.VIEWER.person(), SpaceRight.VIEW);
        cast.grant(space, Role.COMMENTER.person(), SpaceRight.VIEW, SpaceRight.COMMENT);
        cast.grant(space, Role.AUTHOR.person(), SpaceRight.VIEW, SpaceRight.COMMENT);
        cast.grant(space, Role.STEWARD.person(), SpaceRight.VIEW, SpaceRight.COMMENT, SpaceRight.EDIT_PAGE);
        cast.grant(space, Role.SPACE_ADMIN.person(), SpaceRight.values());
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        cast.readOnly(false);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_everybody_may_read() {
        Board board = board();
        return each(PermissionTables.PUBLIC_PAGE, () -> place(board));
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_author_and_steward_may_read() {
        Board board = board();
        cast.restrict(board.page(), Role.AUTHOR.person(), Role.STEWARD.person());
        return each(PermissionTables.RESTRICTED_PAGE, () -> place(board));
    }

    @TestFactory
    Stream<DynamicTest> with_refs_that_nobody_knows() {
        return each(PermissionTables.NOTHING_THERE, () -> nowhere());
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_in_the_trash() {
        Place place = place(board());
        cast.trash(place.page());
        return each(PermissionTables.NOTHING_THERE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only() {
        Place place = place(board());
        return each(PermissionTables.READ_ONLY, () -> {
            cast.readOnly(true);
            return place;
        });
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        Place place = place(board());
        return PermissionTables.WITHOUT_XSRF_HEADER.cells().stream()
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, place, cell.role().at(fixture).withoutXsrfHeader())));
    }

    @TestFactory
    Stream<DynamicTest> on_a_copy_of_the_page() {
        Board board = board();
        return each(PermissionTables.COPIED_PAGE, () -> {
            long copy = cast.copy(board.page(), "Copy " + Fixture.token(), "admin");
            return new Place(board.space(), copy, board.token(), "-");
        });
    }

    @TestFactory
    Stream<DynamicTest> what_one_may_not_see_looks_like_what_is_not_there() {
        Board board = board();
        Place hidden = place(board);
        cast.restrict(board.page(), Role.AUTHOR.person());
        Place trashed = place(board());
        cast.trash(trashed.page());
        Place nowhere = nowhere();
        return PermissionTables.NOTHING_THERE.acts().stream().flatMap(act -> Stream.of(Role.ANONYMOUS, Role.COMMENTER).flatMap(role ->
            Stream.of(hidden, trashed).map(place -> DynamicTest.dynamicTest(act + " by " + role + " on page " + place.page(), () -> {
                Answer there = act.by(role.at(fixture), place);
                Answer notThere = act.by(role.at(fixture), nowhere);
                assertThat(there.status()).isEqualTo(notThere.status());
                assertThat(place.forget(there.body())).isEqualTo(nowhere.forget(notThere.body()));
                assertThat(headers(there)).isEqualTo(headers(notThere));
            }))));
    }

    @Test
    void a_space_one_may_not_see_lists_boards_like_a_space_that_is_not_there() {
        String closed = fixture.space();
        cast.close(closed);
        fixture.board(fixture.as("admin"), closed).pledge(fixture.as("admin"), "be quiet");
        fixture.board(fixture.as("admin"), closed);
        for (HostClient reader : List.of(fixture.as(Role.COMMENTER.person()), fixture.anonymous())) {
            Answer there = reader.get(HostClient.APP + "/boards?limit=1&space=" + closed);
            Answer notThere = reader.get(HostClient.APP + "/boards?limit=1&space=NOSUCHSPACE");
            assertThat(there.status()).isEqualTo(notThere.status());
            assertThat(there.body().replace(closed, "-")).isEqualTo(notThere.body().replace("NOSUCHSPACE", "-"));
        }
    }

    @Test
    void a_restricted_board_is_not_listed_for_those_who_may_not_see_it() {
        Board board = board();
        board.pledge(author(), "be seen");
        String listed = HostClient.APP + "/boards?space=" + space + "&limit=50";
        assertThat(fixture.as(Role.COMMENTER.person()).get(listed).body()).contains(board.token());
        cast.restrict(board.page(), Role.AUTHOR.person());
        assertThat(fixture.as(Role.COMMENTER.person()).get(listed).body()).doesNotContain(board.token());
        assertThat(author().get(listed).body()).contains(board.token());
    }

    @Test
    void the_matrix_names_every_rest_method_of_the_app() {
        Set<String> offered = RestMethods.in(Path.of(System.getProperty("app.jar")));
        Set<String> named = Stream.of(PermissionTables.PUBLIC_PAGE, MemberTables.PUBLIC_PAGE, MemberTables.SPACE_REQUESTS, CommunityTables.PUBLIC_PAGE,
            CharterTables.PUBLIC_PAGE, CareTables.OWN, PostTables.PUBLIC_PAGE, TopicTables.OPEN_SPACE, CircleTables.CIRCLES)
            .flatMap(matrix -> matrix.acts().stream()).map(Act::shape).collect(Collectors.toCollection(TreeSet::new));
        assertThat(offered).isNotEmpty().isEqualTo(named);
    }

    private static Stream<DynamicTest> each(Matrix matrix, Supplier<Place> places) {
        return matrix.cells().stream()
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, places.get(), cell.role().at(fixture))));
    }

    private static void check(Cell cell, Place place, HostClient person) {
        Ledger before = Ledger.now();
        Answer answer = cell.act().by(person, place);
        assertThat(answer.outcome()).as(answer.toString()).isEqualTo(cell.outcome());
        if (!cell.act().writes() || answer.status() >= 400) {
            assertThat(Ledger.now()).as("what is stored after " + answer).isEqualTo(before);
        }
        if (answer.status() >= 400) {
            assertThat(answer.text("message")).as(answer.toString()).isNotBlank();
        }
    }

    private static Board board() {
        return fixture.board(fixture.as("admin"), space);
    }

    private static Place place(Board board) {
        return new Place(board.space(), board.page(), board.token(), board.anyPledge(author()));
    }

    private static Place nowhere() {
        return new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
    }

    private static HostClient author() {
        return fixture.as(Role.AUTHOR.person());
    }

    private static Set<String> headers(Answer answer) {
        Set<String> ofTheMoment = Set.of("date", "set-cookie");
        return answer.headers().map().entrySet().stream().filter(header -> !ofTheMoment.contains(header.getKey().toLowerCase(Locale.ROOT)))
            .map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
