package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.shared.Refusals.refusal;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceContents.Item;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** The communities of a space as those see them who look after it, on a real database. */
abstract class CommunitiesOfSpacesContract {
    private final CommunityWorld world;
    private final CommunitiesOfSpaces communities;
    private final SpaceKey space = new SpaceKey("S" + Ref.random());

    CommunitiesOfSpacesContract(TestDatabase database) {
        world = CommunityWorld.on(database);
        communities = new CommunitiesOfSpaces(world.communities, world.places, world.transactions);
    }

    @Test
    void each_is_listed_once_however_the_list_is_cut_and_those_on_closed_pages_are_not() {
        List<CommunityName> all = IntStream.range(0, 7).mapToObj(i -> world.saved(space.value(), null, ADA)).toList();
        world.wiki.allow(all.get(2).page().orElseThrow(), BEN, PageRights.NONE);
        world.saved("S" + Ref.random(), null, ADA);
        Page<Item> first = communities.in(space, new Window(4, null), BEN);
        Page<Item> second = communities.in(space, new Window(4, first.next().orElseThrow().encode()), BEN);
        assertThat(first.items()).hasSize(4);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void a_cursor_of_another_space_is_refused() {
        IntStream.range(0, 2).forEach(i -> world.saved(space.value(), null, ADA));
        String elsewhere = communities.in(space, new Window(1, null), BEN).next().orElseThrow().encode();
        assertThat(refusal(() -> communities.in(new SpaceKey("S" + Ref.random()), new Window(1, elsewhere), BEN))).isEqualTo(SharedRefusal.BAD_CURSOR);
    }
}
