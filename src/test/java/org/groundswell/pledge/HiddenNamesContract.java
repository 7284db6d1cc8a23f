package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.CY;
import static org.groundswell.pledge.PledgeWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That neither times nor order nor counts tell who hides the name, on a real database. */
abstract class HiddenNamesContract {
    private final PledgeWorld world;
    private final PledgeService pledges;
    private final BoardSpot spot;

    HiddenNamesContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        pledges = world.pledges;
        spot = world.spot();
    }

    @Test
    void a_cursor_names_the_last_item_and_nothing_else() {
        Ref first = hidden(ADA, "listen");
        world.publish(spot, BEN, "ask");
        pledges.join(first, Identity.NAME_HIDDEN, "", BEN);
        pledges.join(first, Identity.NAMED, "", CY);
        for (String sort : List.of("newest", "joined")) {
            Page<SeenPledge> page = pledges.list(spot, PledgeQuery.parse(null, sort, new Window(1, null)), CY);
            assertThat(plain(page.next().orElseThrow())).isEqualTo("all" + sort + ":" + page.items().get(0).ref());
        }
        assertThat(plain(pledges.joins(first, new Window(1, null), ADA).next().orElseThrow())).matches("joins:[A-Za-z0-9]{22}");
    }

    @Test
    void the_place_in_the_list_follows_when_a_name_is_hidden_and_shown_again() {
        SeenPledge pledge = world.publish(spot, ADA, "listen");
        long exact = pledge.openedAt().toEpochMilli();
        assertThat(sortAt(pledge.ref())).isEqualTo(exact);
        pledges.edit(pledge.ref(), pledge.words(), Identity.NAME_HIDDEN, null, ADA);
        assertThat(sortAt(pledge.ref())).isEqualTo(anyTimeOfDay(pledge.openedAt(), pledge.ref())).isNotEqualTo(exact);
        assertThat(pledges.find(pledge.ref(), ADA).openedAt()).as("to oneself").isEqualTo(pledge.openedAt());
        pledges.edit(pledge.ref(), pledge.words(), Identity.NAMED, null, ADA);
        assertThat(sortAt(pledge.ref())).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "joined"})
    void hidden_and_named_pledges_are_paged_through_each_once_and_the_order_of_a_day_tells_nothing(String sort) {
        Instant day = world.clock.instant();
        List<Ref> hidden = IntStream.range(0, 30).mapToObj(i -> hidden(ADA, "p" + i)).toList();
        List<Ref> named = IntStream.range(0, 5).mapToObj(i -> world.publish(spot, BEN, "q" + i).ref()).toList();
        List<Ref> seen = new ArrayList<>();
        String after = null;
        do {
            Page<SeenPledge> page = pledges.list(spot, PledgeQuery.parse(null, sort, new Window(7, after)), CY);
            page.items().forEach(pledge -> seen.add(pledge.ref()));
            after = page.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(35).containsAll(named);
        List<Ref> byRef = hidden.stream().sorted((one, other) -> Long.compare(anyTimeOfDay(day, other), anyTimeOfDay(day, one))).toList();
        assertThat(seen.stream().filter(hidden::contains).toList()).isEqualTo(byRef).isNotEqualTo(hidden);
    }

    @Test
    void hidden_joiners_are_paged_through_each_once() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        IntStream.range(0, 20).forEach(i -> pledges.join(pledge, i % 3 == 0 ? Identity.NAMED : Identity.NAME_HIDDEN, "w" + i, new Person("joiner" + i)));
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var page = pledges.joins(pledge, new Window(6, after), BEN);
            page.items().forEach(join -> seen.add(join.words()));
            after = page.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void nobody_can_tell_by_a_cursor_that_a_colleague_stood_there_by_name() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAMED, "", BEN);
        pledges.join(pledge, Identity.NAMED, "", CY);
        Cursor named = pledges.joins(pledge, new Window(1, null), ADA).next().orElseThrow();
        pledges.join(pledge, Identity.NAMED, "only other words", BEN);
        assertThat(pledges.joins(pledge, new Window(1, null), ADA).next()).contains(named);
        pledges.join(pledge, Identity.NAME_HIDDEN, "", BEN);
        pledges.join(pledge, Identity.NAME_HIDDEN, "", CY);
        assertThat(pledges.joins(pledge, new Window(1, null), ADA).next().orElseThrow()).isNotEqualTo(named);
        assertThat(refusal(() -> pledges.joins(pledge, new Window(1, named.encode()), ADA))).isEqualTo(SharedRefusal.BAD_CURSOR);
    }

    @Test
    void a_list_does_not_go_on_behind_what_is_not_in_it() {
        BoardSpot other = world.spot();
        Ref elsewhere = world.publish(other, ADA, "listen").ref();
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.saveDraft(spot, words("draft"), Identity.NAMED, ADA);
        for (Ref last : List.of(elsewhere, Ref.random())) {
            assertThat(refusal(() -> pledges.list(spot, new PledgeQuery(PledgeQuery.Filter.ALL, PledgeQuery.Sort.NEWEST, 5, PledgeQuery.newest(5).behind(last)), ADA))).isEqualTo(SharedRefusal.BAD_CURSOR);
            assertThat(refusal(() -> pledges.joins(pledge, new Window(5, new Cursor("joins", last).encode()), ADA))).isEqualTo(SharedRefusal.BAD_CURSOR);
        }
    }

    @Test
    void the_first_join_is_told_by_its_day_whoever_wrote_the_pledge() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAME_HIDDEN, "", BEN);
        world.clock.wind(Duration.ofSeconds(1));
        pledges.changeState(pledge, PledgeState.IN_PROGRESS, null, ADA);
        for (Person reader : List.of(ADA, BEN, CY)) {
            List<PledgeEvent> history = pledges.history(pledge, reader);
            assertThat(history).extracting(PledgeEvent::kind)
                .containsExactly(PledgeEvent.Kind.PUBLISHED, PledgeEvent.Kind.STARTED, PledgeEvent.Kind.FROZEN);
            assertThat(history.get(2).at().atZone(world.clock.getZone()).toLocalTime().toSecondOfDay()).isZero();
            assertThat(history.get(1).at()).isEqualTo(world.clock.instant());
        }
    }

    @Test
    void somebody_hidden_counts_beside_their_named_self_so_that_the_count_does_not_tell_who_it_is() {
        Ref first = world.publish(spot, ADA, "listen").ref();
        assertThat(people()).isEqualTo(1);
        Ref second = hidden(ADA, "and say sorry");
        assertThat(people()).isEqualTo(2);
        pledges.join(first, Identity.NAMED, "", BEN);
        pledges.join(second, Identity.NAME_HIDDEN, "", BEN);
        assertThat(people()).isEqualTo(4);
        pledges.join(first, Identity.NAME_HIDDEN, "", BEN);
        assertThat(people()).as("Ben is only hidden now").isEqualTo(3);
        pledges.edit(second, words("and say sorry"), Identity.NAMED, null, ADA);
        assertThat(people()).as("Ada is only named now").isEqualTo(2);
        pledges.edit(first, words("listen"), Identity.NAME_HIDDEN, null, ADA);
        assertThat(people()).isEqualTo(3);
        pledges.leave(first, BEN);
        pledges.leave(second, BEN);
        assertThat(people()).isEqualTo(2);
        pledges.remove(hidden(CY, "ask"), CY);
        assertThat(people()).isEqualTo(2);
    }

    private int people() {
        assertThat(world.show(spot, CY).counts()).isEqualTo(FreshCount.of(world, spot));
        return world.show(spot, CY).counts().people();
    }

    private Ref hidden(Person author, String iWill) {
        world.clock.wind(Duration.ofSeconds(1));
        return pledges.publish(spot, words(iWill), Identity.NAME_HIDDEN, null, author).ref();
    }

    private long sortAt(Ref pledge) {
        return world.testbed.database().jdbc().queryForObject(
            "select \"SORT_AT\" from \"" + HostActiveObjects.tablePrefix("org.groundswell") + "PLEDGE\" where \"REF\" = ?", Long.class, pledge.value());
    }

    private long anyTimeOfDay(Instant at, Ref ref) {
        return SortTime.of(at, Identity.NAME_HIDDEN, ref, world.clock.getZone());
    }

    private static String plain(Cursor cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor.encode()), StandardCharsets.US_ASCII);
    }
}
