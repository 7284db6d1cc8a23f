package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;

import java.util.List;
import java.util.Map;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other features learn of a community's values. */
class ValuesAroundPagesTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_values_of_a_community_are_told_to_those_who_may_see_its_home(TestDatabase database) {
        CommunityWorld world = CommunityWorld.on(database);
        ValuesAroundPages values = new ValuesAroundPages(world.places);
        CommunityName name = world.founded(ADA);
        PageId home = name.page().orElseThrow();
        assertThat(values.around(home, BEN)).isEmpty();

        world.change(name, community -> community.settled(holding(community.settings(), "Kindness", "Plain words"), world.clock.instant()));
        assertThat(values.around(home, BEN)).containsExactly("Kindness", "Plain words");
        world.wiki.allow(home, BEN, PageRights.NONE);
        assertThat(values.around(home, BEN)).isEmpty();
        assertThat(values.around(world.wiki.page("ELSEWHERE", Map.of()), ADA)).isEmpty();
    }

    private static CommunitySettings holding(CommunitySettings there, String... values) {
        return new CommunitySettings(there.name(), there.purpose(), there.why(), there.whyLink(), there.permission(), List.of(values), there.type(), there.joinBy(),
            there.checkDays(), there.seats());
    }
}
