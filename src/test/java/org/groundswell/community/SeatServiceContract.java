package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.community.CommunityWorld.EVE;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.MyPart;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.SeenSeat;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Tending;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.people.SeatService;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tending a community, on a real database. */
abstract class SeatServiceContract {
    private final CommunityWorld world;
    private final SeatService seats;
    private final CommunityName name;

    SeatServiceContract(TestDatabase database) {
        world = CommunityWorld.on(database);
        seats = world.seats;
        name = world.founded(ADA);
    }

    @AfterEach
    void every_number_is_what_one_counts_and_nobody_supports_whom_nobody_can_see() {
        assertThat(world.countsAgree(name)).isTrue();
        List<Long> candidates = ties(Tie.Kind.SEAT).stream().filter(tie -> Seat.of(tie).standing()).map(Tie::id).toList();
        assertThat(ties(Tie.Kind.SEAT_SUPPORT)).allSatisfy(tie -> assertThat(candidates).contains(tie.subject()));
        ties(Tie.Kind.SEAT).forEach(seat -> assertThat((long) seat.supports())
            .isEqualTo(ties(Tie.Kind.SEAT_SUPPORT).stream().filter(tie -> tie.subject() == seat.id()).count()));
    }

    @Test
    void the_founder_belongs_to_the_community_and_tends_it_for_180_days() {
        Tending tending = seats.tending(name, ADA);
        assertThat(tending.stewards()).singleElement().satisfies(seat -> {
            assertThat(seat.mine()).isTrue();
            assertThat(seat.seat().until()).isEqualTo(world.clock.instant().plus(Duration.ofDays(180)));
        });
        assertThat(tending.openSeats()).isEqualTo(1);
        assertThat(world.find(name).counts().members()).isEqualTo(1);
        assertThat(kinds()).containsExactly(CommunityEvent.Kind.SEAT_TAKEN, CommunityEvent.Kind.FOUNDED);
    }

    @Test
    void a_seat_offered_by_log_in_name_is_theirs_when_they_take_it_and_makes_them_a_member() {
        seats.offer(name, "ben", ADA);
        assertThat(seats.tending(name, BEN).offers()).extracting(offer -> offer.by().profile().name()).containsExactly("Name of ada");
        assertThat(seats.tending(name, CY).offers()).as("nobody else needs to know").isEmpty();
        MyPart part = seats.take(name, BEN);
        assertThat(part.mine().membership().active()).isTrue();
        assertThat(part.openSeats()).isZero();
        assertThat(part.community().counts().members()).isEqualTo(2);
        assertThat(refusal(() -> seats.offer(name, "cy", ADA))).isEqualTo(MemberRefusal.NO_OPEN_SEAT);
        assertThat(stewards()).containsExactly("ada", "ben");
    }

    @Test
    void an_offer_can_be_refused_and_taken_back() {
        seats.offer(name, "ben", ADA);
        assertThat(seats.leave(name, BEN).mine().seat()).isEqualTo(Seat.NONE);
        seats.offer(name, "cy", ADA);
        Ref offer = world.tie(name, CY, Tie.Kind.SEAT);
        seats.takeBackOffer(name, offer, ADA);
        assertThat(refusal(() -> seats.takeBackOffer(name, offer, ADA))).isEqualTo(MemberRefusal.OFFER_NOT_FOUND);
        assertThat(refusal(() -> seats.take(name, CY))).isEqualTo(MemberRefusal.NO_OFFER);
        assertThat(kinds()).containsExactly(CommunityEvent.Kind.SEAT_TAKEN, CommunityEvent.Kind.FOUNDED);
    }

    @Test
    void more_seats_can_be_offered_than_are_open_and_the_first_answer_takes_it() {
        seats.offer(name, "ben", ADA);
        seats.offer(name, "cy", ADA);
        seats.take(name, CY);
        assertThat(refusal(() -> seats.take(name, BEN))).isEqualTo(MemberRefusal.NO_OPEN_SEAT);
        assertThat(stewards()).containsExactly("ada", "cy");
    }

