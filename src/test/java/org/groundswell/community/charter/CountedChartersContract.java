package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.ADA;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;

import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.persistence.AoChallenges;
import org.groundswell.community.charter.persistence.AoCharterVersions;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Identity;
import org.junit.jupiter.api.Test;

/** Numbers of charters that went wrong are put right, on a real database. */
abstract class CountedChartersContract {
    private final CharterWorld world;
    private final AoCharterVersions versions;
    private final AoChallenges challenges;
    private final CountedCharters counted;

    CountedChartersContract(TestDatabase database) {
        world = CharterWorld.on(database);
        versions = new AoCharterVersions(world.activeObjects);
        challenges = new AoChallenges(world.activeObjects, world.clock);
        counted = new CountedCharters(world.communities, world.ties, versions, challenges);
    }

    @Test
    void what_people_did_is_right_as_it_is() {
        assertThat(right(argued())).isTrue();
    }

    @Test
    void wrong_numbers_are_put_right_and_others_stay() {
        CommunityName name = argued();
        CharterSet before = charter(name);
        int supports = supports(name);
        world.transactions.run(() -> {
            versions.save(before.proposed().orElseThrow().objected(4));
            versions.save(before.current().orElseThrow().signed(-1));
            challenges.list(world.find(name).id(), true, null, 50).forEach(challenge -> challenges.save(challenge.supported(3)));
            world.communities.save(world.find(name).counting(world.find(name).counts().waiting(0, null)));
            return null;
        });
        assertThat(right(name)).isFalse();

        world.transactions.run(() -> {
            counted.mend(world.communities.locked(world.find(name).id()).orElseThrow());
            return null;
        });

        assertThat(right(name)).isTrue();
        assertThat(charter(name)).isEqualTo(before);
        assertThat(supports(name)).isEqualTo(supports).isEqualTo(1);
        assertThat(world.find(name).counts().waiting()).isEqualTo(2);
    }

    private boolean right(CommunityName name) {
        return world.transactions.run(() -> counted.right(world.find(name)));
    }

    private CharterSet charter(CommunityName name) {
        return world.transactions.run(() -> versions.around(world.find(name).id(), 0));
    }

    private int supports(CommunityName name) {
        return world.transactions.run(() -> challenges.list(world.find(name).id(), true, null, 50)).stream().mapToInt(challenge -> challenge.supports()).sum();
    }

    /** Signed by Ben, a second version proposed to which Cy objects, and a challenge by Ada that Eve supports. */
    private CommunityName argued() {
        CommunityName name = world.asked();
        world.raise(name, 2, CY, Identity.NAMED, true);
        SeenChallenge challenge = world.raise(name, 2, ADA, Identity.NAME_HIDDEN, false);
        world.challenges.support(challenge.ref(), EVE);
        assertThat(charter(name).current().orElseThrow().signed()).isEqualTo(1);
        return name;
    }
}
