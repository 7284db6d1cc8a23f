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
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** What one can do with pledges, on a real database. */
abstract class PledgeServiceContract {
    private final PledgeWorld world;
    private final PledgeService pledges;
    private final BoardSpot spot;

    PledgeServiceContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        pledges = world.pledges;
        spot = world.spot("themes", "Waiting, Kindness");
    }

    @Test
    void a_pledge_stands_on_top_and_is_marked_as_mine() {
        world.publish(spot, BEN, "listen");
        SeenPledge mine = world.publish(spot, ADA, "call back within a day");

        List<SeenPledge> seen = world.list(spot, ADA);
        assertThat(seen).extracting(pledge -> pledge.words().iWill()).containsExactly("call back within a day", "listen");
        assertThat(seen).extracting(SeenPledge::mine).containsExactly(true, false);
        assertThat(seen.get(0)).isEqualTo(mine);
        assertThat(seen.get(1).author().profile().name()).isEqualTo("Name of ben");
        assertThat(world.show(spot, ADA).counts()).isEqualTo(new Counts(2, 2, 0, 0));
    }

    @Test
    void every_word_comes_back_as_it_was_typed() {
        PledgeWords typed = PledgeWords.of("\u05d0\u05e0\u05d9 \ud83d\ude80 <b>&", "why\nso", "x".repeat(450), "no quiet room", "who?", "Kindness", "");
        Ref ref = pledges.publish(spot, typed, Identity.NAMED, null, ADA).ref();
        assertThat(pledges.find(ref, BEN).words()).isEqualTo(typed);
    }

    @Test
    void a_theme_has_to_be_one_of_the_boards() {
        PledgeWords typed = PledgeWords.of("listen", "", "", "", "", "Cake", "");
        assertThat(refusal(() -> pledges.publish(spot, typed, Identity.NAMED, null, ADA))).isEqualTo(PledgeRefusal.UNKNOWN_THEME);
    }

    @Test
    void a_draft_is_kept_for_its_author_alone_and_becomes_the_pledge() {
        pledges.saveDraft(spot, PledgeWords.draft("", "because", "", "", "", "", ""), Identity.NAMED, ADA);
        pledges.saveDraft(spot, PledgeWords.draft("lis", "because", "", "", "", "", ""), Identity.NAME_HIDDEN, ADA);

        assertThat(pledges.draft(spot, ADA)).hasValueSatisfying(draft -> {
            assertThat(draft.words().iWill()).isEqualTo("lis");
            assertThat(draft.identity()).isEqualTo(Identity.NAME_HIDDEN);
        });
        assertThat(pledges.draft(spot, BEN)).isEmpty();
        assertThat(world.list(spot, ADA)).isEmpty();
        assertThat(world.show(spot, ADA).counts()).isEqualTo(Counts.NONE);

        world.publish(spot, ADA, "listen");
        assertThat(pledges.draft(spot, ADA)).isEmpty();
        assertThat(world.list(spot, ADA)).hasSize(1);
    }

    @Test
    void a_dropped_draft_is_gone_and_a_new_one_can_be_begun() {
        pledges.saveDraft(spot, PledgeWords.draft("lis", "", "", "", "", "", ""), Identity.NAMED, ADA);
        pledges.dropDraft(spot, ADA);
        assertThat(pledges.draft(spot, ADA)).isEmpty();
        pledges.dropDraft(spot, ADA);
        pledges.saveDraft(spot, PledgeWords.draft("again", "", "", "", "", "", ""), Identity.NAMED, ADA);
        assertThat(pledges.draft(spot, ADA)).isPresent();
    }

    @Test
    void a_join_counts_once_however_often_it_is_pressed() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAMED, "me too", BEN);
        SeenPledge seen = pledges.join(pledge, Identity.NAME_HIDDEN, "me too, on ward 4", BEN);

        assertThat(seen.joins()).isEqualTo(1);
        assertThat(seen.joined()).isTrue();
        assertThat(world.show(spot, ADA).counts()).isEqualTo(new Counts(1, 2, 0, 0));
        assertThat(pledges.joins(pledge, new Window(50, null), ADA).items()).singleElement()
            .satisfies(join -> assertThat(join.words()).isEqualTo("me too, on ward 4"));
    }

    @Test
    void a_hidden_name_stays_hidden_until_its_owner_says_otherwise() {
        Ref pledge = pledges.publish(spot, words("listen"), Identity.NAME_HIDDEN, null, ADA).ref();
        pledges.edit(pledge, words("listen twice"), null, null, ADA);
        assertThat(pledges.find(pledge, BEN).author().kind()).isEqualTo(Who.Kind.COLLEAGUE);

        pledges.join(pledge, Identity.NAME_HIDDEN, "", CY);
        pledges.join(pledge, null, "me too", CY);
        assertThat(pledges.joins(pledge, new Window(5, null), ADA).items()).singleElement()
            .satisfies(join -> assertThat(join.who().kind()).isEqualTo(Who.Kind.COLLEAGUE));

        pledges.saveDraft(spot, PledgeWords.draft("as", "", "", "", "", "", ""), Identity.NAME_HIDDEN, BEN);
        assertThat(pledges.saveDraft(spot, PledgeWords.draft("ask", "", "", "", "", "", ""), null, BEN).identity()).isEqualTo(Identity.NAME_HIDDEN);
        assertThat(pledges.publish(spot, words("ask"), null, null, BEN).identity()).isEqualTo(Identity.NAME_HIDDEN);
        assertThat(pledges.publish(spot, words("ask"), null, null, BEN).identity()).as("the same again").isEqualTo(Identity.NAME_HIDDEN);
    }

    @Test
    void something_new_is_named_unless_said_otherwise() {
        SeenPledge pledge = pledges.publish(spot, words("listen"), null, null, ADA);
        pledges.join(pledge.ref(), Identity.NAME_HIDDEN, "", BEN);
        pledges.leave(pledge.ref(), BEN);
        pledges.join(pledge.ref(), null, "", BEN);
        assertThat(pledge.identity()).isEqualTo(Identity.NAMED);
        assertThat(pledges.joins(pledge.ref(), new Window(5, null), ADA).items().get(0).who().kind()).isEqualTo(Who.Kind.NAMED);
        assertThat(pledges.saveDraft(spot, PledgeWords.draft("ask", "", "", "", "", "", ""), null, BEN).identity()).isEqualTo(Identity.NAMED);
    }

    @Test
    void who_leaves_is_no_longer_counted_and_can_come_back() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAMED, "me too", BEN);
        SeenPledge left = pledges.leave(pledge, BEN);
        pledges.leave(pledge, BEN);
        assertThat(left.joins()).isZero();
        assertThat(left.joined()).isFalse();
        assertThat(world.show(spot, ADA).counts()).isEqualTo(new Counts(1, 1, 0, 0));
        assertThat(pledges.joins(pledge, new Window(50, null), ADA).items()).isEmpty();

        assertThat(pledges.join(pledge, Identity.NAMED, "", BEN).joins()).isEqualTo(1);
        assertThat(world.show(spot, ADA).counts().people()).isEqualTo(2);
    }

    @Test
    void a_person_with_many_parts_in_a_board_is_one_person_until_the_last_part_ends() {
        Ref first = world.publish(spot, ADA, "listen").ref();
        Ref second = world.publish(spot, ADA, "call back").ref();
        world.publish(spot, BEN, "ask");
        pledges.join(first, Identity.NAMED, "", BEN);
        pledges.join(first, Identity.NAMED, "", CY);
        pledges.join(second, Identity.NAMED, "", CY);
        assertThat(world.show(spot, ADA).counts()).isEqualTo(new Counts(3, 3, 0, 0));
        pledges.leave(first, CY);
        assertThat(world.show(spot, ADA).counts().people()).isEqualTo(3);
        pledges.leave(second, CY);
        assertThat(world.show(spot, ADA).counts().people()).isEqualTo(2);
    }

    @Test
    void the_first_join_freezes_the_wording_for_good_and_nothing_else() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.edit(pledge, words("listen twice"), Identity.NAMED, null, ADA);
        pledges.join(pledge, Identity.NAMED, "", BEN);
        pledges.leave(pledge, BEN);

        assertThat(refusal(() -> pledges.edit(pledge, words("talk"), Identity.NAMED, null, ADA))).isEqualTo(PledgeRefusal.WORDING_FROZEN);
        SeenPledge seen = pledges.edit(pledge, PledgeWords.of("listen twice", "because", "", "", "", "", ""), Identity.NAME_HIDDEN, null, ADA);
        assertThat(seen.words().why()).isEqualTo("because");
        assertThat(seen.frozen()).isTrue();
        assertThat(pledges.find(pledge, BEN).author().kind()).isEqualTo(Who.Kind.COLLEAGUE);
    }

    @Test
    void an_edit_of_an_older_version_is_refused() {
        SeenPledge pledge = world.publish(spot, ADA, "listen");
        pledges.edit(pledge.ref(), words("listen twice"), Identity.NAMED, pledge.version(), ADA);
        assertThat(refusal(() -> pledges.edit(pledge.ref(), words("talk"), Identity.NAMED, pledge.version(), ADA)))
            .isEqualTo(PledgeRefusal.EDITED_ELSEWHERE);
    }

    @Test
    void a_pledge_nobody_joined_can_be_taken_back() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.support(pledge, BEN);
        pledges.remove(pledge, ADA);
        assertThat(world.list(spot, ADA)).isEmpty();
        assertThat(world.show(spot, ADA).counts()).isEqualTo(Counts.NONE);
        assertThat(refusal(() -> pledges.find(pledge, ADA))).isEqualTo(PledgeRefusal.PLEDGE_NOT_FOUND);
    }

    @Test
    void a_pledge_somebody_once_joined_stays() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.join(pledge, Identity.NAMED, "", BEN);
        pledges.leave(pledge, BEN);
        assertThat(refusal(() -> pledges.remove(pledge, ADA))).isEqualTo(PledgeRefusal.SOMEBODY_JOINED);
    }

    @Test
    void support_is_counted_once_and_can_be_taken_back() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.support(pledge, BEN);
        assertThat(pledges.support(pledge, BEN).supports()).isEqualTo(1);
        assertThat(pledges.support(pledge, CY).supports()).isEqualTo(2);
        assertThat(pledges.unsupport(pledge, BEN).supported()).isFalse();
        assertThat(pledges.unsupport(pledge, BEN).supports()).isEqualTo(1);
        assertThat(world.show(spot, ADA).counts().people()).as("liking is not taking part").isEqualTo(1);
    }

    @Test
    void a_pledge_goes_its_way_and_its_history_tells_it() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.changeState(pledge, PledgeState.IN_PROGRESS, null, ADA);
        SeenPledge kept = pledges.changeState(pledge, PledgeState.KEPT, "They talk more.", ADA);
        assertThat(kept.story()).isEqualTo("They talk more.");
        assertThat(world.show(spot, ADA).counts().kept()).isEqualTo(1);
        pledges.changeState(pledge, PledgeState.KEPT, null, ADA);
        pledges.changeState(pledge, PledgeState.KEPT, "They talk much more.", ADA);
        assertThat(pledges.find(pledge, BEN).story()).isEqualTo("They talk much more.");

        pledges.changeState(pledge, PledgeState.IN_PROGRESS, null, ADA);
        assertThat(world.show(spot, ADA).counts().kept()).isZero();
        assertThat(pledges.find(pledge, BEN).story()).isEmpty();
        pledges.changeState(pledge, PledgeState.NOT_THIS_TIME, "", ADA);

        assertThat(pledges.history(pledge, BEN)).extracting(PledgeEvent::kind).containsExactly(PledgeEvent.Kind.PUBLISHED, PledgeEvent.Kind.STARTED,
            PledgeEvent.Kind.KEPT, PledgeEvent.Kind.STORY_CHANGED, PledgeEvent.Kind.REOPENED, PledgeEvent.Kind.NOT_THIS_TIME);
        assertThat(pledges.history(pledge, BEN).get(2).note()).isEqualTo("They talk more.");
    }

    @Test
    void an_ended_pledge_can_be_reopened_for_thirty_days() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        pledges.changeState(pledge, PledgeState.LET_GO, null, ADA);
        world.clock.wind(Duration.ofDays(30));
        assertThat(pledges.find(pledge, ADA).state()).isEqualTo(PledgeState.LET_GO);
        world.clock.wind(Duration.ofSeconds(1));
        assertThat(refusal(() -> pledges.changeState(pledge, PledgeState.IN_PROGRESS, null, ADA))).isEqualTo(PledgeRefusal.REOPEN_TOO_LATE);
    }
}
