package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of notices and settings. */
class CareMatrixIT {
    private static final Place NOWHERE = new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
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
    Stream<DynamicTest> everybody_reads_and_decides_their_own() {
        return CareTables.OWN.cells().stream().map(cell -> test(cell, cell.role().at(fixture), false));
    }

    @TestFactory
    Stream<DynamicTest> administrators_decide_what_holds_for_the_whole_wiki() {
        return CareTables.WIKI.cells().stream().map(cell -> test(cell, cell.role().at(fixture), false));
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only_nothing_is_written() {
        return writes("503 READ_ONLY").map(cell -> test(cell, cell.role().at(fixture), true));
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        return writes("403 XSRF").map(cell -> test(cell, cell.role().at(fixture).withoutXsrfHeader(), false));
    }

    private static Stream<Cell> writes(String outcome) {
        return Stream.concat(CareTables.OWN.acts().stream().filter(Act::writes).map(act -> new Cell(act, Role.VIEWER, outcome)),
            CareTables.WIKI.acts().stream().filter(Act::writes).map(act -> new Cell(act, Role.SITE_ADMIN, outcome)));
    }

    private static DynamicTest test(Cell cell, HostClient person, boolean readOnly) {
        return DynamicTest.dynamicTest(cell.toString(), () -> {
            cast.readOnly(readOnly);
            Ledger before = Ledger.now();
            Answer answer = cell.act().by(person, NOWHERE);
            assertThat(answer.outcome()).as(answer.toString()).isEqualTo(cell.outcome());
            if (!cell.act().writes() || answer.status() >= 400) {
                assertThat(Ledger.now()).as("what is stored after " + answer).isEqualTo(before);
            }
        });
    }
}
