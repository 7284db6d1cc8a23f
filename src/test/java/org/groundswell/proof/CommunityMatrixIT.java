package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of communities: each cell on a page of its own, which the steward made. */
class CommunityMatrixIT extends PermissionProof {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundswell-community\" ac:schema-version=\"1\"></ac:structured-macro>";
    @TestFactory
    Stream<DynamicTest> on_a_page_everybody_may_read() {
        return Stream.concat(each(MemberTables.PUBLIC_PAGE, CommunityMatrixIT::home), each(CommunityTables.PUBLIC_PAGE, CommunityMatrixIT::home));
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_the_steward_may_read() {
        Supplier<Place> restricted = () -> {
            Place home = home();
            cast.restrict(home.page(), Role.STEWARD.person());
            return home;
        };
        return Stream.concat(each(MemberTables.RESTRICTED_PAGE, restricted), each(CommunityTables.RESTRICTED_PAGE, restricted));
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only() {
        Place home = home();
        Supplier<Place> readOnly = () -> {
            cast.readOnly(true);
            return home;
        };
        return Stream.concat(each(MemberTables.READ_ONLY, readOnly), each(CommunityTables.READ_ONLY, readOnly));
    }

    @TestFactory
    Stream<DynamicTest> asking_for_a_space() {
        Place nowhere = nowhere();
        return each(MemberTables.SPACE_REQUESTS, () -> nowhere);
    }

    @TestFactory
    Stream<DynamicTest> asking_for_a_space_while_the_wiki_is_read_only() {
        Place nowhere = nowhere();
        return each(MemberTables.SPACE_REQUESTS_READ_ONLY, () -> {
            cast.readOnly(true);
            return nowhere;
        });
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        Place home = home();
        return writes().flatMap(act -> Stream.of(Role.STEWARD, Role.ANONYMOUS).map(role -> new Cell(act, role, "403 XSRF")))
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, home, cell.role().at(fixture).withoutXsrfHeader())));
    }

    @TestFactory
    Stream<DynamicTest> what_one_may_not_see_looks_like_what_is_not_there() {
        Place hidden = home();
        cast.restrict(hidden.page(), Role.STEWARD.person());
        Place trashed = home();
        cast.trash(trashed.page());
        Place nowhere = nowhere();
        return ofOneCommunity().flatMap(act -> Stream.of(Role.ANONYMOUS, Role.COMMENTER).flatMap(role ->
            Stream.of(hidden, trashed).map(place -> DynamicTest.dynamicTest(act + " by " + role + " on page " + place.page(), () -> {
                Answer there = act.by(role.at(fixture), place);
                Answer notThere = act.by(role.at(fixture), nowhere);
                assertThat(there.outcome()).isEqualTo("404 COMMUNITY_NOT_FOUND");
                assertThat(place.forget(there.body())).isEqualTo(nowhere.forget(notThere.body()));
                assertThat(headers(there)).isEqualTo(headers(notThere));
            }))));
    }

    private static Stream<Act> writes() {
        return Stream.concat(ofOneCommunity(), MemberTables.SPACE_REQUESTS.acts().stream()).filter(Act::writes);
    }

    private static Stream<Act> ofOneCommunity() {
        return Stream.of(MemberTables.PUBLIC_PAGE, CommunityTables.PUBLIC_PAGE).flatMap(table -> table.acts().stream())
            .filter(act -> act.path().contains("{community}"));
    }

    private static Place home() {
        String token = Fixture.token();
        return new Place(space, fixture.page(fixture.as(Role.STEWARD.person()), space, "Home " + token, MACRO), token, "-");
    }
}
