package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Ref REF = Ref.random();

    @Test
    void a_named_item_is_sorted_by_its_time() {
        Instant at = Instant.parse("2026-03-02T10:15:30.123Z");
        assertThat(SortTime.of(at, Identity.NAMED, REF, BERLIN)).isEqualTo(at.toEpochMilli());
    }

    @Test
    void a_hidden_item_stands_at_one_moment_of_its_day_whenever_that_day_it_was() {
        assertThat(Stream.of("2026-03-01T23:00:00Z", "2026-03-02T10:15:30Z", "2026-03-02T22:59:59.999Z").map(SortTimeTest::hidden).distinct())
            .singleElement().satisfies(SortTimeTest::isOnTheSecondOfMarch);
        assertThat(hidden("2026-03-02T23:00:00Z")).isNotEqualTo(hidden("2026-03-02T22:59:59Z"));
    }

    @Test
    void moments_of_a_day_are_spread_over_all_of_it() {
        Instant at = Instant.parse("2026-03-02T10:15:30Z");
        Stream<Integer> hours = Stream.generate(Ref::random).limit(2000)
            .map(ref -> Instant.ofEpochMilli(SortTime.of(at, Identity.NAME_HIDDEN, ref, BERLIN)).atZone(BERLIN).getHour());
        assertThat(hours.distinct()).hasSize(24);
    }

    @Test
    void the_shortest_and_the_longest_day_of_the_year_are_whole_days_too() {
        for (String day : new String[] {"2026-03-29T10:00:00Z", "2026-10-25T10:00:00Z"}) {
            Instant at = Instant.parse(day);
            assertThat(Stream.generate(Ref::random).limit(500).map(ref -> SortTime.of(at, Identity.NAME_HIDDEN, ref, BERLIN)))
                .allSatisfy(millis -> assertThat(Instant.ofEpochMilli(millis).atZone(BERLIN).toLocalDate()).isEqualTo(at.atZone(BERLIN).toLocalDate()));
        }
    }

    private static long hidden(String at) {
        return SortTime.of(Instant.parse(at), Identity.NAME_HIDDEN, REF, BERLIN);
    }

    private static void isOnTheSecondOfMarch(long millis) {
        assertThat(Instant.ofEpochMilli(millis).atZone(BERLIN).toLocalDate()).hasToString("2026-03-02");
    }
}
