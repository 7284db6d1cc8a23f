package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

/** The permission matrix of communities: each cell on a page of its own, which the steward made. */
class CommunityMatrixIT {
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
        Place nowhere = new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
        return each(MemberTables.SPACE_REQUESTS, () -> nowhere);
    }

    @TestFactory
    Stream<DynamicTest> asking_for_a_space_while_the_wiki_is_read_only() {
        Place nowhere = new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
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
        Place nowhere = new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
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

    private static Stream<DynamicTest> each(Matrix matrix, Supplier<Place> places) {
        return matrix.cells().stream()
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, places.get(), cell.role().at(fixture))));
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

    private static Place home() {
        String token = Fixture.token();
        return new Place(space, fixture.page(fixture.as(Role.STEWARD.person()), space, "Home " + token, MACRO), token, "-");
    }

    private static Set<String> headers(Answer answer) {
        List<String> ofTheMoment = List.of("date", "set-cookie");
        return answer.headers().map().entrySet().stream().filter(header -> !ofTheMoment.contains(header.getKey().toLowerCase(Locale.ROOT)))
            .map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
