package org.groundswell.care.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** What is told together, and how often somebody may be nudged: whatever happens, in whatever order. */
class TogetherTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Person EVE = new Person("eve");
    private static final Setting MAILED = new Setting(Channel.MAIL, true);

    @Property(tries = 200)
    void one_notice_reaches_over_ten_minutes_and_counts_every_act_and_every_person(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 400) Integer> seconds,
        @ForAll @IntRange(min = 1, max = 9) int people) {
        Notice open = null;
        Instant now = NOON;
        int told = 0;
        Set<Person> known = new HashSet<>();
        for (int i = 0; i < seconds.size(); i++) {
            now = now.plusSeconds(seconds.get(i));
            Happening what = by(new Person("p" + i % people));
            if (open == null || open.began().isBefore(Notice.reach(what, now, ZONE))) {
                open = Notice.of(what, EVE, MAILED, now, ZONE);
                told = 0;
                known.clear();
            } else {
                open = open.plus(what.by(), now);
            }
            told++;
            known.add(what.by());
            assertThat(Duration.between(open.began(), open.last())).isLessThanOrEqualTo(Notice.TOGETHER);
            assertThat(open.mailDue()).as("not before all of it has come together").isEqualTo(open.began().plus(Notice.TOGETHER)).isAfterOrEqualTo(open.last());
            assertThat(open.actors().acts()).isEqualTo(told);
            assertThat(open.actors().named()).containsExactlyInAnyOrderElementsOf(known);
            assertThat(Actors.parse(open.actors().text(), told)).isEqualTo(open.actors());
        }
    }

    @Test
    void acts_of_hidden_names_are_told_together_for_a_whole_day_and_mailed_the_next_morning() {
        Happening hidden = by(Person.ANONYMOUS);
        Notice notice = Notice.of(hidden, EVE, MAILED, NOON, ZONE);
        assertThat(Notice.reach(hidden, NOON, ZONE)).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
        assertThat(notice.mailDue()).isEqualTo(Instant.parse("2026-03-03T06:30:00Z"));
        assertThat(notice.plus(Person.ANONYMOUS, NOON).actors()).isEqualTo(new Actors(List.of(), 2, false));
    }

    @Test
    void more_people_than_can_be_told_apart_are_no_longer_counted_as_people() {
        Actors actors = Actors.one(new Person("p0"));
        for (int i = 1; i < 40; i++) {
            actors = actors.plus(new Person("p" + i)).plus(new Person("p" + i));
        }
        assertThat(actors.named()).hasSize(12);
        assertThat(actors.more()).isTrue();
        assertThat(actors.acts()).isEqualTo(79);
        Actors wide = Actors.one(new Person("x".repeat(255))).plus(new Person("y".repeat(255)));
        assertThat(wide.named()).hasSize(1);
        assertThat(wide.text()).hasSizeLessThanOrEqualTo(450);
        assertThat(Actors.parse(wide.text(), 2)).isEqualTo(wide);
    }

    @Property(tries = 200)
    void nobody_is_nudged_twice_a_day_nor_a_third_time_without_having_looked(@ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> course) {
        Preference eve = Preference.fresh(EVE, NOON, ZONE);
        LocalDate today = LocalDate.of(2026, 3, 2);
        LocalDate last = null;
        int ignored = 0;
        for (int step : course) {
            if (step == 0) {
                today = today.plusDays(1);
            } else if (step == 1) {
                eve = eve.answered();
                ignored = 0;
            } else if (eve.mayBeNudged(today)) {
                assertThat(today).isNotEqualTo(last);
                assertThat(ignored).isLessThan(Preference.MOST_UNANSWERED);
                eve = eve.nudged(today);
                last = today;
                ignored++;
            } else {
                assertThat(today.equals(last) || ignored >= Preference.MOST_UNANSWERED).as("nobody is kept from a nudge without a reason").isTrue();
            }
        }
    }

    @Property(tries = 100)
    void in_quiet_mode_nothing_is_remembered_of_a_visit(@ForAll boolean quietFirst) {
        Preference eve = Preference.fresh(EVE, NOON, ZONE);
        LocalDate today = LocalDate.of(2026, 3, 2);
        Preference quiet = quietFirst ? eve.with(eve.settings().quieted(true), NOON, ZONE).here(today) : eve.here(today).with(eve.settings().quieted(true), NOON, ZONE);
        assertThat(quiet.memory().here()).isNull();
        assertThat(quiet.unknownHere(today)).isFalse();
        assertThat(quiet.newsSeen(NOON.plusSeconds(9)).memory().newsSeen()).isEqualTo(eve.memory().newsSeen());
    }

    @Test
    void a_happening_is_the_same_only_with_the_same_kind_subject_path_and_person() {
        Ref subject = Ref.random();
        Happening what = new Happening(Happening.Kind.REPLIED, subject, "/t#1", new PageId(1), "T", new Person("ada"));
        String mark = Mark.of(what, EVE).uniq();
        assertThat(Mark.of(new Happening(Happening.Kind.REPLIED, subject, "/t#1", new PageId(2), "Renamed", new Person("ada")), EVE).uniq()).isEqualTo(mark);
        assertThat(Set.of(mark, Mark.of(what, new Person("cy")).uniq(),
            Mark.of(new Happening(Happening.Kind.QUOTED, subject, "/t#1", null, "T", new Person("ada")), EVE).uniq(),
            Mark.of(new Happening(Happening.Kind.REPLIED, Ref.random(), "/t#1", null, "T", new Person("ada")), EVE).uniq(),
            Mark.of(new Happening(Happening.Kind.REPLIED, subject, "/t#2", null, "T", new Person("ada")), EVE).uniq(),
            Mark.of(new Happening(Happening.Kind.REPLIED, subject, "/t#1", null, "T", new Person("ben")), EVE).uniq())).hasSize(6);
        assertThat(Mark.of(new Happening(Happening.Kind.CHALLENGE_UNANSWERED, subject, "/t", null, "", EVE), new Person("x".repeat(255))).uniq())
            .hasSizeLessThanOrEqualTo(330);
    }

    @Test
    void what_begins_to_be_wanted_again_tells_of_nothing_before() {
        Preference off = Preference.fresh(EVE, NOON, ZONE).with(Settings.USUAL.withoutDigest(), NOON, ZONE);
        Instant later = NOON.plus(Duration.ofDays(90));
        Preference on = off.with(off.settings().changed(Map.of(), off.settings().digest().changed("DAILY", null, null), null), later, ZONE);
        assertThat(off.due()).isNull();
        assertThat(on.from()).isEqualTo(later);
        assertThat(on.due()).isAfter(later);
    }

    private static Happening by(Person by) {
        return new Happening(Happening.Kind.REPLIED, Ref.random(), "/t", null, "", by);
    }
}
