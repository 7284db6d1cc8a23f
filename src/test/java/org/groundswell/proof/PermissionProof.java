package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;

/** A space in which every role has its rights and no others, and what has to be true of every cell of a matrix there. */
abstract class PermissionProof {
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "set-cookie");
    static Fixture fixture;
    static Cast cast;
    static String space;

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

    static Stream<DynamicTest> each(Matrix matrix, Supplier<Place> places) {
        return matrix.cells().stream().map(cell -> test(cell, places));
    }

    static DynamicTest test(Cell cell, Supplier<Place> places) {
        return DynamicTest.dynamicTest(cell.toString(), () -> check(cell, places.get(), cell.role().at(fixture)));
    }

    /** What is refused or only read changes nothing, and a refusal says why in words. */
    static void check(Cell cell, Place place, HostClient person) {
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

    /** A place of which nothing is there. */
    static Place nowhere() {
        return new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
    }

    /** The headers that could tell one answer from another. */
    static Set<String> headers(Answer answer) {
        return answer.headers().map().entrySet().stream().filter(header -> !OF_THE_MOMENT.contains(header.getKey().toLowerCase(Locale.ROOT)))
            .map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
