package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.community.CommunityWorld.EVE;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.Tie;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.persistence.JobPlaces;
import org.junit.jupiter.api.Test;

/** Numbers of communities that went wrong are found at night and put right, on a real database. */
abstract class CommunityRecountContract {
    private final CommunityWorld world;
    private final CommunityRecount recount;

    CommunityRecountContract(TestDatabase database) {
        world = CommunityWorld.apart(database);
        recount = new CommunityRecount(world.communities, List.of(world.people.counted),
            new JobPlaces(world.activeObjects, world.transactions), world.transactions);
    }

    @Test
    void what_people_did_is_counted_as_it_is_and_nothing_is_wrong() {
        CommunityName name = lively();
        assertThat(world.find(name).counts()).isEqualTo(new CommunityCounts(3, 1, 1, 0, 0, null));
        assertThat(recount.run(100, () -> false)).isEqualTo(new CommunityRecount.Result(1, 0));
    }

    @Test
    void wrong_numbers_are_put_right() {
        CommunityName right = lively();
        CommunityName wrong = lively();
        CommunityCounts before = world.find(wrong).counts();
        world.change(wrong, community -> community.counting(new CommunityCounts(9, 9, 9, 9, 2, world.clock.instant())));
        Tie candidate = candidate(wrong);
        world.transactions.run(() -> world.ties.put(Seat.of(candidate).supported(5).tie(candidate.community(), BEN)));

        assertThat(recount.run(100, () -> false)).isEqualTo(new CommunityRecount.Result(2, 1));

        assertThat(world.find(wrong).counts()).isEqualTo(before.waiting(2, world.find(wrong).counts().waitingSince()));
        assertThat(candidate(wrong).supports()).isEqualTo(candidate.supports());
        assertThat(world.find(right).counts()).isEqualTo(before);
        assertThat(recount.run(100, () -> false).wrong()).isZero();
    }

    @Test
    void it_goes_on_where_it_was_stopped_and_then_begins_again() {
        lively();
        CommunityName second = lively();
        world.change(second, community -> community.counting(CommunityCounts.NONE));
        AtomicInteger asked = new AtomicInteger();

        assertThat(recount.run(1, () -> asked.getAndIncrement() > 0)).isEqualTo(new CommunityRecount.Result(1, 0));
        assertThat(recount.run(1, () -> false)).isEqualTo(new CommunityRecount.Result(1, 1));
        assertThat(recount.run(100, () -> false)).isEqualTo(new CommunityRecount.Result(0, 0));
        assertThat(recount.run(100, () -> false)).isEqualTo(new CommunityRecount.Result(2, 0));
    }

    private Tie candidate(CommunityName name) {
        return world.transactions.run(() -> world.ties.of(world.find(name).id(), BEN)).find(Tie.Kind.SEAT).orElseThrow();
    }

    /** Ada tends it, Ben stands for it, Cy is a member, Eve asks to join and follows. */
    private CommunityName lively() {
        CommunityName name = world.founded(ADA);
        world.join(name, BEN, CY);
        world.change(name, community -> community.settled(CommunityWorld.seats(community.settings(), 2), world.clock.instant()));
        world.change(name, community -> community.settled(CommunityWorld.policy(community.settings(), JoinPolicy.REQUEST), world.clock.instant()));
        world.join(name, EVE);
        world.memberships.follow(name, EVE);
        world.seats.stand(name, "I have the time.", BEN);
        return name;
    }
}
