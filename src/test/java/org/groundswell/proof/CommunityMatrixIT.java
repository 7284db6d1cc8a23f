package org.groundswell.proof;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundswell.proof.Act.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of communities: each cell on a page of its own, which the steward made. */
class CommunityMatrixIT {
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
        return both(MemberTables.PUBLIC_PAGE, CommunityTables.PUBLIC_PAGE, space::home);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_the_steward_may_read() {
        return both(MemberTables.RESTRICTED_PAGE, CommunityTables.RESTRICTED_PAGE, () -> space.restricted(space.home(), Role.STEWARD));
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only() {
        return both(MemberTables.READ_ONLY, CommunityTables.READ_ONLY, space.readOnly(space.home()));
    }

    @TestFactory
    Stream<DynamicTest> asking_for_a_space() {
        return space.each(MemberTables.SPACE_REQUESTS, () -> MatrixSpace.NOWHERE);
    }

    @TestFactory
    Stream<DynamicTest> asking_for_a_space_while_the_wiki_is_read_only() {
        return space.each(MemberTables.SPACE_REQUESTS_READ_ONLY, space.readOnly(MatrixSpace.NOWHERE));
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        Stream<Act> acts = Stream.concat(ofOneCommunity().stream(), MemberTables.SPACE_REQUESTS.acts().stream());
        return space.withoutHeader(acts, space.home(), Role.STEWARD, Role.ANONYMOUS);
    }

    @TestFactory
    Stream<DynamicTest> what_one_may_not_see_looks_like_what_is_not_there() {
        return space.likeNothing(ofOneCommunity(), space.restricted(space.home(), Role.STEWARD), space.trashed(space.home()));
    }

    private static List<Act> ofOneCommunity() {
        return Stream.of(MemberTables.PUBLIC_PAGE, CommunityTables.PUBLIC_PAGE).flatMap(table -> table.acts().stream())
            .filter(act -> act.path().contains("{community}")).toList();
    }

    private static Stream<DynamicTest> both(Matrix members, Matrix community, Supplier<Place> places) {
        return Stream.concat(space.each(members, places), space.each(community, places));
    }
}
