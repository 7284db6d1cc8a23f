package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.CY;
import static org.groundswell.pledge.PledgeWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Outgrowth;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** Pledges to which another one's words moved people, seen from both ends, on a real database. */
abstract class PledgeOriginsContract {
    private final PledgeWorld world;
    private final PledgeService pledges;
    private final BoardSpot spot;
    private final Ref story;

    PledgeOriginsContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        pledges = world.pledges;
        spot = world.spot();
        story = world.around.story(null, CY, ADA, BEN, CY);
    }

    @Test
    void a_pledge_remembers_what_moved_its_author_and_shows_it_to_those_who_may_see_that() {
        Ref pledge = moved(spot, "carry keys", Identity.NAMED, ADA);
        assertThat(pledges.find(pledge, BEN).from()).isEqualTo(world.around.forPledge(story, BEN).orElseThrow());
        assertThat(world.list(spot, BEN).get(0).from()).isNotNull();
        assertThat(pledges.whole(pledge, new Window(20, null), BEN).pledge().from()).isNotNull();
        Person gus = new Person("gus");
        assertThat(pledges.find(pledge, gus).from()).isNull();
        assertThat(world.list(spot, gus).get(0).from()).isNull();
        assertThat(pledges.find(pledge, Person.ANONYMOUS).from()).isNull();

        world.around.withdraw(story);
        assertThat(pledges.find(pledge, ADA).from()).as("taken back").isNull();
        assertThat(pledges.find(pledge, ADA).words().iWill()).isEqualTo("carry keys");
    }

    @Test
    void nobody_pledges_out_of_what_they_may_not_see() {
        assertThat(refusal(() -> pledges.publish(spot, words("x"), null, story, new Person("gus")))).isEqualTo(PledgeRefusal.ORIGIN_NOT_FOUND);
        assertThat(refusal(() -> pledges.publish(spot, words("x"), null, Ref.random(), ADA))).isEqualTo(PledgeRefusal.ORIGIN_NOT_FOUND);
        assertThat(refusal(() -> world.grounds.grounds(story, new Person("gus")))).isEqualTo(PledgeRefusal.ORIGIN_NOT_FOUND);
        assertThat(world.list(spot, ADA)).isEmpty();
    }

    @Test
    void it_keeps_that_through_every_change_of_its_own() {
        Ref pledge = moved(spot, "carry keys", Identity.NAMED, ADA);
        pledges.edit(pledge, words("carry two keys"), Identity.NAME_HIDDEN, null, ADA);
        pledges.join(pledge, null, "", BEN);
        pledges.support(pledge, CY);
        pledges.changeState(pledge, PledgeState.KEPT, "Nobody waits.", ADA);
        assertThat(pledges.find(pledge, BEN).from().ref()).isEqualTo(story);
        assertThat(grown(CY)).extracting(Outgrowth::words, Outgrowth::story, Outgrowth::path)
            .containsExactly(tuple("carry two keys", "Nobody waits.", "/plugins/servlet/groundswell/pledge/" + pledge));
    }

    @Test
    void saying_the_same_out_of_the_same_twice_is_one_pledge_and_out_of_something_else_another() {
        Ref pledge = moved(spot, "carry keys", Identity.NAMED, ADA);
        assertThat(moved(spot, "carry keys", Identity.NAMED, ADA)).isEqualTo(pledge);
        assertThat(pledges.publish(spot, words("carry keys"), Identity.NAMED, null, ADA).ref()).isEqualTo(pledge);
        Ref other = world.around.story(null, BEN, ADA);
        assertThat(pledges.publish(spot, words("carry keys"), Identity.NAMED, other, ADA).ref()).isNotEqualTo(pledge);
        assertThat(grown(BEN)).hasSize(1);
    }

    @Test
    void what_came_of_it_is_counted_among_what_the_reader_may_see_only() {
        BoardSpot closed = world.spot();
        moved(spot, "carry keys", Identity.NAMED, ADA);
        moved(closed, "ask first", Identity.NAMED, BEN);
        Ref gone = moved(spot, "leave the door open", Identity.NAMED, BEN);
        assertThat(grown(CY)).extracting(Outgrowth::words).containsExactly("leave the door open", "ask first", "carry keys");
        world.wiki.allow(closed.page(), CY, PageRights.NONE);
        assertThat(grown(CY)).extracting(Outgrowth::words).containsExactly("leave the door open", "carry keys");
        pledges.remove(gone, BEN);
        assertThat(grown(CY)).extracting(Outgrowth::words).containsExactly("carry keys");
        world.wiki.trash(spot.page());
        assertThat(grown(CY)).isEmpty();
        assertThat(grown(ADA)).extracting(Outgrowth::words).containsExactly("ask first");
        assertThat(world.grown.of(Ref.random(), ADA)).isEmpty();
    }

    @Test
    void who_hides_the_name_is_a_colleague_at_some_moment_of_the_day() {
        List<Ref> made = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> made.add(moved(spot, "hidden " + i, Identity.NAME_HIDDEN, new Person("mover" + i))));
        made.add(moved(spot, "by name", Identity.NAMED, BEN));
        List<Outgrowth> seen = grown(CY);
        assertThat(seen).hasSize(13).filteredOn(one -> one.words().startsWith("hidden")).extracting(one -> one.by().kind()).containsOnly(Who.Kind.COLLEAGUE);
        List<String> order = seen.stream().map(Outgrowth::words).filter(said -> said.startsWith("hidden")).toList();
        List<String> written = IntStream.range(0, 12).mapToObj(i -> "hidden " + (11 - i)).toList();
        assertThat(order).containsExactlyInAnyOrderElementsOf(written).isNotEqualTo(written);
        assertThat(grown(new Person("mover3"))).filteredOn(one -> one.by().kind() == Who.Kind.YOU).extracting(Outgrowth::words).containsExactly("hidden 3");
    }

    @Test
    void what_came_of_it_costs_two_questions_however_much_that_is() {
        IntStream.range(0, 30).forEach(i -> moved(i % 2 == 0 ? spot : world.spot(), "pledge " + i, Identity.NAMED, new Person("mover" + i)));
        assertThat(world.testbed.queries(() -> assertThat(grown(CY)).hasSize(30))).hasSize(2).allSatisfy(query -> assertThat(query).startsWith("SELECT"));
    }

    @Test
    void a_list_of_pledges_asks_once_for_all_that_moved_people_to_them() {
        IntStream.range(0, 20).forEach(i -> moved(spot, "pledge " + i, Identity.NAMED, new Person("mover" + i)));
        int before = world.around.asked();
        List<SeenPledge> shown = new ArrayList<>();
        List<String> queries = world.testbed.queries(() -> {
            SeenBoard board = world.show(spot, BEN);
            shown.addAll(pledges.list(board, PledgeQuery.newest(20), BEN).items());
        });
        assertThat(queries).hasSize(4);
        assertThat(shown).hasSize(20).allSatisfy(pledge -> assertThat(pledge.from()).isNotNull());
        assertThat(world.around.asked() - before).isEqualTo(1);
    }

    @Test
    void one_may_pledge_on_the_boards_around_the_story_and_on_those_one_used_last() {
        String space = "G" + PledgeWorld.newToken();
        PageId home = boardOn(space);
        PageId page = boardOn(space);
        PageId other = boardOn(space);
        PageId closed = boardOn(space);
        PageId elsewhere = boardOn("E" + PledgeWorld.newToken());
        Person ann = new Person("ann" + space);
        pledges.publish(spotOn(elsewhere), words("once"), null, null, ann);
        world.wiki.allow(closed, ann, SmallWiki.READER);
        world.around.community(page, world.wiki.find(home).orElseThrow());
        Ref here = world.around.story(world.wiki.find(page).orElseThrow(), BEN, ann);
        assertThat(world.grounds.grounds(here, ann).boards()).extracting(board -> board.home().id()).containsExactly(page, home, elsewhere, other);
        assertThat(world.grounds.grounds(here, ann).origin().ref()).isEqualTo(here);
        Ref nowhere = world.around.story(null, BEN, ann, CY);
        assertThat(world.grounds.grounds(nowhere, ann).boards()).extracting(board -> board.home().id()).containsExactly(elsewhere);
        world.wiki.trash(elsewhere);
        assertThat(world.grounds.grounds(nowhere, ann).boards()).isEmpty();
    }

    private PageId boardOn(String space) {
        PageId page = world.wiki.page(space);
        world.clock.wind(Duration.ofSeconds(1));
        world.boards.keepInStep(page, world.wiki.find(page).orElseThrow().space(), List.of(PledgeWorld.macro(PledgeWorld.newToken())), ADA);
        return page;
    }

    private BoardSpot spotOn(PageId page) {
        return world.boards.inSpace(world.wiki.find(page).orElseThrow().space(), new Window(50, null), ADA).items().stream()
            .filter(board -> board.home().id().equals(page)).findFirst().orElseThrow().spot();
    }

    private Ref moved(BoardSpot where, String iWill, Identity identity, Person author) {
        world.clock.wind(Duration.ofSeconds(1));
        return pledges.publish(where, words(iWill), identity, author.equals(ADA) || author.equals(BEN) ? story : world.around.let(story, author), author).ref();
    }

    private List<Outgrowth> grown(Person reader) {
        return world.grown.of(story, reader);
    }
}
