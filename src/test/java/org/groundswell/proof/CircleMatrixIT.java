package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of circles; where something becomes of the circle, each cell has one of its own. */
class CircleMatrixIT {
    private static Fixture fixture;
    private static Cast cast;

    @BeforeAll
    static void people() {
        fixture = new Fixture(RunningHost.url());
        cast = new Cast(RunningHost.service(WikiParts.class));
        Arrays.stream(Role.values()).filter(role -> role != Role.ANONYMOUS).forEach(role -> cast.person(role.person()));
        cast.siteAdmin(Role.SITE_ADMIN.person());
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        cast.readOnly(false);
    }

    @TestFactory
    Stream<DynamicTest> members_the_invited_and_everybody_else() {
        Place shared = circle();
        return each(CircleTables.CIRCLES, act -> act.path().endsWith("/membership") || act.path().endsWith("/end") ? circle() : shared);
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only() {
        Place circle = circle();
        return each(CircleTables.READ_ONLY, act -> {
            cast.readOnly(true);
            return circle;
        });
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        Place circle = circle();
        return CircleTables.CIRCLES.acts().stream().filter(Act::writes).flatMap(act -> Stream.of(Role.STEWARD, Role.ANONYMOUS).map(role -> new Cell(act, role, "403 XSRF")))
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, circle, cell.role().at(fixture).withoutXsrfHeader())));
    }

    @TestFactory
    Stream<DynamicTest> a_circle_one_does_not_belong_to_looks_like_one_that_is_not_there() {
        Place there = circle();
        Place nowhere = new Place("-", 0, "-", Fixture.token());
        return CircleTables.CIRCLES.acts().stream().filter(act -> act.path().contains("{circle}")).flatMap(act -> Stream.of(Role.ANONYMOUS, Role.SITE_ADMIN, Role.VIEWER)
            .map(role -> DynamicTest.dynamicTest(act + " by " + role, () -> {
                Answer known = act.by(role.at(fixture), there);
                Answer unknown = act.by(role.at(fixture), nowhere);
                assertThat(known.outcome()).isEqualTo(unknown.outcome());
                assertThat(known.body()).isEqualTo(unknown.body());
                assertThat(headers(known)).isEqualTo(headers(unknown));
            })));
    }

    private static Stream<DynamicTest> each(Matrix matrix, Function<Act, Place> places) {
        return matrix.cells().stream()
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, places.apply(cell.act()), cell.role().at(fixture))));
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

    private static Place circle() {
        Map<String, Object> body = Map.of("name", "Rehearsal " + Fixture.token(), "ends", LocalDate.now().plusDays(30).toString(), "wipe", true,
            "people", List.of(Role.AUTHOR.person(), Role.COMMENTER.person()));
        String ref = fixture.as(Role.STEWARD.person()).post(HostClient.APP + "/circles", body).ok().text("ref");
        fixture.as(Role.AUTHOR.person()).put(HostClient.APP + "/circles/" + ref + "/membership", null).ok();
        return new Place("-", 0, "-", ref);
    }

    private static Set<String> headers(Answer answer) {
        Set<String> ofTheMoment = Set.of("date", "set-cookie");
        return answer.headers().map().entrySet().stream().filter(header -> !ofTheMoment.contains(header.getKey().toLowerCase(Locale.ROOT)))
            .map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
