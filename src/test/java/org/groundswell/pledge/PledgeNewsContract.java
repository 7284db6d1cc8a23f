package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.CY;
import static org.groundswell.pledge.PledgeWorld.words;

import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** Who is told what of pledges, on a real database. */
abstract class PledgeNewsContract {
    private static final String PATH = "/plugins/servlet/groundswell/pledge/";
    private final PledgeWorld world;
    private final PledgeService pledges;
    private final BoardSpot spot;

    PledgeNewsContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        pledges = world.pledges;
        spot = world.spot();
    }

    @Test
    void an_author_is_told_who_joins_and_not_who_likes_it() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.support(pledge, CY);
        assertThat(told(pledge)).isEmpty();
        pledges.join(pledge, Identity.NAMED, "me too", BEN);
        assertThat(told(pledge)).containsExactly(new PledgeSurroundings.Notice(
            new Happening(Kind.JOINED_MY_PLEDGE, pledge, PATH + pledge, spot.page(), "listen", BEN), List.of(ADA)));
        pledges.join(pledge, Identity.NAMED, "me too, on ward 4", BEN);
        assertThat(told(pledge)).as("other words are no other joining").hasSize(1);
        pledges.leave(pledge, BEN);
        assertThat(world.around.untold(pledge)).containsExactly(pledge + " JOINED_MY_PLEDGE ben");
        pledges.leave(pledge, BEN);
        assertThat(world.around.untold(pledge)).hasSize(1);
    }

    @Test
    void whoever_joins_with_a_hidden_name_is_nobody_each_time() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAME_HIDDEN, "", BEN);
        pledges.join(pledge, Identity.NAME_HIDDEN, "", CY);
        assertThat(told(pledge)).hasSize(2).extracting(one -> one.happening().by()).containsOnly(Person.ANONYMOUS);
        assertThat(told(pledge)).extracting(one -> one.happening().path()).as("two colleagues are two").doesNotHaveDuplicates();
        assertThat(told(pledge).toString()).doesNotContain("ben", "cy");
        pledges.join(pledge, Identity.NAMED, "", BEN);
        assertThat(world.around.untold(pledge)).containsExactly(pledge + " JOINED_MY_PLEDGE ");
        assertThat(told(pledge).get(2).happening().by()).isEqualTo(BEN);
        pledges.join(pledge, Identity.NAME_HIDDEN, "", BEN);
        assertThat(world.around.untold(pledge)).as("the name is told no more").contains(pledge + " JOINED_MY_PLEDGE ben");
    }

    @Test
    void what_came_of_it_is_told_to_all_who_joined() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAMED, "", BEN);
        pledges.join(pledge, Identity.NAME_HIDDEN, "", CY);
        pledges.join(pledge, Identity.NAMED, "", new Person("dee"));
        pledges.leave(pledge, new Person("dee"));
        pledges.changeState(pledge, PledgeState.KEPT, "", ADA);
        assertThat(told(pledge, Kind.TOLD_WHAT_I_JOINED)).as("nothing was told").isEmpty();
        pledges.changeState(pledge, PledgeState.KEPT, "Nobody waits.", ADA);
        assertThat(told(pledge, Kind.TOLD_WHAT_I_JOINED)).hasSize(1).allSatisfy(one -> {
            assertThat(one.people()).containsExactlyInAnyOrder(BEN, CY);
            assertThat(one.happening().by()).isEqualTo(ADA);
        });
    }

    @Test
    void nothing_is_said_of_restricted_pages_and_hidden_authors() {
        Ref hidden = pledges.publish(spot, words("listen"), Identity.NAME_HIDDEN, null, ADA).ref();
        pledges.join(hidden, Identity.NAMED, "", BEN);
        pledges.changeState(hidden, PledgeState.KEPT, "Nobody waits.", ADA);
        assertThat(told(hidden)).extracting(one -> one.happening().title()).containsOnly("");
        assertThat(told(hidden, Kind.TOLD_WHAT_I_JOINED)).extracting(one -> one.happening().by()).containsExactly(Person.ANONYMOUS);
        BoardSpot closed = world.spot();
        world.wiki.restrict(closed.page());
        Ref behind = world.publish(closed, ADA, "secret").ref();
        pledges.join(behind, Identity.NAMED, "", BEN);
        assertThat(told(behind)).extracting(one -> one.happening().title()).containsExactly("");
        assertThat(told(behind)).extracting(one -> one.happening().page()).as("asked again when it is told").containsExactly(closed.page());
    }

    @Test
    void whose_words_moved_somebody_is_told_and_told_no_more_when_the_pledge_goes_or_hides_its_author() {
        Ref story = world.around.story(null, CY, ADA, BEN);
        Ref pledge = pledges.publish(spot, words("carry keys"), null, story, ADA).ref();
        assertThat(told(pledge)).containsExactly(new PledgeSurroundings.Notice(
            new Happening(Kind.MOVED_TO_PLEDGE, pledge, PATH + pledge, spot.page(), "carry keys", ADA), List.of(CY)));
        pledges.edit(pledge, words("carry keys"), Identity.NAME_HIDDEN, null, ADA);
        assertThat(world.around.untold(pledge)).containsExactly(pledge.value());
        pledges.remove(pledge, ADA);
        assertThat(world.around.untold(pledge)).hasSize(2);
        Ref hidden = pledges.publish(spot, words("carry keys"), Identity.NAME_HIDDEN, story, BEN).ref();
        assertThat(told(hidden)).hasSize(1).allSatisfy(one -> {
            assertThat(one.happening().by()).isEqualTo(Person.ANONYMOUS);
            assertThat(one.happening().title()).isEmpty();
        });
    }

    private List<PledgeSurroundings.Notice> told(Ref pledge) {
        return world.around.told(pledge);
    }

    private List<PledgeSurroundings.Notice> told(Ref pledge, Kind kind) {
        return told(pledge).stream().filter(one -> one.happening().kind() == kind).toList();
    }
}
