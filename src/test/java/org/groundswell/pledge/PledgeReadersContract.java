package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.CY;
import static org.groundswell.pledge.PledgeWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** Who sees what of a pledge and when nothing more can be done, on a real database. */
abstract class PledgeReadersContract {
    private final PledgeWorld world;
    private final PledgeService pledges;
    private final BoardSpot spot;

    PledgeReadersContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        pledges = world.pledges;
        spot = world.spot("themes", "Waiting, Kindness");
    }

    @Test
    void after_the_closing_day_outcomes_and_support_stay_open_but_pledging_and_joining_do_not() {
        BoardSpot closing = world.spot("closes", world.clock.instant().atZone(world.clock.getZone()).toLocalDate().toString());
        Ref pledge = world.publish(closing, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAMED, "", CY);
        world.clock.wind(Duration.ofDays(1));

        assertThat(refusal(() -> pledges.publish(closing, words("late"), Identity.NAMED, null, BEN))).isEqualTo(PledgeRefusal.BOARD_CLOSED);
        assertThat(refusal(() -> pledges.saveDraft(closing, words("late"), Identity.NAMED, BEN))).isEqualTo(PledgeRefusal.BOARD_CLOSED);
        assertThat(refusal(() -> pledges.join(pledge, Identity.NAMED, "", BEN))).isEqualTo(PledgeRefusal.BOARD_CLOSED);
        assertThat(pledges.support(pledge, BEN).supports()).isEqualTo(1);
        assertThat(pledges.join(pledge, Identity.NAME_HIDDEN, "", CY).joins()).as("a hidden name at any time").isEqualTo(1);
        assertThat(pledges.changeState(pledge, PledgeState.PARTLY, "Some.", ADA).state()).isEqualTo(PledgeState.PARTLY);
        assertThat(pledges.leave(pledge, CY).joins()).isZero();
    }

    @Test
    void a_hidden_name_is_a_colleague_to_everybody_but_oneself() {
        Ref pledge = pledges.publish(spot, words("listen"), Identity.NAME_HIDDEN, null, ADA).ref();
        pledges.join(pledge, Identity.NAME_HIDDEN, "me too", BEN);

        SeenPledge seen = pledges.find(pledge, CY);
        assertThat(seen.author()).isEqualTo(new Who(Who.Kind.COLLEAGUE, null));
        assertThat(seen.dayOnly()).isTrue();
        assertThat(seen.openedAt().atZone(world.clock.getZone()).toLocalTime().toSecondOfDay()).isZero();
        assertThat(pledges.history(pledge, CY)).allSatisfy(event -> assertThat(event.at().atZone(world.clock.getZone()).toLocalTime().toSecondOfDay()).isZero());
        SeenJoin join = pledges.joins(pledge, new Window(10, null), CY).items().get(0);
        assertThat(join.who()).isEqualTo(new Who(Who.Kind.COLLEAGUE, null));
        assertThat(join.dayOnly()).isTrue();
        assertThat(pledges.find(pledge, ADA).author().kind()).isEqualTo(Who.Kind.YOU);
        assertThat(pledges.joins(pledge, new Window(10, null), BEN).items().get(0).who().kind()).isEqualTo(Who.Kind.YOU);
    }

    @Test
    void somebody_the_wiki_no_longer_knows_is_a_former_colleague() {
        Person gone = new Person("gone-" + PledgeWorld.newToken());
        Ref pledge = world.publish(spot, gone, "listen").ref();
        world.wiki.leaves(gone);
        assertThat(pledges.find(pledge, ADA).author().kind()).isEqualTo(Who.Kind.FORMER);
    }

    @Test
    void a_page_one_may_not_see_hides_its_pledges_like_unknown_ones() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        world.wiki.allow(spot.page(), BEN, PageRights.NONE);
        assertThat(refusal(() -> pledges.find(pledge, BEN))).isEqualTo(PledgeRefusal.PLEDGE_NOT_FOUND);
        assertThat(refusal(() -> pledges.join(pledge, Identity.NAMED, "", BEN))).isEqualTo(PledgeRefusal.PLEDGE_NOT_FOUND);
        assertThat(refusal(() -> pledges.list(spot, PledgeQuery.newest(5), BEN))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
        assertThat(refusal(() -> pledges.find(Ref.random(), BEN))).isEqualTo(PledgeRefusal.PLEDGE_NOT_FOUND);
    }

    @Test
    void nothing_is_stored_while_the_wiki_is_read_only() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        world.wiki.readOnly(true);
        try {
            assertThat(refusal(() -> pledges.publish(spot, words("more"), Identity.NAMED, null, ADA))).isEqualTo(SharedRefusal.READ_ONLY);
            assertThat(refusal(() -> pledges.leave(pledge, BEN))).isEqualTo(SharedRefusal.READ_ONLY);
            assertThat(refusal(() -> pledges.dropDraft(spot, ADA))).isEqualTo(SharedRefusal.READ_ONLY);
            assertThat(pledges.find(pledge, ADA).rights()).isEmpty();
        } finally {
            world.wiki.readOnly(false);
        }
    }

    @Test
    void somebody_not_logged_in_reads_and_does_nothing_else() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        assertThat(pledges.find(pledge, Person.ANONYMOUS).rights()).isEmpty();
        assertThat(refusal(() -> pledges.join(pledge, Identity.NAMED, "", Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(pledges.list(spot, PledgeQuery.parse("mine", null, new Window(5, null)), Person.ANONYMOUS).items()).isEmpty();
        assertThat(pledges.draft(spot, Person.ANONYMOUS)).isEmpty();
    }

    @Test
    void mine_is_what_i_wrote_or_joined_and_kept_is_what_was_kept() {
        Ref written = world.publish(spot, BEN, "one").ref();
        Ref joined = world.publish(spot, ADA, "two").ref();
        Ref left = world.publish(spot, ADA, "three").ref();
        Ref supported = world.publish(spot, ADA, "four").ref();
        pledges.join(joined, Identity.NAMED, "", BEN);
        pledges.join(left, Identity.NAMED, "", BEN);
        pledges.leave(left, BEN);
        pledges.support(supported, BEN);
        pledges.changeState(left, PledgeState.KEPT, null, ADA);
        pledges.changeState(supported, PledgeState.LET_GO, null, ADA);

        assertThat(refs("mine", "newest")).containsExactly(joined, written);
        assertThat(refs("mine", "joined")).containsExactly(joined, written);
        assertThat(refs("kept", "newest")).containsExactly(left);
        assertThat(refs("all", "newest")).containsExactly(supported, left, joined, written);
        assertThat(refs("all", "joined")).startsWith(joined);
    }

    private List<Ref> refs(String filter, String sort) {
        return pledges.list(spot, PledgeQuery.parse(filter, sort, new Window(50, null)), BEN).items().stream().map(SeenPledge::ref).toList();
    }
}
