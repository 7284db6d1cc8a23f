package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of charters: each cell in a community of its own, which the steward founded and the author has joined. */
class CharterMatrixIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundswell-community\" ac:schema-version=\"1\"></ac:structured-macro>";
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
        Arrays.stream(Role.values()).filter(role -> role != Role.ANONYMOUS).forEach(role -> cast.person(role.person()));
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
        return CharterTables.PUBLIC_PAGE.cells().stream().map(cell -> test(cell, CharterMatrixIT::charter));
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_the_steward_may_read_all_others_are_told_of_nothing() {
        Place hidden = charter();
        cast.restrict(hidden.page(), Role.STEWARD.person());
        return all(Role.ANONYMOUS, Role.COMMENTER, Role.AUTHOR, Role.SPACE_ADMIN).map(cell -> test(cell, () -> hidden));
    }

    @TestFactory
    Stream<DynamicTest> a_page_in_the_trash_and_one_that_never_was_tell_nothing() {
        Place trashed = charter();
        cast.trash(trashed.page());
        Place nowhere = new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
        return all(Role.ANONYMOUS, Role.STEWARD).flatMap(cell -> Stream.of(test(cell, () -> trashed), test(cell, () -> nowhere)));
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only_nothing_is_written() {
        Place place = charter();
        return writes().flatMap(act -> Stream.of(new Cell(act, Role.ANONYMOUS, "401 NOT_LOGGED_IN"), new Cell(act, Role.STEWARD, "503 READ_ONLY")))
            .map(cell -> test(cell, () -> {
                cast.readOnly(true);
                return place;
            }));
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        Place place = charter();
        return writes().map(act -> new Cell(act, Role.STEWARD, "403 XSRF"))
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, place, cell.role().at(fixture).withoutXsrfHeader())));
    }

    private static Stream<Act> writes() {
        return CharterTables.PUBLIC_PAGE.acts().stream().filter(Act::writes);
    }

    private static Stream<Cell> all(Role... roles) {
        return CharterTables.PUBLIC_PAGE.acts().stream().flatMap(act -> Arrays.stream(roles).map(role -> new Cell(act, role, CharterTables.unknown(act))));
    }

    private static DynamicTest test(Cell cell, Supplier<Place> places) {
        return DynamicTest.dynamicTest(cell.toString(), () -> check(cell, places.get(), cell.role().at(fixture)));
    }

    private static void check(Cell cell, Place place, HostClient person) {
        Optional<Ledger> before = cell.stores() ? Optional.empty() : Optional.of(Ledger.now());
        Answer answer = cell.act().by(person, place);
        assertThat(answer.outcome()).as(answer.toString()).isEqualTo(cell.outcome());
        before.ifPresent(ledger -> assertThat(Ledger.now()).as("what is stored after " + answer).isEqualTo(ledger));
        if (answer.status() >= 400) {
            assertThat(answer.text("message")).as(answer.toString()).isNotBlank();
        }
    }

    private static Place charter() {
        String token = Fixture.token();
        HostClient steward = fixture.as(Role.STEWARD.person());
        HostClient author = fixture.as(Role.AUTHOR.person());
        long page = fixture.page(steward, space, "Home " + token, MACRO);
        String community = HostClient.APP + "/communities/page-" + page;
        done(steward.put(community + "/charter/draft", Map.of("purpose", "We improve outcomes.", "values", List.of("Courage"))));
        done(steward.post(community + "/charter/proposal", Map.of()));
        done(author.put(community + "/membership", Map.of()));
        Answer raised = done(author.post(community + "/charter/challenges",
            Map.of("no", 1, "section", "PURPOSE", "quote", "outcomes", "troubles", "Whose?", "identity", "NAME_HIDDEN")));
        return new Place(space, page, token, raised.text("ref"));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isLessThan(300);
        return answer;
    }
}
