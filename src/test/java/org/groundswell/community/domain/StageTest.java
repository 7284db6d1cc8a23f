package org.groundswell.community.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.domain.Stage.CHANGING;
import static org.groundswell.community.domain.Stage.GROWING;
import static org.groundswell.community.domain.Stage.MATURE;
import static org.groundswell.community.domain.Stage.RETIRED;
import static org.groundswell.community.domain.Stage.STARTING;
import static org.groundswell.community.domain.Stage.STEWARDING;
import static org.groundswell.shared.Refusals.refusal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {
    private static final Map<Stage, Set<Stage>> WAYS = Map.of(STARTING, Set.of(GROWING, CHANGING), GROWING, Set.of(MATURE, CHANGING),
        MATURE, Set.of(GROWING, STEWARDING, CHANGING), STEWARDING, Set.of(MATURE, CHANGING), CHANGING, Set.of(GROWING, MATURE, STEWARDING, RETIRED),
        RETIRED, Set.of(CHANGING));

    @ParameterizedTest
    @EnumSource
    void every_stage_leads_where_it_should_and_nowhere_else(Stage from) {
        for (Stage to : Stage.values()) {
            assertThat(from.leadsTo(to)).as(from + " to " + to).isEqualTo(WAYS.get(from).contains(to));
        }
    }

    @Test
    void change_is_reached_from_everywhere_and_rest_through_change_only() {
        EnumSet.complementOf(EnumSet.of(CHANGING)).forEach(stage -> assertThat(stage.leadsTo(CHANGING)).as(stage.name()).isTrue());
        EnumSet.complementOf(EnumSet.of(CHANGING)).forEach(stage -> assertThat(stage.leadsTo(RETIRED)).as(stage.name()).isFalse());
        assertThat(EnumSet.allOf(Stage.class)).filteredOn(stage -> !stage.living()).containsExactly(RETIRED);
    }

    @Test
    void a_name_nobody_knows_is_no_stage() {
        assertThat(Stage.parse("GROWING")).isEqualTo(GROWING);
        assertThat(refusal(() -> Stage.parse("growing"))).isEqualTo(CommunityRefusal.UNKNOWN_STAGE);
        assertThat(refusal(() -> Stage.parse(null))).isEqualTo(CommunityRefusal.UNKNOWN_STAGE);
    }
}
