package org.groundswell.proof;

import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.host.AnHourPasses;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of passing posts on; people post and pass on ten times an hour at most, so that the cells of a table share a post. */
class AmplifyMatrixIT {
    private static MatrixSpace space;
    private static MatrixSpace elsewhere;

    @BeforeAll
    static void people_and_their_rights() {
        space = new MatrixSpace();
        elsewhere = new MatrixSpace();
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        space.takeChanges();
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_everybody_may_read() {
        Place place = passedOn();
        return space.each(AmplifyTables.OPEN_PAGE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_few_may_read() {
        Place place = passedOn(Role.AUTHOR, Role.COMMENTER);
        return space.each(AmplifyTables.CLOSED_PAGE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> a_question() {
        Place place = passedOn(Role.AUTHOR, Role.COMMENTER);
        return space.each(AmplifyTables.QUESTION, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> what_one_may_not_see_looks_like_what_is_not_there() {
        Place trashed = space.trashed(passedOn());
        return space.likeNothing(AmplifyTables.CLOSED_PAGE.acts().stream().filter(act -> act.path().contains("{post}")).toList(), passedOn(Role.AUTHOR), trashed);
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only_nothing_is_written() {
        Place place = passedOn();
        return AmplifyTables.OPEN_PAGE.acts().stream().filter(Act::writes)
            .flatMap(act -> Stream.of(new Cell(act, Role.ANONYMOUS, "401 NOT_LOGGED_IN"), new Cell(act, Role.AUTHOR, "503 READ_ONLY")))
            .map(cell -> space.test(cell, space.readOnly(place)));
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        return space.withoutHeader(AmplifyTables.OPEN_PAGE.acts().stream(), passedOn(), Role.AUTHOR);
    }

    /** @param readers who alone may read the page, none for everybody */
    private static Place passedOn(Role... readers) {
        AnHourPasses.now();
        Place home = elsewhere.home();
        String community = HostClient.APP + "/communities/page-" + home.page();
        String ref = elsewhere.as(Role.STEWARD).put(community + "/setup", Map.of("purpose", "Doors stay open")).ok().text("ref");
        long page = space.fixture.page(space.as(Role.STEWARD), space.key, "Page " + home.board(), "<p>How we work.</p>");
        if (readers.length > 0) {
            space.restricted(new Place(space.key, page, "-", "-"), readers);
        }
        String post = space.as(Role.AUTHOR).post(HostClient.APP + "/posts?page=" + page, Map.of("text", "We left it open. " + home.board())).ok().text("ref");
        Role amplifier = readers.length == 1 ? Role.SITE_ADMIN : Role.COMMENTER;
        String passedOn = space.as(amplifier).post(HostClient.APP + "/posts/" + post + "/amplifications", Map.of("community", ref, "words", "We have the same door.")).ok().text("ref");
        return new Place(ref, page, passedOn, post);
    }
}
