package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.community.CommunityWorld.NEWEST;
import static org.groundswell.shared.Refusals.refusal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityLink;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.Neighbour;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.community.domain.Stage;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;

/** Conversations at the edge and communities that learn from one another, on a real database. */
abstract class EdgesContract {
    private final CommunityWorld world;
    private final CommunityName core;

    EdgesContract(TestDatabase database) {
        world = CommunityWorld.on(database);
        core = world.saved("S" + Ref.random(), null, ADA);
    }

    @Test
    void anybody_who_may_make_pages_opens_an_edge_and_tends_it() {
        SeenCommunity edge = world.edges.open(core, "Night shifts", "What nights need", BEN);
        assertThat(edge.community().settings().name()).isEqualTo("Night shifts");
        assertThat(edge.community().settings().purpose()).isEqualTo("What nights need");
        assertThat(edge.community().setUp()).isTrue();
        assertThat(edge.standing().steward()).isTrue();
        assertThat(edge.parent()).map(parent -> parent.home().id()).contains(core.page().orElseThrow());
        assertThat(world.service.find(core, CY).edges()).extracting(Neighbour::name).containsExactly("Night shifts");
        assertThat(world.service.history(core, NEWEST, CY).items().get(0).kind()).isEqualTo(CommunityEvent.Kind.EDGE_OPENED);
    }

    @Test
    void the_history_names_an_edge_to_those_only_who_may_see_it_now() {
        SeenCommunity edge = world.edges.open(core, "Redundancies in ward 7", "", ADA);
        assertThat(world.service.history(core, NEWEST, BEN).items().get(0).note()).isEqualTo("Redundancies in ward 7");
        world.wiki.allow(edge.home().id(), BEN, PageRights.NONE);
        assertThat(world.service.history(core, NEWEST, BEN).items().get(0).note()).isEmpty();
        assertThat(world.service.history(core, NEWEST, ADA).items().get(0).note()).isEqualTo("Redundancies in ward 7");
        world.wiki.trash(edge.home().id());
        assertThat(world.service.history(core, NEWEST, ADA).items().get(0).note()).isEmpty();
    }

    @Test
    void a_line_whose_other_community_is_not_known_says_so_and_breaks_nothing() {
        long id = world.find(core).id();
        CommunityEvent odd = CommunityEvent.of(CommunityEvent.Kind.EDGE_OPENED, world.clock.instant(), ADA, Power.PERSON, "Night shifts");
        world.transactions.run(() -> {
            world.history.add(id, odd);
            return null;
        });
        assertThat(world.service.history(core, NEWEST, CY).items()).extracting(SeenEvent::note).doesNotContain("Night shifts");
    }

    @Test
    void an_edge_of_a_community_that_stands_in_the_text_only_stores_that_first() {
        CommunityName unset = CommunityName.of(world.wiki.page("S" + Ref.random(), Map.of()));
        assertThat(world.edges.open(unset, "Nights", null, BEN).parent()).isPresent();
        assertThat(world.find(unset).foundedBy()).isEqualTo(Person.ANONYMOUS);
    }

    @Test
    void a_title_the_space_has_already_is_refused_and_so_is_none() {
        world.edges.open(core, "Nights", "", BEN);
        assertThat(refusal(() -> world.edges.open(core, "Nights", "", CY))).isEqualTo(CommunityRefusal.SAME_TITLE_THERE);
        assertThat(refusal(() -> world.edges.open(core, " ", "", CY))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> world.edges.open(core, null, null, CY))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(world.service.find(core, CY).edges()).hasSize(1);
    }

    @Test
    void a_community_has_a_hundred_edges_and_what_waits_below_it_becomes_one_when_there_is_room() {
        PageId home = core.page().orElseThrow();
        String space = world.find(core).space().value();
        List<CommunityName> edges = IntStream.range(0, Community.MOST_EDGES).mapToObj(i -> world.saved(space, home, BEN)).toList();
        CommunityName waiting = world.saved(space, home, BEN);
        assertThat(refusal(() -> world.edges.open(core, "Nights", "", BEN))).isEqualTo(CommunityRefusal.TOO_MANY_EDGES);
        assertThat(world.service.find(core, CY).edges()).hasSize(Community.MOST_EDGES);
        assertThat(world.find(waiting).parent()).isNull();
        assertThat(right(waiting)).isTrue();

        world.keeping.saved(world.place(edges.get(7).page().orElseThrow()), Map.of(), CY);
        assertThat(world.find(edges.get(7)).parent()).as("who is one stays one").isEqualTo(home);
        world.transactions.run(() -> {
            world.communities.save(world.communities.locked(world.find(edges.get(0)).id()).orElseThrow().gone(world.clock.instant()));
            return null;
        });
        assertThat(right(waiting)).isFalse();
        world.transactions.run(() -> {
            world.positions.mend(world.communities.locked(world.find(waiting).id()).orElseThrow());
            return null;
        });
        assertThat(world.find(waiting).parent()).isEqualTo(home);
    }

