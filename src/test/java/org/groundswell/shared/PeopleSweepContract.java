package org.groundswell.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.persistence.AoPreferences;
import org.groundswell.care.persistence.NoticeRow;
import org.groundswell.care.persistence.NoticesOfPeople;
import org.groundswell.care.persistence.PreferenceRow;
import org.groundswell.care.persistence.PreferencesOfPeople;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.response.domain.Reaction;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.persistence.AoReactions;
import org.groundswell.outloud.response.persistence.ReactionRow;
import org.groundswell.outloud.response.persistence.ReactionsOfPeople;
import org.groundswell.outloud.topic.persistence.AoFollows;
import org.groundswell.outloud.topic.persistence.FollowsOfPeople;
import org.groundswell.outloud.topic.persistence.HelpOfferRow;
import org.groundswell.outloud.topic.persistence.OffersOfPeople;
import org.groundswell.outloud.topic.persistence.StreamFollowRow;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.JobPlaceRow;
import org.groundswell.shared.persistence.JobPlaces;
import org.groundswell.shared.persistence.LeftPeople;
import org.groundswell.shared.persistence.LeftPersonRow;
import org.groundswell.shared.persistence.PeopleSweep;
import org.groundswell.shared.persistence.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was of people whose account was removed goes, and of nobody else, on a real database. */
abstract class PeopleSweepContract {
    private static final int EVERYBODY = 1_000_000;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Person ADA = new Person("0ada");
    private static final Person BEN = new Person("8ben");
    private static final Person CY = new Person("fcy");
    private final AoTestbed testbed;
    private final Transactions transactions;
    private final WoundClock clock = new WoundClock();
    private final SmallWiki wiki = new SmallWiki();
    private final AoFollows follows;
    private final AoReactions reactions;
    private final PeopleSweep sweep;

