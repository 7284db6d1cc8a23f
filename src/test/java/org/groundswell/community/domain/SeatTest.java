package org.groundswell.community.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Person ADA = new Person("ada");
    private static final Asker ASKER = new Asker(ADA, Power.STEWARD);

    // OVER is a seat that is held after its term.
    @ParameterizedTest
    @CsvSource({
        "NONE,         OFFERED,       STANDING,     NONE",
        "OFFERED,      OFFER_WAITS,   OFFER_WAITS,  OFFERED",
        "HANDED,       OFFER_WAITS,   OFFER_WAITS,  HANDED",
        "STANDING,     ALREADY_TENDS, STANDING,     NONE",
        "HELD,         ALREADY_TENDS, ALREADY_TENDS, HELD",
        "OVER,         ALREADY_TENDS, STANDS_AGAIN, HELD",
        "STANDS_AGAIN, ALREADY_TENDS, STANDS_AGAIN, HELD"})
    void offering_standing_and_stepping_back(String from, String offered, String stood, String steppedBack) {
        Seat seat = in(from);
        assertThat(outcome(() -> seat.offered(ASKER, false, NOW))).isEqualTo(offered);
        assertThat(outcome(() -> seat.stood("Me.", NOW))).isEqualTo(stood);
        assertThat(outcome(seat::steppedBack)).isEqualTo(steppedBack);
    }

    @ParameterizedTest
    @CsvSource({"NONE, NONE, NONE", "OFFERED, NONE, NONE", "HANDED, NONE, NONE", "STANDING, STANDING, NONE", "HELD, NONE, NONE", "OVER, NONE, NONE",
        "STANDS_AGAIN, NONE, STANDING"})
    void ending_and_being_outlived(String from, String ended, String outlived) {
        assertThat(outcome(() -> in(from).ended())).isEqualTo(ended);
        assertThat(outcome(() -> in(from).outlived())).isEqualTo(outlived);
    }

    @Test
    void a_term_is_180_days_and_over_at_its_last_moment() {
        Seat held = Seat.held(NOW);
        assertThat(held.until()).isEqualTo(NOW.plus(Duration.ofDays(180)));
        assertThat(held.running(held.until().minusMillis(1))).isTrue();
        assertThat(held.running(held.until())).isFalse();
        assertThat(held.held()).isTrue();
    }

    @Test
    void whoever_says_it_in_other_words_keeps_place_and_support() {
        Seat standing = Seat.NONE.stood("First.", NOW).supported(1).stood("Second.", NOW.plusSeconds(9));
        assertThat(standing.words()).isEqualTo("Second.");
        assertThat(standing.supports()).isEqualTo(1);
        assertThat(standing.since()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "3, 1", "4, 2", "5, 2", "6, 3", "7, 3", "8, 3", "1000, 3"})
    void half_of_the_other_members_choose_three_at_most(int members, int needed) {
        assertThat(Seats.needed(members)).isEqualTo(needed);
    }

    @Test
    void of_those_with_enough_support_the_one_who_stands_longest_is_chosen_and_only_for_an_open_seat() {
        Tie early = tie("early", 1, Seat.NONE.stood("Me.", NOW));
        Tie wanted = tie("wanted", 2, Seat.NONE.stood("Me.", NOW.plusSeconds(1)).supported(1).supported(1));
        Tie later = tie("later", 3, Seat.NONE.stood("Me.", NOW.plusSeconds(2)).supported(1).supported(1).supported(1));
        assertThat(new Seats(1, List.of(early, wanted, later)).chosen(5, NOW)).contains(wanted);
        assertThat(new Seats(1, List.of(early, wanted, later, tie("ada", 4, Seat.held(NOW)))).chosen(5, NOW)).isEmpty();
        assertThat(new Seats(1, List.of(early, wanted, later, tie("ada", 4, in("OVER")))).chosen(5, NOW)).contains(wanted);
        assertThat(new Seats(1, List.of(early)).chosen(5, NOW)).isEmpty();
    }

    @Test
    void those_go_first_whose_term_is_over_longest_and_nobody_whose_term_runs() {
        Tie old = tie("old", 1, in("OVER"));
        Tie older = tie("older", 2, Seat.held(NOW.minus(Duration.ofDays(500))));
        Tie running = tie("running", 3, Seat.held(NOW));
        assertThat(new Seats(2, List.of(old, older, running)).outlived(NOW)).contains(older);
        assertThat(new Seats(3, List.of(old, older, running)).outlived(NOW)).isEmpty();
        assertThat(new Seats(0, List.of(running)).outlived(NOW)).isEmpty();
        assertThat(new Seats(3, List.of(old, older, running)).open(NOW)).isEqualTo(2);
        assertThat(new Seats(0, List.of(running)).open(NOW)).isZero();
    }

    @Test
    void other_ties_are_no_seats_and_nobody_can_be_added_beyond_sixty() {
        Tie member = new Membership(Membership.State.ACTIVE, "", NOW, Asker.NOBODY).tie(7, ADA);
        assertThat(new Seats(2, List.of(member, tie("ada", 1, Seat.held(NOW)))).ties()).hasSize(1);
        assertThat(new Seats(2, Collections.nCopies(Seats.MOST - 1, tie("ada", 1, Seat.held(NOW)))).full()).isFalse();
        assertThat(new Seats(2, Collections.nCopies(Seats.MOST, tie("ada", 1, Seat.held(NOW)))).full()).isTrue();
    }

    private static Seat in(String state) {
        return switch (state) {
            case "NONE" -> Seat.NONE;
            case "OFFERED" -> Seat.NONE.offered(ASKER, false, NOW);
            case "HANDED" -> Seat.NONE.offered(ASKER, true, NOW);
            case "STANDING" -> Seat.NONE.stood("Me.", NOW);
            case "HELD" -> Seat.held(NOW);
            case "OVER" -> Seat.held(NOW.minus(Seat.TERM));
            case "STANDS_AGAIN" -> Seat.held(NOW.minus(Seat.TERM)).stood("Again.", NOW);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static Tie tie(String person, long id, Seat seat) {
        Tie tie = seat.tie(7, new Person(person));
        return new Tie(id, tie.ref(), tie.community(), tie.person(), tie.kind(), 0, tie.state(), tie.words(), 0, 0, tie.supports(), tie.since(), tie.until(),
            tie.askedBy());
    }

    private static String outcome(Supplier<Seat> act) {
        try {
            return act.get().state().name();
        } catch (Refused refused) {
            return refused.refusal().name();
        }
    }
}
