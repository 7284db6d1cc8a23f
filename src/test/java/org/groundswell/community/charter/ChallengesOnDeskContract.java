package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.ADA;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;
import static org.groundswell.community.charter.CharterWorld.answer;

import java.time.Duration;
import java.util.List;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.persistence.AoChallenges;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.DeskItems.Item;
import org.groundswell.shared.domain.DeskItems.Tended;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Who;
import org.junit.jupiter.api.Test;

/** Which challenges lie on the desk of somebody who tends a community, on a real database. */
abstract class ChallengesOnDeskContract {
    private final CharterWorld world;
    private final ChallengesOnDesk desk;

    ChallengesOnDeskContract(TestDatabase database) {
        world = CharterWorld.on(database);
        desk = new ChallengesOnDesk(new AoChallenges(world.activeObjects, world.clock), world.wiki, world.transactions, world.clock);
    }

    private List<Item> open(CommunityName name) {
        Community community = world.find(name);
        return desk.in(List.of(new Tended(community.id(), community.home(), community.space(), false)), 10, EVE);
    }

    @Test
    void a_challenge_lies_there_until_it_is_answered_and_is_late_after_fourteen_days() {
        CommunityName name = world.asked();
        SeenChallenge first = world.raise(name, 2, CY, Identity.NAMED, false);
        assertThat(open(name)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("It is too small, says cy");
            assertThat(item.who().kind()).isEqualTo(Who.Kind.NAMED);
            assertThat(item.late()).isFalse();
            assertThat(item.path()).endsWith("/charter/" + name);
        });
        world.clock.wind(Duration.ofDays(15));
        assertThat(open(name).get(0).late()).isTrue();
        world.challenges.answer(first.ref(), answer(ChallengeState.ANSWERED), EVE);
        assertThat(open(name)).isEmpty();
        world.clock.wind(Duration.ofDays(-15));
    }

    @Test
    void who_hides_the_name_is_not_told_and_other_communities_are_not_asked() {
        CommunityName name = world.asked();
        world.raise(world.asked(), 2, CY, Identity.NAMED, false);
        world.raise(name, 2, ADA, Identity.NAME_HIDDEN, false);
        assertThat(open(name)).singleElement().satisfies(item -> {
            assertThat(item.who().kind()).isEqualTo(Who.Kind.COLLEAGUE);
            assertThat(item.since()).isEqualTo(item.since().atZone(world.clock.getZone()).toLocalDate().atStartOfDay(world.clock.getZone()).toInstant());
        });
        assertThat(world.testbed.queries(() -> open(name))).hasSize(2);
    }
}