    PeopleSweepContract(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", StreamFollowRow.class, HelpOfferRow.class, ReactionRow.class, NoticeRow.class, PreferenceRow.class, LeftPersonRow.class,
            JobPlaceRow.class);
        transactions = new Transactions(testbed.activeObjects());
        follows = new AoFollows(testbed.activeObjects());
        reactions = new AoReactions(testbed.activeObjects());
        sweep = new PeopleSweep(List.of(new FollowsOfPeople(testbed.activeObjects(), transactions), new OffersOfPeople(testbed.activeObjects(), transactions),
            new ReactionsOfPeople(testbed.activeObjects(), transactions), new NoticesOfPeople(testbed.activeObjects(), transactions),
            new PreferencesOfPeople(testbed.activeObjects(), transactions)), wiki, new LeftPeople(testbed.activeObjects()), new JobPlaces(testbed.activeObjects(), transactions), transactions,
            clock);
        List.of(ADA, BEN, CY).forEach(this::lively);
    }

    @AfterEach
    void close() {
        testbed.close();
    }

    @Test
    void what_was_of_somebody_who_has_left_goes_after_thirty_days_and_of_nobody_else() {
        wiki.leaves(BEN);
        assertThat(sweep.run(EVERYBODY, () -> false)).isEqualTo(new PeopleSweep.Result(15, 0));
        clock.wind(PeopleSweep.MISSING);
        assertThat(sweep.run(EVERYBODY, () -> false).gone()).isZero();
        assertThat(kept(BEN)).isEqualTo(kept(ADA));
        clock.wind(A_DAY);
        assertThat(sweep.run(EVERYBODY, () -> false).gone()).isEqualTo(5);
        assertThat(kept(BEN)).isEqualTo(Map.of("STREAM_FOLLOW", 0, "OFFER", 0, "REACTION", 0, "NOTICE", 0, "PREFERENCE", 0));
        assertThat(kept(ADA)).isEqualTo(kept(CY)).containsEntry("STREAM_FOLLOW", 250);
        assertThat(sweep.run(EVERYBODY, () -> false)).as("a second time").isEqualTo(new PeopleSweep.Result(10, 0));
    }

    @Test
    void a_press_goes_on_counting_with_a_word_of_its_own_in_place_of_the_person() {
        wiki.leaves(BEN);
        gone();
        List<ReactionRow> rows = transactions.run(() -> List.of(testbed.activeObjects().find(ReactionRow.class, Query.select())));
        List<ReactionRow> nobodys = rows.stream().filter(row -> !List.of(ADA.key(), CY.key()).contains(row.getUserKey())).toList();
        assertThat(rows).hasSize(6);
        assertThat(nobodys).hasSize(2).allSatisfy(row -> {
            assertThat(row.getUserKey() + row.getUniq() + row.getNote()).doesNotContain(BEN.key(), "thanks");
            assertThat(row.isNamed()).isFalse();
        });
        assertThat(nobodys.get(0).getUserKey()).isNotEqualTo(nobodys.get(1).getUserKey());
    }

    @Test
    void who_is_missing_for_a_while_and_comes_back_loses_nothing() {
        wiki.leaves(CY);
        sweep.run(EVERYBODY, () -> false);
        wiki.returns(CY);
        clock.wind(PeopleSweep.MISSING.plus(A_DAY));
        sweep.run(EVERYBODY, () -> false);
        wiki.leaves(CY);
        assertThat(sweep.run(EVERYBODY, () -> false).gone()).as("counted from the second time on").isZero();
        assertThat(kept(CY)).isEqualTo(kept(ADA));
    }

    @Test
    void it_goes_on_where_it_was_stopped_and_misses_nobody() {
        List.of(ADA, BEN, CY).forEach(wiki::leaves);
        sweep.run(EVERYBODY, () -> false);
        clock.wind(PeopleSweep.MISSING.plus(A_DAY));
        AtomicInteger asked = new AtomicInteger();
        sweep.run(1, () -> asked.incrementAndGet() > 2);
        assertThat(kept(ADA).get("STREAM_FOLLOW")).as("stopped in the middle of a person").isEqualTo(50);
        for (int night = 0; night < 5; night++) {
            sweep.run(1, () -> false);
        }
        for (Person person : List.of(ADA, BEN, CY)) {
            assertThat(kept(person).values()).containsOnly(0);
        }
    }

    private void gone() {
        sweep.run(EVERYBODY, () -> false);
        clock.wind(PeopleSweep.MISSING.plus(A_DAY));
        sweep.run(EVERYBODY, () -> false);
    }

    private Map<String, Integer> kept(Person person) {
        return List.of("STREAM_FOLLOW", "OFFER", "REACTION", "NOTICE", "PREFERENCE").stream().collect(Collectors.toMap(table -> table,
            table -> testbed.database().jdbc().queryForObject("select count(*) from \"" + HostActiveObjects.tablePrefix("org.groundswell") + table + "\" where \"USER_KEY\" = ?", Integer.class,
                person.key())));
    }

    private void lively(Person person) {
        transactions.run(() -> {
            IntStream.range(0, 250).forEach(i -> follows.add(person, Stream.ofTopic(i), clock.instant()));
            reactions.put(new Reaction(1, person, ReactionKind.THANK, "thanks", true, clock.instant()));
            reactions.put(new Reaction(2, person, ReactionKind.HEARD, "", true, clock.instant()));
            testbed.activeObjects().create(HelpOfferRow.class, Map.of("REF", "r" + person.key(), "UNIQ", person.key(), "USER_KEY", person.key(), "TOPIC_ID", 1L, "SPACE_KEY", "S", "WORDS", "w",
                "SEARCH_TEXT", "w", "UNTIL_AT", 1L));
            return null;
        });
        transactions.run(() -> new AoPreferences(testbed.activeObjects(), clock).locked(person, () -> Preference.fresh(person, clock.instant(), clock.getZone())));
        testbed.transactions().executeWithoutResult(status -> testbed.database().jdbc().update("insert into \"" + HostActiveObjects.tablePrefix("org.groundswell")
            + "NOTICE\" (\"REF\", \"USER_KEY\", \"KIND\", \"SUBJECT\", \"PATH\") values (?, ?, 'QUOTED', 's', '/p')", "r" + person.key(), person.key()));
    }
}
