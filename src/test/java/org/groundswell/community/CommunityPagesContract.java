package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Tie;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.ContentEnd.KeptPage;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;

/** Communities and the pages they live on, on a real database; every test in a space of its own. */
abstract class CommunityPagesContract {
    private final CommunityWorld world;
    private final String space = "S" + Ref.random();

    CommunityPagesContract(TestDatabase database) {
        world = CommunityWorld.apart(database);
    }

    @Test
    void who_saves_the_macro_first_founds_the_community_and_tends_it_for_a_term() {
        CommunityName name = world.saved(space, null, ADA);
        assertThat(world.find(name).foundedBy()).isEqualTo(ADA);
        assertThat(world.service.find(name, CY).seats().stewards()).singleElement().satisfies(tie -> {
            assertThat(tie.person()).isEqualTo(ADA);
            assertThat(Duration.between(world.clock.instant(), tie.until())).isEqualTo(Duration.ofDays(180));
        });
        world.keeping.saved(world.place(name.page().orElseThrow()), Map.of("kind", "movement"), BEN);
        assertThat(world.find(name).foundedBy()).isEqualTo(ADA);
        assertThat(world.find(name).kind()).isEqualTo(CommunityKind.MOVEMENT);
        assertThat(world.find(name).settings().type()).as("what was said stays").isEqualTo(CommunityType.CONVERSATION);
    }

    @Test
    void what_the_first_act_stores_was_founded_by_nobody() {
        CommunityName name = CommunityName.of(world.wiki.page(space, Map.of("kind", "practice")));
        world.memberships.follow(name, BEN);
        assertThat(world.find(name).foundedBy()).isEqualTo(Person.ANONYMOUS);
        assertThat(world.find(name).counts().followers()).isEqualTo(1);
        assertThat(world.service.find(name, BEN).seats().stewards()).isEmpty();
    }