    @Test
    void nobody_is_offered_a_seat_twice_or_gives_one_to_themselves() {
        seats.offer(name, "ben", ADA);
        assertThat(refusal(() -> seats.offer(name, "ben", ADA))).isEqualTo(MemberRefusal.OFFER_WAITS);
        assertThat(refusal(() -> seats.offer(name, "ada", ADA))).isEqualTo(MemberRefusal.NOT_TO_ONESELF);
        assertThat(refusal(() -> seats.offer(name, "nobody", ADA))).isEqualTo(MemberRefusal.PERSON_NOT_FOUND);
        assertThat(refusal(() -> seats.stand(name, "I would like to.", BEN))).isEqualTo(MemberRefusal.JOIN_FIRST);
    }

    @Test
    void once_the_community_grows_members_choose_and_a_seat_can_only_be_handed_over() {
        world.join(name, BEN);
        world.change(name, community -> community.in(Stage.GROWING));
        assertThat(refusal(() -> seats.offer(name, "cy", ADA))).isEqualTo(MemberRefusal.MEMBERS_CHOOSE);
        seats.handOver(name, world.tie(name, BEN, Tie.Kind.MEMBER), ADA);
        assertThat(stewards()).as("until it is accepted").containsExactly("ada");
        seats.take(name, BEN);
        assertThat(stewards()).containsExactly("ben");
        CommunityEvent handed = world.transactions.run(() -> world.history.of(world.find(name).id(), null, 50).items()).get(0);
        assertThat(handed.kind()).isEqualTo(CommunityEvent.Kind.SEAT_HANDED);
        assertThat(List.of(handed.by(), handed.about())).containsExactly(ADA, BEN);
    }

    @Test
    void a_seat_is_handed_to_one_member_at_a_time_and_not_after_it_was_given_up() {
        world.join(name, BEN, CY);
        seats.handOver(name, world.tie(name, BEN, Tie.Kind.MEMBER), ADA);
        seats.handOver(name, world.tie(name, CY, Tie.Kind.MEMBER), ADA);
        assertThat(refusal(() -> seats.take(name, BEN))).isEqualTo(MemberRefusal.NO_OFFER);
        seats.leave(name, ADA);
        assertThat(refusal(() -> seats.take(name, CY))).isEqualTo(MemberRefusal.NO_OFFER);
        assertThat(stewards()).isEmpty();
    }

