package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.ADA;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;

import java.time.Duration;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenChallengeEvent;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageRights;
import org.junit.jupiter.api.Test;

/** What becomes of an objection when whoever raised it leaves. */
abstract class LeaversObjectionsContract {
    private final CharterWorld world;

    LeaversObjectionsContract(TestDatabase database) {
        world = CharterWorld.on(database);
    }

    @Test
    void an_objection_stands_in_the_way_no_more_as_soon_as_its_author_has_left() {
        CommunityName name = world.asked();
        SeenChallenge gone = world.raise(name, 2, CY, Identity.NAMED, true);
        SeenChallenge stays = world.raise(name, 2, ADA, Identity.NAMED, true);
        world.memberships.leave(name, BEN);
        assertThat(world.charters.show(name, EVE).proposed().version().objections()).as("nobody left who objected").isEqualTo(2);

        world.memberships.leave(name, CY);
        assertThat(world.challenges.find(gone.ref(), EVE).stops()).isFalse();
        assertThat(world.challenges.find(stays.ref(), EVE).stops()).isTrue();
        assertThat(world.charters.show(name, EVE).proposed().version().objections()).isEqualTo(1);
        assertThat(world.challenges.history(gone.ref(), EVE)).extracting(SeenChallengeEvent::kind)
            .containsExactly(ChallengeEvent.Kind.RAISED, ChallengeEvent.Kind.LIFTED);

        world.memberships.leave(name, ADA);
        assertThat(world.charters.show(name, EVE).stopped()).isFalse();
        assertThat(world.countsAgree(name)).isTrue();
        world.clock.wind(Duration.ofDays(7));
        world.due.run(1000, () -> false);
        assertThat(world.find(name).charterNo()).isEqualTo(2);
    }

    @Test
    void nothing_tells_that_it_was_a_hidden_author_who_left() {
        CommunityName name = world.asked();
        SeenChallenge hidden = world.raise(name, 2, CY, Identity.NAME_HIDDEN, true);
        SeenChallenge other = world.raise(name, 2, ADA, Identity.NAMED, true);
        world.memberships.leave(name, CY);
        assertThat(world.challenges.find(hidden.ref(), EVE).stops()).isTrue();
        world.clock.wind(Duration.ofDays(8));
        world.due.run(1000, () -> false);
        assertThat(world.challenges.find(hidden.ref(), EVE).stops()).as("as long as another one stands").isTrue();
        world.challenges.withdraw(other.ref(), ADA);
        assertThat(world.versions.takeEffect(name, EVE).version().no()).isEqualTo(2);
        assertThat(world.challenges.history(hidden.ref(), EVE)).extracting(SeenChallengeEvent::kind).containsExactly(ChallengeEvent.Kind.RAISED);
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void taking_the_words_back_and_proposing_them_again_does_not_find_out_who_left() {
        CommunityName name = world.asked();
        SeenChallenge hidden = world.raise(name, 2, CY, Identity.NAME_HIDDEN, true);
        SeenChallenge named = world.raise(name, 2, ADA, Identity.NAMED, true);
        world.memberships.leave(name, CY);
        world.memberships.leave(name, ADA);
        world.versions.withdrawProposal(name, EVE);
        assertThat(world.versions.propose(name, null, 7, EVE).version().objections()).isEqualTo(1);
        assertThat(world.challenges.find(hidden.ref(), EVE).stops()).isTrue();
        assertThat(world.challenges.find(named.ref(), EVE).stops()).isFalse();
        world.clock.wind(Duration.ofDays(8));
        assertThat(world.versions.takeEffect(name, EVE).version().no()).as("nobody is left to be content").isEqualTo(3);
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void an_objection_ends_when_its_author_can_no_longer_see_the_community() {
        CommunityName name = world.asked();
        world.raise(name, 2, CY, Identity.NAME_HIDDEN, true);
        world.wiki.allow(name.page().orElseThrow(), CY, PageRights.NONE);
        world.clock.wind(Duration.ofDays(8));
        assertThat(world.versions.takeEffect(name, EVE).version().no()).isEqualTo(2);
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void whoever_comes_back_can_object_anew_in_the_same_words() {
        CommunityName name = world.asked();
        SeenChallenge before = world.raise(name, 2, CY, Identity.NAMED, true);
        world.memberships.leave(name, CY);
        world.memberships.join(name, CY);
        assertThat(world.charters.show(name, CY).stopped()).as("nothing comes back by itself").isFalse();
        SeenChallenge again = world.raise(name, 2, CY, Identity.NAMED, true);
        assertThat(again.ref()).isNotEqualTo(before.ref());
        assertThat(again.stops()).isTrue();
        assertThat(world.raise(name, 2, CY, Identity.NAMED, true).ref()).as("said twice").isEqualTo(again.ref());
        assertThat(world.charters.show(name, CY).proposed().version().objections()).isEqualTo(1);
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void where_nothing_is_proposed_leaving_touches_no_charter() {
        CommunityName name = world.community();
        world.memberships.leave(name, CY);
        world.propose(name, CharterWorld.FIRST);
        SeenChallenge challenge = world.raise(name, 1, BEN, Identity.NAMED, false);
        world.memberships.leave(name, BEN);
        assertThat(world.challenges.find(challenge.ref(), EVE).state()).isEqualTo(challenge.state());
        assertThat(world.challenges.history(challenge.ref(), EVE)).hasSize(1);
        assertThat(world.find(name).counts().waiting()).isEqualTo(1);
    }
}
