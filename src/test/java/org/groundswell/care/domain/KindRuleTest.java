package org.groundswell.care.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.shared.Refusals;
import org.groundswell.shared.domain.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of product 4.8, and what people make of it. */
class KindRuleTest {
    @ParameterizedTest
    @CsvSource({
        "JOINED_MY_PLEDGE, IN_APP, true, true, false", "ANSWERED_MY_ASK, IN_APP, true, true, false", "CHALLENGED_MY_CHARTER, IN_APP, true, true, false",
        "ASKED_TO_AMPLIFY, IN_APP, true, true, false", "PASSED_ON, IN_APP, true, true, false", "MOVED_TO_PLEDGE, IN_APP, true, true, false", "QUOTED, IN_APP, true, true, false",
        "MENTIONED, MAIL, true, false, false", "REPLIED, IN_APP, false, true, false", "IN_WHAT_I_FOLLOW, IN_APP, false, true, false",
        "MY_OFFERED_TOPIC, IN_APP, true, true, true", "ASK_UNANSWERED, IN_APP, false, true, true", "CHALLENGE_UNANSWERED, IN_APP, false, true, true"})
    void each_kind_is_told_as_the_table_says(Happening.Kind kind, Channel usual, boolean mail, boolean digest, boolean nudge) {
        KindRule rule = KindRule.of(kind);
        assertThat(rule.usual(false)).isEqualTo(new Setting(usual, digest));
        assertThat(rule.channels()).contains(Channel.OFF, Channel.IN_APP);
        assertThat(rule.channels().contains(Channel.MAIL)).isEqualTo(mail);
        assertThat(rule.digested()).isEqualTo(digest);
        assertThat(rule.nudge()).isEqualTo(nudge);
    }

    @Test
    void every_kind_has_a_rule_and_letters_of_its_own() {
        assertThat(KindRule.all()).hasSize(Happening.Kind.values().length);
        assertThat(KindRule.all().stream().map(KindRule::code)).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{2}"));
    }

    @ParameterizedTest
    @EnumSource(Happening.Kind.class)
    void in_quiet_mode_nothing_is_mailed_that_nobody_asked_for(Happening.Kind kind) {
        Settings quiet = Settings.USUAL.quieted(true);
        assertThat(quiet.of(kind).channel()).isNotEqualTo(Channel.MAIL);
        assertThat(quiet.rhythm()).isEqualTo(Rhythm.OFF);
        KindRule rule = KindRule.of(kind);
        if (rule.channels().contains(Channel.MAIL)) {
            Settings asked = quiet.changed(Map.of(rule, new Setting(Channel.MAIL, rule.digested())), quiet.digest(), null);
            assertThat(asked.of(kind).channel()).isEqualTo(Channel.MAIL);
        }
    }

    @Test
    void what_people_chose_is_kept_in_a_few_letters_and_read_again() {
        Settings all = Settings.USUAL;
        for (KindRule rule : KindRule.all()) {
            all = all.changed(Map.of(rule, new Setting(Channel.OFF, false)), all.digest(), null);
        }
        String kept = all.choices().text();
        assertThat(kept).hasSizeLessThan(200);
        assertThat(Choices.parse(kept)).isEqualTo(all.choices());
        assertThat(Choices.parse(kept).of(Happening.Kind.REPLIED, false)).isEqualTo(new Setting(Channel.OFF, false));
        assertThat(Choices.parse("")).isEqualTo(Choices.NONE);
        assertThat(Choices.parse("ZZM REOD nonsense")).as("what a later version kept is passed over").isEqualTo(Choices.parse("REOD"));
    }

    @Test
    void what_is_as_usual_is_not_kept_so_that_it_can_change_with_the_usual() {
        KindRule rule = KindRule.of(Happening.Kind.QUOTED);
        Settings loud = Settings.USUAL.changed(Map.of(rule, new Setting(Channel.MAIL, true)), DigestTime.USUAL, null);
        assertThat(loud.choices().text()).isEqualTo("QUMD");
        assertThat(loud.changed(Map.of(rule, rule.usual(false)), DigestTime.USUAL, null).choices()).isEqualTo(Choices.NONE);
    }

    @Test
    void what_is_not_offered_is_refused() {
        assertThat(Refusals.refusal(() -> change(Happening.Kind.REPLIED, new Setting(Channel.MAIL, true)))).isEqualTo(CareRefusal.CHANNEL_NOT_OFFERED);
        assertThat(Refusals.refusal(() -> change(Happening.Kind.MENTIONED, new Setting(Channel.MAIL, true)))).isEqualTo(CareRefusal.NOT_IN_DIGEST);
        assertThat(Refusals.refusal(() -> Setting.parse("LOUD", true))).isEqualTo(CareRefusal.UNKNOWN_CHANNEL);
        assertThat(Refusals.refusal(() -> Setting.parse(null, true))).isEqualTo(CareRefusal.UNKNOWN_CHANNEL);
        assertThat(Refusals.refusal(() -> KindRule.parse("DREAMT"))).isEqualTo(CareRefusal.UNKNOWN_TOLD_KIND);
    }

    @Test
    void all_kinds_together_stay_within_their_column() {
        String longest = Arrays.stream(Happening.Kind.values()).map(kind -> KindRule.of(kind).code() + "MD").collect(Collectors.joining(" "));
        assertThat(longest.length()).isLessThan(450);
    }

    private static void change(Happening.Kind kind, Setting setting) {
        Settings.USUAL.changed(Map.of(KindRule.of(kind), setting), DigestTime.USUAL, null);
    }
}
