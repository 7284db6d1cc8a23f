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
import org.junit.jupiter.api.DynamicTest;

/** A space that anybody may read, with one person for each role and the rights of that role; every cell of a matrix is tried there. */
final class MatrixSpace {
    /** Nothing is there, and nothing ever was. */
    static final Place NOWHERE = new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "set-cookie");

    final Fixture fixture = new Fixture(RunningHost.url());
    final Cast cast = new Cast(RunningHost.service(WikiParts.class));
    final String key = fixture.space();

    MatrixSpace() {
        cast.close(key);
        cast.letAnybodyRead(key);
        Arrays.stream(Role.values()).filter(role -> role != Role.ANONYMOUS).forEach(role -> cast.person(role.person()));
        cast.siteAdmin(Role.SITE_ADMIN.person());
        cast.grant(key, Role.VIEWER.person(), SpaceRight.VIEW);
        cast.grant(key, Role.COMMENTER.person(), SpaceRight.VIEW, SpaceRight.COMMENT);
        cast.grant(key, Role.AUTHOR.person(), SpaceRight.VIEW, SpaceRight.COMMENT);
        cast.grant(key, Role.STEWARD.person(), SpaceRight.VIEW, SpaceRight.COMMENT, SpaceRight.EDIT_PAGE);
        cast.grant(key, Role.SPACE_ADMIN.person(), SpaceRight.values());
    }

    HostClient as(Role role) {
        return role.at(fixture);
    }

    /** @return the home of a community, founded by the steward */
    Place home() {
        String token = Fixture.token();
        return new Place(key, fixture.page(as(Role.STEWARD), key, "Home " + token, Fixture.COMMUNITY), token, "-");
    }

    Place restricted(Place place, Role... readers) {
        cast.restrict(place.page(), Arrays.stream(readers).map(Role::person).toArray(String[]::new));
        return place;
    }

    Place trashed(Place place) {
        cast.trash(place.page());
        return place;
    }

    /** @return the place as it is while the wiki takes no changes, until {@link #takeChanges} */
    Supplier<Place> readOnly(Place place) {
        return () -> {
            cast.readOnly(true);
            return place;
        };
    }

    void takeChanges() {
        cast.readOnly(false);
    }

    Stream<DynamicTest> each(Matrix matrix, Supplier<Place> places) {
        return matrix.cells().stream().map(cell -> test(cell, places));
    }

    DynamicTest test(Cell cell, Supplier<Place> places) {
        return DynamicTest.dynamicTest(cell.toString(), () -> check(cell, places.get(), as(cell.role())));
    }

    /** Writes as a foreign page could make a browser send them. */
    Stream<DynamicTest> withoutHeader(Stream<Act> acts, Place place, Role... roles) {
        return acts.filter(Act::writes).flatMap(act -> Stream.of(roles).map(role -> new Cell(act, role, "403 XSRF")))
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, place, as(cell.role()).withoutXsrfHeader())));
    }

    /** To visitors and commenters these places have to look like nothing at all. */
    Stream<DynamicTest> likeNothing(List<Act> acts, Place... unseen) {
        return acts.stream().flatMap(act -> Stream.of(Role.ANONYMOUS, Role.COMMENTER).flatMap(role -> Stream.of(unseen)
            .map(place -> DynamicTest.dynamicTest(act + " by " + role + " on page " + place.page(), () -> likeNothing(act, role, place)))));
    }

    private void likeNothing(Act act, Role role, Place place) {
        Answer there = act.by(as(role), place);
        Answer notThere = act.by(as(role), NOWHERE);
        assertThat(there.status()).as(there.toString()).isEqualTo(404).isEqualTo(notThere.status());
        assertThat(place.forget(there.body())).isEqualTo(NOWHERE.forget(notThere.body()));
        assertThat(headers(there)).isEqualTo(headers(notThere));
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

    private static Set<String> headers(Answer answer) {
        return answer.headers().map().entrySet().stream().filter(header -> !OF_THE_MOMENT.contains(header.getKey().toLowerCase(Locale.ROOT)))
            .map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
