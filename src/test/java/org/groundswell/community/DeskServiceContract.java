package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.community.desk.DeskService;
import org.groundswell.community.desk.domain.Desk;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.DeskItems.Part;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;

/** Whose desk there is and what lies on it, on a real database. */
abstract class DeskServiceContract {
    private final CommunityWorld world;
    private final DeskService desk;
    private final List<Long> asked = new ArrayList<>();
    private final Person eve = new Person("eve-" + Ref.random());

    DeskServiceContract(TestDatabase database) {
        world = CommunityWorld.on(database);
        desk = new DeskService(world.communities, world.ties, world.places, List.of(items(Part.CHALLENGES, 0), items(Part.ASKS, 80)), world.transactions);
    }

    private DeskItems items(Part part, int number) {
        return new DeskItems() {
            @Override
            public Part part() {
                return part;
            }

            @Override
            public List<Item> in(Collection<Tended> communities, int most, Person steward) {
                communities.forEach(community -> asked.add(community.id()));
                return IntStream.range(0, Math.min(number, most)).mapToObj(i -> new Item(0, "i" + i, "/x", null, Instant.EPOCH, false)).toList();
            }
        };
    }

    @Test
    void a_steward_has_all_communities_they_have_a_seat_in_and_no_others() {
        Community first = world.find(world.founded(eve));
        Community second = world.find(world.founded(eve));
        CommunityName followed = world.founded(BEN);
        world.join(followed, eve);
        Desk mine = desk.find(null, null, eve);
        assertThat(mine.communities()).extracting(Community::id).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(asked).containsOnly(first.id(), second.id());
        assertThat(mine.parts().get(Part.ASKS).items()).hasSize(10);
        assertThat(mine.parts().get(Part.ASKS).more()).isTrue();
        assertThat(mine.parts().get(Part.CHALLENGES)).isEqualTo(new Desk.Some(List.of(), false));
        assertThat(desk.find(null, Part.ASKS, eve).parts().keySet()).containsExactly(Part.ASKS);
        assertThat(desk.find(null, Part.ASKS, eve).parts().get(Part.ASKS).items()).hasSize(50);
    }

    @Test
    void who_administers_the_space_has_the_desk_of_a_community_when_they_ask_for_it() {
        Community community = world.find(world.founded(eve));
        Person admin = new Person("admin-" + Ref.random());
        world.wiki.spaceAdmin("DEMO", admin);
        assertThat(desk.find(community.ref(), null, admin).communities()).extracting(Community::id).containsExactly(community.id());
        assertThat(refusal(() -> desk.find(null, null, admin))).isEqualTo(SharedRefusal.NOT_FOUND);
    }

    @Test
    void everybody_else_is_told_the_same_as_of_a_community_there_is_not() {
        CommunityName name = world.founded(eve);
        Ref ref = world.find(name).ref();
        world.join(name, BEN);
        for (Person other : List.of(BEN, new Person("new-" + Ref.random()), Person.ANONYMOUS)) {
            assertThat(refusal(() -> desk.find(ref, null, other))).isEqualTo(refusal(() -> desk.find(Ref.random(), null, other))).isEqualTo(SharedRefusal.NOT_FOUND);
        }
        assertThat(refusal(() -> desk.find(null, null, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_FOUND);
        world.wiki.allow(name.page().orElseThrow(), eve, PageRights.NONE);
        assertThat(refusal(() -> desk.find(null, null, eve))).isEqualTo(SharedRefusal.NOT_FOUND);
        assertThat(refusal(() -> desk.find(ref, null, eve))).isEqualTo(SharedRefusal.NOT_FOUND);
        assertThat(asked).isEmpty();
    }

    @Test
    void whose_desk_it_is_costs_two_questions_however_many_communities_there_are() {
        IntStream.range(0, 12).forEach(i -> world.founded(eve));
        assertThat(world.testbed.queries(() -> desk.find(null, null, eve))).hasSize(2);
    }
}
