package org.groundswell.outloud.topic.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Person ADA = new Person("ada");

    /** Every state against every act of a steward, and every topic one could merge into. */
    @ParameterizedTest
    @CsvSource({
        "ACTIVE, rename, ACTIVE", "RETIRED, rename, TOPIC_RETIRED", "MERGED, rename, TOPIC_MERGED",
        "ACTIVE, retire, RETIRED", "RETIRED, retire, RETIRED", "MERGED, retire, TOPIC_MERGED",
        "ACTIVE, take up, ACTIVE", "RETIRED, take up, ACTIVE", "MERGED, take up, TOPIC_MERGED",
        "ACTIVE, into active, MERGED", "RETIRED, into active, MERGED", "MERGED, into active, TOPIC_MERGED",
        "ACTIVE, into itself, TOPIC_INTO_ITSELF", "RETIRED, into itself, TOPIC_INTO_ITSELF", "MERGED, into itself, TOPIC_MERGED",
        "ACTIVE, into retired, TOPIC_RETIRED", "RETIRED, into retired, TOPIC_RETIRED", "MERGED, into retired, TOPIC_MERGED",
        "ACTIVE, into merged, TOPIC_MERGED", "RETIRED, into merged, TOPIC_MERGED", "MERGED, into merged, TOPIC_MERGED",
        "ACTIVE, into another space, TOPIC_NOT_FOUND", "RETIRED, into another space, TOPIC_NOT_FOUND", "MERGED, into another space, TOPIC_MERGED",
        "MERGED, into the same again, MERGED"})
    void each_state_answers_each_act(Topic.State from, String act, String outcome) {
        assertThat(outcome(topic(1, "DEMO", from), act)).isEqualTo(outcome);
    }

    private static String outcome(Topic topic, String act) {
        try {
            return switch (act) {
                case "rename" -> topic.renamed(word("other")).state().name();
                case "retire" -> topic.retired(NOW).state().name();
                case "take up" -> topic.takenUp(NOW).state().name();
                case "into itself" -> topic.mergedInto(topic, NOW).state().name();
                case "into active" -> topic.mergedInto(topic(2, "DEMO", Topic.State.ACTIVE), NOW).state().name();
                case "into retired" -> topic.mergedInto(topic(2, "DEMO", Topic.State.RETIRED), NOW).state().name();
                case "into merged" -> topic.mergedInto(topic(2, "DEMO", Topic.State.MERGED), NOW).state().name();
                case "into the same again" -> topic.mergedInto(topic(9, "DEMO", Topic.State.ACTIVE), NOW).state().name();
                default -> topic.mergedInto(topic(2, "OTHER", Topic.State.ACTIVE), NOW).state().name();
            };
        } catch (Refused refused) {
            return refused.refusal().name();
        }
    }

    @Test
    void a_merged_one_is_moving_until_it_has_arrived_and_follows_what_it_means() {
        Topic merged = topic(1, "DEMO", Topic.State.ACTIVE).mergedInto(topic(2, "DEMO", Topic.State.ACTIVE), NOW);
        assertThat(merged.into()).isEqualTo(2);
        assertThat(merged.moving()).isTrue();
        assertThat(merged.meaning(topic(3, "DEMO", Topic.State.ACTIVE)).into()).isEqualTo(3);
        assertThat(merged.arrived().moving()).isFalse();
        Topic former = Topic.formerly(word("before"), topic(2, "DEMO", Topic.State.ACTIVE), NOW);
        assertThat(former.merged()).isTrue();
        assertThat(former.moving()).as("nothing stands under a former word").isFalse();
    }

    @Test
    void what_was_posted_for_all_to_read_opens_it_and_nothing_closes_it_again() {
        Topic closed = Topic.begun(new SpaceKey("DEMO"), word("layoffs"), false, NOW);
        assertThat(closed.counted(0).open()).isFalse();
        assertThat(closed.counted(3).open()).isTrue();
        assertThat(closed.opened().counted(0).open()).isTrue();
        assertThat(closed.counted(1000).recent()).isEqualTo(Topic.MOST_COUNTED);
    }

    @Test
    void stewards_have_the_tools_that_go_with_its_state_and_everybody_else_follows() {
        TopicStanding steward = new TopicStanding(ADA, true, true, false, false);
        assertThat(TopicRules.rights(topic(1, "DEMO", Topic.State.ACTIVE), steward))
            .isEqualTo(Set.of(TopicAct.FOLLOW, TopicAct.UNFOLLOW, TopicAct.OFFER, TopicAct.RENAME, TopicAct.MERGE, TopicAct.RETIRE));
        assertThat(TopicRules.rights(topic(1, "DEMO", Topic.State.RETIRED), steward))
            .isEqualTo(Set.of(TopicAct.FOLLOW, TopicAct.UNFOLLOW, TopicAct.MERGE, TopicAct.TAKE_UP));
        assertThat(TopicRules.rights(topic(1, "DEMO", Topic.State.MERGED), steward)).isEmpty();
        assertThat(rights(new TopicStanding(ADA, true, false, false, false))).isEqualTo(Set.of(TopicAct.FOLLOW, TopicAct.UNFOLLOW, TopicAct.OFFER));
        assertThat(rights(new TopicStanding(ADA, false, false, false, false))).as("only reads here").isEqualTo(Set.of(TopicAct.FOLLOW, TopicAct.UNFOLLOW));
        assertThat(rights(new TopicStanding(ADA, true, true, true, false))).as("put away").isEqualTo(Set.of(TopicAct.FOLLOW, TopicAct.UNFOLLOW));
        assertThat(rights(new TopicStanding(ADA, true, true, false, true))).as("read-only").isEmpty();
        assertThat(rights(new TopicStanding(Person.ANONYMOUS, false, false, false, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-02", "2027-03-02, 2027-03-02", "'', 2026-05-31"})
    void an_offer_stands_until_its_last_day_is_over_ninety_days_unless_said_otherwise(String typed, String last) {
        HelpOffer offer = HelpOffer.of(ADA, topic(1, "DEMO", Topic.State.ACTIVE), " rosters ", typed, NOW, ZONE);
        assertThat(offer.words()).isEqualTo("rosters");
        assertThat(offer.lastDay(ZONE)).hasToString(last);
        assertThat(offer.until()).isEqualTo(offer.lastDay(ZONE).plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01", "2027-03-03", "soon", "2026-02-31"})
    void it_ends_from_today_on_and_within_a_year(String typed) {
        assertThat(refusal(() -> HelpOffer.of(ADA, topic(1, "DEMO", Topic.State.ACTIVE), "rosters", typed, NOW, ZONE))).isEqualTo(TopicRefusal.BAD_HELP_DAY);
    }

    @Test
    void an_offer_says_what_it_is_in_255_letters_at_most() {
        Topic topic = topic(1, "DEMO", Topic.State.ACTIVE);
        assertThat(HelpOffer.of(ADA, topic, "x".repeat(255), null, NOW, ZONE).words()).hasSize(255);
        assertThat(refusal(() -> HelpOffer.of(ADA, topic, "x".repeat(256), null, NOW, ZONE))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        assertThat(refusal(() -> HelpOffer.of(ADA, topic, " \u200b", null, NOW, ZONE))).isEqualTo(SharedRefusal.TEXT_BLANK);
    }

    private static Set<TopicAct> rights(TopicStanding standing) {
        return TopicRules.rights(topic(1, "DEMO", Topic.State.ACTIVE), standing);
    }

    private static Topic topic(long id, String space, Topic.State state) {
        return new Topic(id, Ref.random(), new SpaceKey(space), word("topic" + id), state, state == Topic.State.MERGED ? 9 : 0, true, false, NOW, 0);
    }

    private static TopicWord word(String name) {
        return TopicWord.read(name).orElseThrow();
    }
}