    @Test
    void a_page_without_the_macro_is_no_community() {
        PageId page = world.wiki.page(space);
        assertThat(refusal(() -> world.service.find(CommunityName.of(page), ADA))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
    }

    @Test
    void the_first_community_is_that_of_its_space_until_the_page_the_space_opens_with_has_one() {
        CommunityName first = world.saved(space, null, ADA);
        CommunityName second = world.saved(space, null, ADA);
        assertThat(world.find(first).core()).isTrue();
        assertThat(world.find(first).settings().name()).isEqualTo("Space " + space);
        assertThat(world.find(second).core()).isFalse();
        PageId home = world.wiki.page(space, Map.of());
        world.wiki.opens(home);
        world.keeping.saved(world.place(home), Map.of(), BEN);
        assertThat(world.find(CommunityName.of(home)).core()).isTrue();
        assertThat(world.find(first).core()).isFalse();
    }

    @Test
    void a_community_below_another_is_its_edge_and_one_made_in_between_takes_it_over() {
        CommunityName core = world.saved(space, null, ADA);
        PageId between = world.wiki.page(space);
        world.wiki.below(between, page(core));
        CommunityName edge = world.saved(space, between, BEN);
        assertThat(world.find(edge).parent()).isEqualTo(page(core));
        world.wiki.text(between, List.of(Map.of()));
        world.keeping.saved(world.place(between), Map.of(), CY);
        assertThat(world.find(edge).parent()).isEqualTo(between);
        assertThat(world.find(CommunityName.of(between)).parent()).isEqualTo(page(core));
        assertThat(world.service.find(core, ADA).edges()).singleElement().satisfies(there -> assertThat(there.home().id()).isEqualTo(between));
        world.ends.pagePurged(between);
        world.wiki.below(page(edge), page(core));
        world.ends.pageMoved(world.place(page(edge)));
        assertThat(world.find(edge).parent()).isEqualTo(page(core));
    }

    @Test
    void a_moved_page_takes_its_community_along() {
        CommunityName core = world.saved(space, null, ADA);
        CommunityName edge = world.saved(space, page(core), BEN);
        String other = "T" + space;
        world.wiki.move(page(edge), other);
        world.ends.pageMoved(world.place(page(edge)));
        Community moved = world.find(edge);
        assertThat(moved.space()).isEqualTo(new SpaceKey(other));
        assertThat(moved.parent()).isNull();
        assertThat(moved.core()).isTrue();
        assertThat(world.service.find(core, ADA).edges()).isEmpty();
    }

    @Test
    void a_name_follows_the_page_until_somebody_gave_it_one() {
        CommunityName core = world.saved(space, null, ADA);
        CommunityName edge = world.saved(space, page(core), BEN);
        assertThat(world.find(edge).settings().name()).isEqualTo(world.wiki.find(page(edge)).orElseThrow().title());
        world.service.setUp(edge, CommunityWords.of("Nights", null), null, List.of(), BEN);
        world.keeping.saved(world.place(page(edge)), Map.of(), BEN);
        assertThat(world.find(edge).settings().name()).isEqualTo("Nights");
    }

    @Test
    void around_a_page_is_the_nearest_home_above_or_that_of_the_space() {
        CommunityName core = world.saved(space, null, ADA);
        world.wiki.opens(page(core));
        CommunityName edge = world.saved(space, page(core), BEN);
        PageId below = world.wiki.page(space);
        world.wiki.below(below, page(edge));
        assertThat(around(below, CY)).isEqualTo(page(edge));
        assertThat(around(world.wiki.page(space), CY)).as("a page beside").isEqualTo(page(core));
        world.wiki.allow(page(edge), CY, PageRights.NONE);
        assertThat(world.places.around(below, CY)).as("what one may not see is not passed over for another").isEmpty();
    }

    @Test
    void the_community_of_a_space_is_around_all_its_pages_wherever_it_lives() {
        CommunityName core = world.saved(space, null, ADA);
        CommunityName other = world.saved(space, null, ADA);
        PageId opening = world.wiki.page(space);
        world.wiki.opens(opening);
        assertThat(around(opening, CY)).isEqualTo(page(core));
        assertThat(around(world.wiki.page(space), CY)).as("a page beside").isEqualTo(page(core));
        assertThat(around(page(other), CY)).isEqualTo(page(other));
        world.wiki.allow(page(core), CY, PageRights.NONE);
        assertThat(world.places.around(opening, CY)).isEmpty();
        assertThat(world.places.around(world.wiki.page("S" + Ref.random()), CY)).as("another space").isEmpty();
    }

    @Test
    void a_purged_page_takes_its_community_out_of_sight_and_coming_back_brings_it_back() {
        CommunityName name = world.saved(space, null, ADA);
        world.join(name, BEN);
        Ref ref = world.find(name).ref();
        world.ends.pagePurged(page(name));
        world.ends.pagePurged(page(name));
        assertThat(refusal(() -> world.service.find(CommunityName.of(ref), ADA))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
        assertThat(world.ends.kept(new PageId(0), 10)).containsExactly(new KeptPage(page(name), new SpaceKey(space), true));
        world.ends.pageMoved(world.place(page(name)));
        assertThat(world.find(name).ref()).isEqualTo(ref);
        assertThat(world.find(name).core()).isTrue();
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void what_is_parked_for_long_enough_is_deleted_with_all_its_rows_in_steps_that_can_be_stopped() {
        CommunityName going = world.saved(space, null, ADA);
        CommunityName staying = world.saved(space, null, ADA);
        world.join(going, BEN, CY);
        world.join(staying, BEN);
        world.edges.learn(going, staying, ADA);
        world.momentum.writeDown(10, () -> false);
        long id = world.find(going).id();
        world.ends.pagePurged(page(going));
        assertThat(world.ends.deleteParked(world.clock.instant().minus(Duration.ofDays(30)), () -> false)).isTrue();
        assertThat(world.transactions.run(() -> world.ties.all(id, Tie.Kind.MEMBER))).as("not old enough").hasSize(3);
        world.clock.wind(Duration.ofDays(31));
        AtomicInteger steps = new AtomicInteger();
        assertThat(world.ends.deleteParked(world.clock.instant().minus(Duration.ofDays(30)), () -> steps.getAndIncrement() > 0)).isFalse();
        assertThat(world.ends.deleteParked(world.clock.instant().minus(Duration.ofDays(30)), () -> false)).isTrue();
        world.transactions.run(() -> {
            assertThat(world.ties.all(id, Tie.Kind.MEMBER)).isEmpty();
            assertThat(world.history.of(id, null, 50).items()).isEmpty();
            assertThat(world.weeks.of(id, 12)).isEmpty();
            assertThat(world.communities.everAt(page(going))).isEmpty();
            return null;
        });
        assertThat(world.service.find(staying, BEN).teachers()).isEmpty();
        assertThat(world.countsAgree(staying)).isTrue();
    }

    @Test
    void a_removed_space_parks_all_its_communities() {
        CommunityName core = world.saved(space, null, ADA);
        CommunityName edge = world.saved(space, page(core), BEN);
        CommunityName elsewhere = world.saved("U" + space, null, ADA);
        world.ends.spaceRemoved(new SpaceKey(space));
        world.ends.spaceRemoved(new SpaceKey(space));
        assertThat(world.transactions.run(() -> world.communities.around(List.of(page(core), page(edge)), null))).isEmpty();
        assertThat(world.find(elsewhere).goneAt()).isNull();
    }

    private PageId around(PageId page, Person reader) {
        return world.places.around(page, reader).map(Place::community).map(Community::home).orElseThrow();
    }

    private static PageId page(CommunityName name) {
        return name.page().orElseThrow();
    }
}
