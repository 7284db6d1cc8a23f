package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.ADA;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;
import static org.groundswell.community.charter.CharterWorld.SECOND;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.VersionState;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.Stage;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Identity;
import org.junit.jupiter.api.Test;

/** How long the consent of a community is asked, and what that cannot be got around by, on a real database. */
abstract class ConsentRoundsContract {
    private final CharterWorld world;

    ConsentRoundsContract(TestDatabase database) {
        world = CharterWorld.on(database);
    }

    @Test
    void words_taken_back_over_an_objection_meet_it_again_when_they_are_proposed_again() {
        CommunityName name = world.asked();
        SeenChallenge objection = world.raise(name, 2, CY, Identity.NAME_HIDDEN, true);
        world.raise(name, 2, ADA, Identity.NAMED, true);
        world.versions.withdrawProposal(name, EVE);
        assertThat(world.charters.show(name, EVE).challenges().items()).noneMatch(SeenChallenge::stops);
        world.member(name, ADA, "LEFT");
        world.signatures.withdraw(name, BEN);
        assertThat(world.versions.propose(name, null, 1, EVE).version().state()).as("not at once either").isEqualTo(VersionState.PROPOSED);
        assertThat(world.charters.show(name, EVE).proposed().version().objections()).isEqualTo(1);
        assertThat(world.challenges.find(objection.ref(), EVE).no()).isEqualTo(3);
        assertThat(world.challenges.history(objection.ref(), EVE)).extracting(event -> event.kind().name())
            .containsExactly("RAISED", "DROPPED", "CARRIED");
        assertThat(world.countsAgree(name)).isTrue();
        world.clock.wind(Duration.ofDays(2));
        assertThat(refusal(() -> world.versions.takeEffect(name, EVE))).isEqualTo(CharterRefusal.OBJECTION_OPEN);

        world.versions.withdrawProposal(name, EVE);
        assertThat(world.propose(name, SECOND).version().objections()).as("a second time").isEqualTo(1);
        world.versions.withdrawProposal(name, EVE);
        world.signatures.sign(name, 1, "", BEN);
        assertThat(world.propose(name, SECOND.with(CharterSection.BODY, "Other words.")).version().objections()).as("other words elsewhere").isEqualTo(1);
        world.versions.withdrawProposal(name, EVE);
        assertThat(world.propose(name, SECOND.with(CharterSection.PURPOSE, "We, IMPROVE lives!")).version().objections()).as("another comma").isEqualTo(1);
        world.versions.withdrawProposal(name, EVE);
        assertThat(world.propose(name, SECOND.with(CharterSection.PURPOSE, "We change lives.")).version().objections()).isZero();
    }

    @Test
    void nobody_is_asked_and_nothing_takes_effect_where_nobody_can_object() {
        CommunityName resting = world.asked();
        long id = world.find(resting).id();
        assertThat(world.transactions.run(() -> world.rounds.open(id))).isTrue();
        world.stage(resting, Stage.RETIRED);
        world.clock.wind(Duration.ofDays(8));
        assertThat(refusal(() -> world.versions.takeEffect(resting, EVE))).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
        world.due.run(1000, () -> false);
        assertThat(world.find(resting).charterNo()).isEqualTo(1);
        world.versions.withdrawProposal(resting, EVE);
        assertThat(world.transactions.run(() -> world.rounds.open(id))).isFalse();
        assertThat(refusal(() -> world.versions.propose(resting, null, 1, EVE))).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
    }

    @Test
    void the_hour_leaves_archived_spaces_as_they_are() {
        CommunityName name = world.asked();
        String space = world.find(name).space().value();
        world.wiki.archive(space);
        try {
            world.clock.wind(Duration.ofDays(8));
            world.due.run(1000, () -> false);
            assertThat(world.find(name).charterNo()).isEqualTo(1);
        } finally {
            world.wiki.unarchive(space);
        }
        world.clock.wind(Duration.ofHours(2));
        world.due.run(1000, () -> false);
        assertThat(world.find(name).charterNo()).as("nobody could object up to now").isEqualTo(1);
        assertThat(refusal(() -> world.versions.takeEffect(name, EVE))).isEqualTo(CharterRefusal.ROUND_RUNNING);
        world.clock.wind(Duration.ofDays(7));
        world.due.run(1000, () -> false);
        assertThat(world.find(name).charterNo()).isEqualTo(2);
    }
}
