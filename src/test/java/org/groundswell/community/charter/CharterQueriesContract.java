package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;

import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.SeenChallengeEvent;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.Place;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.ConnectionCallback;

/** How many questions a charter costs a real database, and that every list has an index that serves its filter and its order together. */
abstract class CharterQueriesContract {
    private final CharterWorld world;

    CharterQueriesContract(TestDatabase database) {
        world = CharterWorld.on(database);
    }

    @Test
    void a_charter_with_everything_in_it_costs_four_questions() {
        CommunityName name = world.asked();
        world.clock.wind(Duration.ofDays(7));
        world.versions.takeEffect(name, EVE);
        world.propose(name, CharterWorld.FIRST);
        world.draft(name, CharterWorld.SECOND);
        world.raise(name, 3, CY, Identity.NAME_HIDDEN, true);
        for (int i = 0; i < 25; i++) {
            Person member = new Person("member" + i);
            world.member(name, member, "ACTIVE");
            world.challenges.support(world.raise(name, 2, member, Identity.NAMED, false).ref(), BEN);
        }
        for (Person reader : List.of(BEN, EVE, Person.ANONYMOUS)) {
            assertThat(world.testbed.queries(() -> assertThat(world.charters.show(name, reader).challenges().items()).hasSize(20)))
                .hasSizeLessThanOrEqualTo(4).allSatisfy(query -> assertThat(query).startsWith("SELECT"));
            assertThat(world.testbed.queries(() -> world.charters.around(name.page().orElseThrow(), reader))).hasSizeLessThanOrEqualTo(4);
        }
        assertThat(world.charters.show(name, BEN).sinceSigned()).as("what was compared without another question").isNotEmpty();
    }

    @Test
    void the_page_of_a_charter_asks_for_its_community_once() {
        CommunityName name = world.asked();
        world.raise(name, 1, CY, Identity.NAMED, false);
        Window ten = new Window(10, null);
        List<String> queries = world.testbed.queries(() -> {
            Place place = world.charters.show(name, CY).place();
            world.charters.versions(place, ten);
            world.signatures.list(place, ten);
            world.challenges.told(place, ten);
            world.charters.version(place, 1);
        });
        assertThat(queries).hasSize(9).allSatisfy(query -> assertThat(query).startsWith("SELECT"));
    }

    @Test
    void what_became_of_a_whole_page_of_challenges_costs_as_much_as_of_one() {
        CommunityName name = world.community();
        world.propose(name, CharterWorld.FIRST);
        Window ten = new Window(10, null);
        Place place = world.charters.show(name, CY).place();
        for (int i = 0; i < 10; i++) {
            Person author = new Person("author" + i);
            world.member(name, author, "ACTIVE");
            Ref raised = world.raise(name, 1, author, Identity.NAMED, false).ref();
            world.clock.wind(Duration.ofSeconds(1));
            world.challenges.answer(raised, CharterWorld.answer(ChallengeState.IN_TALK), EVE);
            assertThat(world.testbed.queries(() -> world.challenges.told(place, ten))).as("with %d", i + 1).hasSize(2);
        }
        assertThat(world.challenges.told(place, ten).items()).hasSize(10).allSatisfy(told -> {
            assertThat(told.history()).extracting(SeenChallengeEvent::kind).containsExactly(ChallengeEvent.Kind.RAISED, ChallengeEvent.Kind.TALKED);
            assertThat(told.history()).isEqualTo(world.challenges.history(told.challenge().ref(), CY));
            assertThat(told.history().get(0).by()).isEqualTo(told.challenge().author());
        });
        assertThat(world.challenges.told(world.charters.show(world.community(), CY).place(), ten).items()).isEmpty();
        assertThat(world.challenges.told(world.charters.show(world.unset(), CY).place(), ten).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHARTER_VER, SLOT", "CHARTER_VER, REF", "CHARTER_VER, COMMUNITY_ID NO ID", "CHARTER_VER, STATE DUE_AT ID", "CHALLENGE, REF",
        "CHALLENGE, COMMUNITY_ID PENDING SORT_AT ID", "CHALLENGE, COMMUNITY_ID SORT_AT ID", "CHALLENGE, COMMUNITY_ID WAITING WAITS_FROM",
        "CHALLENGE, WAITING WAITS_FROM ID", "CHALLENGE, VER_ID USER_KEY", "CHALLENGE, VER_ID STOPS", "CHALLENGE, STATE WAITING WAITS_FROM", "CHALLENGE_EVENT, CHALLENGE_ID HAPPENED_AT ID",
        "CHALLENGE_EVENT, COMMUNITY_ID"})
    void a_list_is_read_from_one_index(String table, String columns) {
        String name = HostActiveObjects.tablePrefix("org.groundswell") + table;
        Collection<List<String>> indexes = world.testbed.database().jdbc().execute((ConnectionCallback<Collection<List<String>>>) connection -> {
            Map<String, List<String>> found = new TreeMap<>();
            try (ResultSet rows = connection.getMetaData().getIndexInfo(null, null, name, false, true)) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("INDEX_NAME"), index -> new ArrayList<>()).add(rows.getString("COLUMN_NAME").replace("\"", ""));
                }
            }
            return found.values();
        });
        assertThat(indexes).contains(List.of(columns.split(" ")));
    }
}
