package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.community.CommunityWorld.EVE;
import static org.groundswell.shared.Together.done;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.Tie;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** People pressing at the same moment, on a real database: afterwards every number is what one counts. */
abstract class PeopleRacesContract {
    private final CommunityWorld world;
    private CommunityName name;

    PeopleRacesContract(TestDatabase database) {
        world = CommunityWorld.on(database);
        name = world.founded(ADA);
    }

    @AfterEach
    void every_number_is_what_one_counts() {
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void one_person_in_many_tabs_is_one_person() {
        together(4, tab -> {
            for (int round = 0; round < 10; round++) {
                world.memberships.follow(name, BEN);
                world.memberships.join(name, BEN);
                world.memberships.leave(name, BEN);
                world.memberships.unfollow(name, BEN);
            }
            world.memberships.follow(name, BEN);
            world.memberships.join(name, BEN);
        });
        world.memberships.follow(name, BEN);
        world.memberships.join(name, BEN);
        assertThat(counts()).isEqualTo(new CommunityCounts(2, 0, 1, 0, 0, null));
    }

    @Test
    void twenty_people_who_follow_and_join_at_once_are_all_counted() {
        together(20, thread -> {
            Person person = new Person("p" + thread);
            world.memberships.follow(name, person);
            world.memberships.join(name, person);
            if (thread % 4 == 0) {
                world.memberships.leave(name, person);
            }
        });
        assertThat(counts()).isEqualTo(new CommunityCounts(16, 0, 20, 0, 0, null));
    }

    @Test
    void a_community_in_the_text_only_that_many_join_at_once_is_one_community() {
        name = world.unset();
        together(6, thread -> world.memberships.join(name, new Person("opener" + thread)));
        assertThat(counts().members()).isEqualTo(6);
    }

    @RepeatedTest(5)
    void the_last_two_stewards_leave_at_once_and_both_are_gone() {
        world.seats.offer(name, "ben", ADA);
        world.seats.take(name, BEN);
        together(() -> world.memberships.leave(name, ADA), () -> world.seats.leave(name, BEN));
        assertThat(stewards()).isEmpty();
        assertThat(counts().members()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_candidates_for_the_last_seat_one_is_chosen() {
        world.join(name, BEN, CY, EVE);
        world.seats.stand(name, "Me.", BEN);
        world.seats.stand(name, "Me, too.", CY);
        Ref ben = world.tie(name, BEN, Tie.Kind.SEAT);
        Ref cy = world.tie(name, CY, Tie.Kind.SEAT);
        together(() -> {
            world.seats.support(name, ben, ADA);
            world.seats.support(name, ben, EVE);
        }, () -> {
            world.seats.support(name, cy, EVE);
            world.seats.support(name, cy, ADA);
        });
        assertThat(stewards()).hasSize(2).contains("ada");
        assertThat(world.seats.tending(name, ADA).candidates()).hasSize(1);
        assertThat(world.seats.tending(name, ADA).openSeats()).isZero();
    }

    @RepeatedTest(5)
    void of_two_who_take_the_last_seat_at_once_one_has_it() {
        world.seats.offer(name, "ben", ADA);
        world.seats.offer(name, "cy", ADA);
        AtomicBoolean ben = new AtomicBoolean();
        AtomicBoolean cy = new AtomicBoolean();
        together(() -> ben.set(done(() -> world.seats.take(name, BEN), MemberRefusal.NO_OPEN_SEAT)),
            () -> cy.set(done(() -> world.seats.take(name, CY), MemberRefusal.NO_OPEN_SEAT)));
        assertThat(ben.get()).isNotEqualTo(cy.get());
        assertThat(stewards()).hasSize(2);
        assertThat(counts().members()).isEqualTo(2);
    }

    @RepeatedTest(5)
    void a_yes_and_taking_the_request_back_at_once_leave_no_half_member() {
        name = world.founded(ADA, JoinPolicy.REQUEST);
        world.join(name, BEN);
        Ref asked = world.tie(name, BEN, Tie.Kind.MEMBER);
        AtomicBoolean accepted = new AtomicBoolean();
        together(() -> accepted.set(done(() -> world.memberships.accept(name, asked, ADA), MemberRefusal.REQUEST_NOT_FOUND)),
            () -> world.memberships.leave(name, BEN));
        // Either the yes was first and Ben left as a member, or there was nothing to say yes to.
        Membership ben = world.transactions.run(() -> world.ties.of(world.find(name).id(), BEN)).membership();
        assertThat(ben.state()).isEqualTo(accepted.get() ? Membership.State.LEFT : Membership.State.NONE);
        assertThat(counts().members()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void who_comes_back_while_leaving_is_forgotten_is_a_member() {
        world.join(name, BEN);
        world.memberships.leave(name, BEN);
        world.clock.wind(Duration.ofDays(31));
        together(() -> world.memberships.join(name, BEN), () -> world.people.forget(1000, () -> false));
        assertThat(counts().members()).isEqualTo(2);
    }

    @RepeatedTest(5)
    void a_seat_that_is_accepted_and_taken_back_at_once_has_one_holder_or_the_other() {
        world.join(name, BEN);
        world.seats.handOver(name, world.tie(name, BEN, Tie.Kind.MEMBER), ADA);
        Ref offer = world.tie(name, BEN, Tie.Kind.SEAT);
        AtomicBoolean taken = new AtomicBoolean();
        together(() -> taken.set(done(() -> world.seats.take(name, BEN), MemberRefusal.NO_OFFER)),
            () -> done(() -> world.seats.takeBackOffer(name, offer, ADA), MemberRefusal.OFFER_NOT_FOUND,
                CommunityRefusal.NOT_STEWARD));
        assertThat(stewards()).containsExactly(taken.get() ? "ben" : "ada");
    }

    private List<String> stewards() {
        return world.seats.tending(name, ADA).stewards().stream().map(seen -> seen.mine() ? "ada" : seen.who().profile().name().replace("Name of ", "")).toList();
    }

    private CommunityCounts counts() {
        return world.find(name).counts();
    }
}