    @Test
    void an_edge_is_found_among_more_than_two_hundred_beside_it() {
        String space = "S" + Ref.random();
        world.saved(space, null, ADA);
        ManyCommunities.add(world, space, 210);
        CommunityName last = world.saved(space, null, BEN);
        PageId above = world.wiki.page(space, Map.of());
        world.wiki.below(last.page().orElseThrow(), above);
        world.keeping.saved(world.place(above), Map.of(), ADA);
        assertThat(world.find(last).parent()).isEqualTo(above);
    }

    @Test
    void a_new_community_asks_the_database_as_often_beside_two_others_as_beside_forty() {
        String space = "S" + Ref.random();
        PageId page = world.wiki.page(space, Map.of());
        world.saved(space, page, ADA);
        world.saved(space, page, ADA);
        List<String> few = world.testbed.queries(() -> world.saved(space, page, ADA));
        IntStream.range(0, 40).forEach(i -> world.saved(space, page, ADA));

        List<String> many = world.testbed.queries(() -> world.saved(space, page, ADA));

        assertThat(many).hasSameSizeAs(few).isNotEmpty();
    }

    private boolean right(CommunityName name) {
        return world.transactions.run(() -> world.positions.right(world.find(name)));
    }

    @Test
    void a_title_has_to_fit_in_small_letters_too() {
        assertThat(refusal(() -> world.edges.open(core, "\u0130".repeat(255), "", BEN))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        assertThat(world.edges.open(core, "\u0130".repeat(127), "", BEN).home().title()).hasSize(127);
    }

    @Test
    void a_retired_community_opens_no_edges_and_nobody_does_without_a_log_in() {
        assertThat(refusal(() -> world.edges.open(core, "Nights", "", Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.change(core, held -> held.in(Stage.RETIRED));
        assertThat(refusal(() -> world.edges.open(core, "Nights", "", BEN))).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
    }

    @Test
    void learning_from_another_is_said_by_the_learner_alone_and_taken_back() {
        CommunityName teacher = world.saved("S" + Ref.random(), null, CY);
        SeenCommunity learner = world.edges.learn(core, teacher, ADA);
        world.edges.learn(core, teacher, ADA);
        assertThat(learner.teachers()).extracting(neighbour -> neighbour.home().id()).containsExactly(teacher.page().orElseThrow());
        assertThat(named(world.service.find(teacher, CY))).as("others put no words on its page").doesNotContain(learner.community().settings().name());
        assertThat(world.service.history(core, NEWEST, CY).items()).filteredOn(event -> event.kind() == CommunityEvent.Kind.LEARNS_FROM).singleElement()
            .satisfies(event -> assertThat(event.power()).isEqualTo(Power.STEWARD));
        assertThat(world.edges.unlearn(core, teacher, ADA).teachers()).isEmpty();
    }

    @Test
    void however_many_learn_from_it_a_community_keeps_its_own_teachers() {
        CommunityName teacher = world.saved("S" + Ref.random(), null, CY);
        PageId home = core.page().orElseThrow();
        world.transactions.run(() -> {
            for (int i = 1; i <= 201; i++) {
                world.links.put(new CommunityLink(new PageId(home.value() * 1_000_000 + i), home, BEN, world.clock.instant()));
            }
            return null;
        });
        assertThat(world.edges.learn(core, teacher, ADA).teachers()).extracting(neighbour -> neighbour.home().id()).containsExactly(teacher.page().orElseThrow());
    }

    @Test
    void who_may_not_see_the_other_can_neither_name_it_nor_see_the_link() {
        CommunityName teacher = world.saved("S" + Ref.random(), null, CY);
        world.edges.learn(core, teacher, ADA);
        world.wiki.allow(teacher.page().orElseThrow(), BEN, PageRights.NONE);
        assertThat(world.service.find(core, BEN).teachers()).isEmpty();
        CommunityName own = world.saved("S" + Ref.random(), null, BEN);
        assertThat(refusal(() -> world.edges.learn(own, teacher, BEN))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
    }

    @Test
    void stewards_alone_say_whom_one_learns_from_and_never_from_itself_or_from_more_than_twenty() {
        CommunityName teacher = world.saved("S" + Ref.random(), null, CY);
        assertThat(refusal(() -> world.edges.learn(core, teacher, BEN))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        assertThat(refusal(() -> world.edges.learn(core, core, ADA))).isEqualTo(CommunityRefusal.SAME_COMMUNITY);
        for (int i = 0; i < 20; i++) {
            world.edges.learn(core, world.saved("S" + Ref.random(), null, CY), ADA);
        }
        assertThat(refusal(() -> world.edges.learn(core, teacher, ADA))).isEqualTo(CommunityRefusal.TOO_MANY_LINKS);
    }

    private static List<String> named(SeenCommunity seen) {
        return Stream.of(seen.parent().stream(), seen.edges().stream(), seen.teachers().stream()).flatMap(Function.identity()).map(Neighbour::name).toList();
    }
}