    @Test
    void only_who_holds_a_seat_hands_it_over_and_only_to_a_member() {
        world.join(name, BEN);
        world.memberships.follow(name, CY);
        Ref ben = world.tie(name, BEN, Tie.Kind.MEMBER);
        world.wiki.spaceAdmin("DEMO", EVE);
        assertThat(refusal(() -> seats.handOver(name, ben, EVE))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        assertThat(refusal(() -> seats.handOver(name, world.tie(name, CY, Tie.Kind.FOLLOW), ADA))).isEqualTo(MemberRefusal.MEMBER_NOT_FOUND);
        world.memberships.leave(name, BEN);
        assertThat(refusal(() -> seats.handOver(name, ben, ADA))).isEqualTo(MemberRefusal.MEMBER_NOT_FOUND);
    }

    @Test
    void a_member_who_stands_is_chosen_by_half_of_the_others_three_at_most() {
        world.join(name, BEN, CY, EVE, new Person("finn"));
        assertThat(seats.stand(name, "I have time on Fridays.", BEN).mine().seat().state()).isEqualTo(Seat.State.STANDING);
        assertThat(seats.tending(name, CY).needed()).isEqualTo(2);
        Ref candidate = world.tie(name, BEN, Tie.Kind.SEAT);
        seats.support(name, candidate, CY);
        assertThat(seats.support(name, candidate, CY).mine().ties()).filteredOn(tie -> tie.kind() == Tie.Kind.SEAT_SUPPORT).hasSize(1);
        assertThat(seats.tending(name, CY).candidates()).extracting(SeenSeat::supported).containsExactly(true);
        assertThat(stewards()).containsExactly("ada");
        assertThat(refusal(() -> seats.support(name, candidate, BEN))).isEqualTo(MemberRefusal.NOT_TO_ONESELF);
        seats.support(name, candidate, EVE);
        assertThat(stewards()).containsExactly("ada", "ben");
        assertThat(refusal(() -> seats.support(name, candidate, ADA))).isEqualTo(MemberRefusal.CANDIDATE_NOT_FOUND);
    }

    @Test
    void support_is_taken_back_by_one_press_and_with_leaving() {
        world.join(name, BEN, CY, EVE, new Person("finn"));
        seats.stand(name, "Me.", BEN);
        Ref candidate = world.tie(name, BEN, Tie.Kind.SEAT);
        seats.support(name, candidate, CY);
        seats.unsupport(name, candidate, CY);
        seats.unsupport(name, candidate, CY);
        assertThat(supports()).containsExactly(0);
        seats.support(name, candidate, CY);
        world.memberships.leave(name, CY);
        assertThat(supports()).containsExactly(0);
        assertThat(refusal(() -> seats.support(name, candidate, CY))).isEqualTo(MemberRefusal.JOIN_FIRST);
    }

    @Test
    void when_others_leave_fewer_are_needed() {
        Person finn = new Person("finn");
        world.join(name, BEN, CY, EVE, finn);
        seats.stand(name, "Me.", BEN);
        seats.support(name, world.tie(name, BEN, Tie.Kind.SEAT), CY);
        world.memberships.leave(name, finn);
        assertThat(stewards()).containsExactly("ada");
        world.memberships.leave(name, EVE);
        assertThat(stewards()).containsExactly("ada", "ben");
    }

    @Test
    void who_is_alone_tends_the_community_by_standing_for_it() {
        CommunityName unset = world.unset();
        world.join(unset, BEN);
        assertThat(seats.stand(unset, "Somebody has to begin.", BEN).mine().seat().state()).isEqualTo(Seat.State.HELD);
    }

    @Test
    void a_candidacy_says_why_and_can_be_said_anew_and_taken_back() {
        world.join(name, BEN, CY);
        assertThat(refusal(() -> seats.stand(name, " ", BEN))).isEqualTo(SharedRefusal.TEXT_BLANK);
        seats.stand(name, "First.", BEN);
        seats.stand(name, "Second.", BEN);
        assertThat(seats.tending(name, CY).candidates()).extracting(seen -> seen.seat().words()).containsExactly("Second.");
        assertThat(seats.leave(name, BEN).mine().seat().standing()).as("stepping down is another act").isTrue();
        assertThat(seats.stepBack(name, BEN).mine().seat()).isEqualTo(Seat.NONE);
        assertThat(refusal(() -> seats.stand(name, "Me, too.", ADA))).isEqualTo(MemberRefusal.ALREADY_TENDS);
    }

    @Test
    void the_last_steward_may_go_and_leaving_the_community_is_going_too() {
        assertThat(seats.leave(name, ADA).mine().membership().active()).isTrue();
        assertThat(stewards()).isEmpty();
        assertThat(kinds()).startsWith(CommunityEvent.Kind.SEAT_ENDED);
        seats.stand(name, "Again.", ADA);
        world.memberships.leave(name, ADA);
        assertThat(stewards()).isEmpty();
        assertThat(world.find(name).counts().members()).isZero();
    }

    @Test
    void after_the_term_one_goes_on_until_somebody_is_chosen() {
        world.change(name, community -> community.settled(CommunityWorld.seats(community.settings(), 1), world.clock.instant()));
        world.join(name, BEN, CY);
        assertThat(refusal(() -> seats.stand(name, "Me.", BEN))).isEqualTo(MemberRefusal.NO_OPEN_SEAT);
        world.clock.wind(Duration.ofDays(180));
        assertThat(seats.tending(name, BEN).openSeats()).isEqualTo(1);
        assertThat(seats.tending(name, BEN).stewards()).extracting(SeenSeat::over).containsExactly(true);
        seats.stand(name, "Me.", BEN);
        seats.support(name, world.tie(name, BEN, Tie.Kind.SEAT), CY);
        assertThat(stewards()).containsExactly("ben");
        assertThat(kinds()).startsWith(CommunityEvent.Kind.SEAT_ENDED, CommunityEvent.Kind.SEAT_TAKEN);
    }

    @Test
    void who_goes_on_after_the_term_can_be_chosen_again() {
        world.join(name, BEN, CY);
        world.clock.wind(Duration.ofDays(181));
        assertThat(seats.stand(name, "One more term.", ADA).mine().seat().state()).isEqualTo(Seat.State.STANDS_AGAIN);
        assertThat(stewards()).containsExactly("ada");
        seats.support(name, world.tie(name, ADA, Tie.Kind.SEAT), BEN);
        assertThat(seats.tending(name, BEN).stewards()).extracting(SeenSeat::over).containsExactly(false);
        assertThat(seats.tending(name, BEN).candidates()).isEmpty();
    }

    @Test
    void who_stands_again_and_is_outlived_by_others_goes_on_standing() {
        world.change(name, community -> community.settled(CommunityWorld.seats(community.settings(), 1), world.clock.instant()));
        world.join(name, BEN, CY);
        world.clock.wind(Duration.ofDays(181));
        seats.stand(name, "One more term.", ADA);
        seats.stand(name, "Me.", BEN);
        seats.support(name, world.tie(name, BEN, Tie.Kind.SEAT), CY);
        assertThat(stewards()).containsExactly("ben");
        assertThat(seats.tending(name, ADA).candidates()).extracting(SeenSeat::mine).containsExactly(true);
        assertThat(seats.stepBack(name, ADA).mine().seat()).isEqualTo(Seat.NONE);
    }

    @Test
    void a_community_at_rest_chooses_nobody_but_lets_everybody_go() {
        world.join(name, BEN);
        seats.offer(name, "cy", ADA);
        world.change(name, community -> community.in(Stage.RETIRED));
        assertThat(refusal(() -> seats.stand(name, "Me.", BEN))).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
        assertThat(refusal(() -> seats.take(name, CY))).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
        assertThat(refusal(() -> seats.offer(name, "nobody", ADA))).as("before anybody is looked for").isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
        assertThat(seats.leave(name, ADA).mine().seat()).isEqualTo(Seat.NONE);
    }

    @Test
    void who_tends_the_community_sees_how_many_ask_to_join_and_nobody_else_does() {
        world.change(name, community -> community.settled(
            CommunityWorld.policy(community.settings(), JoinPolicy.REQUEST), world.clock.instant()));
        world.join(name, BEN, CY);
        assertThat(seats.tending(name, ADA).requests()).isEqualTo(2);
        assertThat(seats.tending(name, BEN).requests()).isZero();
    }

    @Test
    void everything_about_seats_is_one_question_more_than_finding_the_place() {
        world.join(name, BEN, CY, EVE);
        assertThat(world.testbed.queries(() -> seats.tending(name, BEN))).hasSize(3);
    }

    private List<String> stewards() {
        return seats.tending(name, Person.ANONYMOUS).stewards().stream().map(seen -> seen.who().profile().name().replace("Name of ", "")).toList();
    }

    private List<Integer> supports() {
        return seats.tending(name, ADA).candidates().stream().map(seen -> seen.seat().supports()).toList();
    }

    private List<CommunityEvent.Kind> kinds() {
        return world.transactions.run(() -> world.history.of(world.find(name).id(), null, 50).items()).stream().map(CommunityEvent::kind).toList();
    }

    private List<Tie> ties(Tie.Kind kind) {
        return world.transactions.run(() -> world.ties.all(world.find(name).id(), kind));
    }
}
