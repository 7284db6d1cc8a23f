package org.groundswell.proof;

import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of what is said, pressed and asked under posts; people post ten times an hour at most, so that the cells of a table share a post. */
class TalkMatrixIT {
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
        Place place = stuck();
        return space.each(TalkTables.PUBLIC_PAGE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_the_author_may_read_all_others_are_told_of_nothing() {
        Place hidden = space.restricted(stuck(), Role.AUTHOR);
        return all(Role.COMMENTER, Role.STEWARD, Role.SPACE_ADMIN).map(cell -> space.test(cell, () -> hidden));
    }

    @TestFactory
    Stream<DynamicTest> what_one_may_not_see_looks_like_what_is_not_there() {
        Stream<Act> told = TalkTables.PUBLIC_PAGE.acts().stream().filter(act -> !act.writes());
        return space.likeNothing(told.toList(), space.restricted(stuck(), Role.AUTHOR), space.trashed(stuck()));
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only_nothing_is_written() {
        Place place = stuck();
        return TalkTables.PUBLIC_PAGE.acts().stream().filter(Act::writes)
            .flatMap(act -> Stream.of(new Cell(act, Role.ANONYMOUS, "401 NOT_LOGGED_IN"), new Cell(act, Role.AUTHOR, "503 READ_ONLY")))
            .map(cell -> space.test(cell, space.readOnly(place)));
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        return space.withoutHeader(TalkTables.PUBLIC_PAGE.acts().stream(), stuck(), Role.AUTHOR);
    }

    private static Stream<Cell> all(Role... roles) {
        return TalkTables.PUBLIC_PAGE.acts().stream().flatMap(act -> Stream.of(roles).map(role -> new Cell(act, role, TalkTables.unknown(act))));
    }

    private static Place stuck() {
        Place home = space.home();
        HostClient author = space.as(Role.AUTHOR);
        Answer post = author.post(HostClient.APP + "/posts?page=" + home.page(), Map.of("text", "Who has a key? " + home.board(), "kind", "STUCK")).ok();
        Answer response = author.post(HostClient.APP + "/posts/" + post.text("ref") + "/responses", Map.of("text", "I have looked everywhere.")).ok();
        return new Place(home.space(), home.page(), response.text("ref"), post.text("ref"));
    }
}
