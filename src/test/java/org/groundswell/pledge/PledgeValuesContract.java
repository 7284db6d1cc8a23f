package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.shared.Refusals.refusal;

import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pledges tied to what the community around their board holds dear, on a real database. */
abstract class PledgeValuesContract {
    private final PledgeWorld world;
    private final PledgeService pledges;
    private final BoardSpot spot;

    PledgeValuesContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        pledges = world.pledges;
        spot = world.spot();
    }

    @BeforeEach
    void aCommunityAroundTheBoard() {
        world.wiki.community(spot.page(), "Kindness", "Plain words");
    }

    @Test
    void a_pledge_is_tied_to_a_value_of_the_community_and_to_no_other() {
        assertThat(world.boards.values(spot, BEN)).containsExactly("Kindness", "Plain words");
        Ref pledge = pledges.publish(spot, tied("listen", "Plain words"), Identity.NAMED, null, ADA).ref();
        assertThat(pledges.find(pledge, BEN).words().value()).isEqualTo("Plain words");
        assertThat(refusal(() -> pledges.publish(spot, tied("ask", "Speed"), Identity.NAMED, null, ADA))).isEqualTo(PledgeRefusal.UNKNOWN_VALUE);
        assertThat(refusal(() -> pledges.edit(pledge, tied("listen", "Speed"), null, null, ADA))).isEqualTo(PledgeRefusal.UNKNOWN_VALUE);
        assertThat(pledges.edit(pledge, tied("listen", ""), null, null, ADA).words().value()).isEmpty();
    }

    @Test
    void a_value_that_was_dropped_stays_readable_where_it_stood() {
        Ref pledge = pledges.publish(spot, tied("listen", "Kindness"), Identity.NAMED, null, ADA).ref();
        world.wiki.community(spot.page(), "Plain words");
        assertThat(pledges.find(pledge, BEN).words().value()).isEqualTo("Kindness");
        assertThat(pledges.edit(pledge, tied("listen twice", "Kindness"), null, null, ADA).words().value()).isEqualTo("Kindness");
        assertThat(refusal(() -> pledges.publish(spot, tied("ask", "Kindness"), Identity.NAMED, null, ADA))).isEqualTo(PledgeRefusal.UNKNOWN_VALUE);
    }

    @Test
    void a_draft_keeps_what_was_chosen_and_is_checked_when_it_is_published() {
        pledges.saveDraft(spot, PledgeWords.draft("lis", "", "", "", "", "", "Speed"), Identity.NAMED, ADA);
        assertThat(pledges.draft(spot, ADA)).hasValueSatisfying(draft -> assertThat(draft.words().value()).isEqualTo("Speed"));
    }

    @Test
    void whoever_may_not_see_the_board_is_not_told_its_values() {
        world.wiki.allow(spot.page(), BEN, PageRights.NONE);
        assertThat(refusal(() -> world.boards.values(spot, BEN))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
    }

    private static PledgeWords tied(String iWill, String value) {
        return PledgeWords.of(iWill, "", "", "", "", "", value);
    }
}
