package org.groundswell.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of charters: each cell in a community of its own, which the steward founded and the author has joined. */
class CharterMatrixIT {
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
        return space.each(CharterTables.PUBLIC_PAGE, CharterMatrixIT::charter);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_the_steward_may_read_all_others_are_told_of_nothing() {
        Place hidden = space.restricted(charter(), Role.STEWARD);
        return all(Role.ANONYMOUS, Role.COMMENTER, Role.AUTHOR, Role.SPACE_ADMIN).map(cell -> space.test(cell, () -> hidden));
    }

    @TestFactory
    Stream<DynamicTest> a_page_in_the_trash_and_one_that_never_was_tell_nothing() {
        Place trashed = space.trashed(charter());
        return all(Role.ANONYMOUS, Role.STEWARD).flatMap(cell -> Stream.of(space.test(cell, () -> trashed), space.test(cell, () -> MatrixSpace.NOWHERE)));
    }

    @TestFactory
    Stream<DynamicTest> what_one_may_not_see_looks_like_what_is_not_there() {
        return space.likeNothing(CharterTables.PUBLIC_PAGE.acts(), space.restricted(charter(), Role.STEWARD), space.trashed(charter()));
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only_nothing_is_written() {
        Place place = charter();
        return CharterTables.PUBLIC_PAGE.acts().stream().filter(Act::writes)
            .flatMap(act -> Stream.of(new Cell(act, Role.ANONYMOUS, "401 NOT_LOGGED_IN"), new Cell(act, Role.STEWARD, "503 READ_ONLY")))
            .map(cell -> space.test(cell, space.readOnly(place)));
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        return space.withoutHeader(CharterTables.PUBLIC_PAGE.acts().stream(), charter(), Role.STEWARD);
    }

    private static Stream<Cell> all(Role... roles) {
        return CharterTables.PUBLIC_PAGE.acts().stream().flatMap(act -> Stream.of(roles).map(role -> new Cell(act, role, CharterTables.unknown(act))));
    }

    private static Place charter() {
        Place home = space.home();
        HostClient steward = space.as(Role.STEWARD);
        HostClient author = space.as(Role.AUTHOR);
        String community = HostClient.APP + "/communities/page-" + home.page();
        steward.put(community + "/charter/draft", Map.of("purpose", "We improve outcomes.", "values", List.of("Courage"))).ok();
        steward.post(community + "/charter/proposal", Map.of()).ok();
        author.put(community + "/membership", Map.of()).ok();
        Answer raised = author.post(community + "/charter/challenges",
            Map.of("no", 1, "section", "PURPOSE", "quote", "outcomes", "troubles", "Whose?", "identity", "NAME_HIDDEN")).ok();
        return new Place(home.space(), home.page(), home.board(), raised.text("ref"));
    }
}
