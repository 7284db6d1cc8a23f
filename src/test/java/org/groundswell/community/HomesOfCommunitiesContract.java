package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** What other features learn of communities, on a real database. */
abstract class HomesOfCommunitiesContract {
    private final CommunityWorld world;
    private final HomesOfCommunities homes;
    private final Person reader = new Person("reader-" + Ref.random());

    HomesOfCommunitiesContract(TestDatabase database) {
        world = CommunityWorld.on(database);
        homes = new HomesOfCommunities(world.communities, world.ties, world.places, world.wiki, world.transactions);
    }

    @Test
    void a_page_belongs_to_the_community_of_the_nearest_home_above_it_or_of_its_space() {
        String space = "S" + Ref.random();
        CommunityName core = world.saved(space, null, ADA);
        world.wiki.opens(page(core));
        CommunityName edge = world.saved(space, page(core), ADA);
        PageId below = world.wiki.page(space, Map.of());
        world.wiki.below(below, page(edge));
        PageId aside = world.wiki.page(space, Map.of());
        PageId elsewhere = world.wiki.page("ELSEWHERE", Map.of());

        assertThat(homes.around(below, reader).map(CommunityHome::id)).contains(id(edge));
        assertThat(homes.around(page(edge), reader).map(CommunityHome::id)).contains(id(edge));
        assertThat(homes.around(aside, reader).map(CommunityHome::id)).contains(id(core));
        assertThat(homes.around(elsewhere, reader)).isEmpty();
        assertThat(homes.around(world.place(below))).contains(id(edge));
        assertThat(homes.around(world.place(aside))).contains(id(core));
        assertThat(homes.around(new PagePlace(elsewhere, "Elsewhere", world.find(core).space(), "Space", List.of(page(edge)), false))).contains(id(edge));
        assertThat(homes.around(world.place(elsewhere))).isEmpty();
        assertThat(world.testbed.queries(() -> homes.around(world.place(below)))).hasSize(1);
    }

    @Test
    void a_community_is_found_by_those_who_may_see_its_home_and_says_who_tends_it() {
        CommunityName name = world.founded(ADA);
        Ref ref = world.find(name).ref();
        CommunityHome seen = homes.find(ref, reader).orElseThrow();
        assertThat(seen).isEqualTo(homes.find(id(name), reader).orElseThrow());
        assertThat(seen.name()).isEqualTo(world.find(name).settings().name());
        assertThat(seen.home().id()).isEqualTo(page(name));
        assertThat(seen.tended()).isFalse();
        assertThat(homes.find(ref, ADA).orElseThrow().tended()).isTrue();
        assertThat(homes.find(ref, Person.ANONYMOUS)).isPresent();
        assertThat(homes.find(Ref.random(), ADA)).isEmpty();
        world.wiki.allow(page(name), reader, PageRights.NONE);
        assertThat(List.of(homes.find(ref, reader), homes.find(id(name), reader), homes.around(page(name), reader))).containsOnly(Optional.empty());
    }

    @Test
    void mine_are_those_i_follow_or_belong_to_in_two_questions() {
        CommunityName joined = world.founded(ADA);
        CommunityName followed = world.founded(ADA);
        CommunityName left = world.founded(ADA);
        CommunityName asked = world.founded(ADA, JoinPolicy.REQUEST);
        CommunityName closed = world.founded(ADA);
        CommunityName founded = world.founded(reader);
        for (CommunityName name : List.of(joined, left, asked, closed)) {
            world.join(name, reader);
        }
        world.memberships.follow(followed, reader);
        world.memberships.leave(left, reader);
        world.wiki.allow(page(closed), reader, PageRights.NONE);

        assertThat(homes.of(reader)).extracting(CommunityHome::id).containsExactlyInAnyOrder(id(joined), id(followed), id(founded));
        assertThat(homes.of(reader).stream().filter(CommunityHome::tended).map(CommunityHome::id)).containsExactly(id(founded));
        assertThat(homes.idsOf(reader)).containsExactlyInAnyOrder(id(joined), id(followed), id(founded), id(closed));
        assertThat(world.testbed.queries(() -> homes.of(reader))).hasSize(2);
        assertThat(world.testbed.queries(() -> homes.idsOf(reader))).hasSize(1);
        assertThat(homes.of(Person.ANONYMOUS)).isEmpty();
        assertThat(homes.idsOf(Person.ANONYMOUS)).isEmpty();
    }

    private static PageId page(CommunityName name) {
        return name.page().orElseThrow();
    }

    private long id(CommunityName name) {
        return world.find(name).id();
    }
}
