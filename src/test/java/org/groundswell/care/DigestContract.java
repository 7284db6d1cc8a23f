package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.care.CareWorld.ADA;
import static org.groundswell.care.CareWorld.HIDDEN;
import static org.groundswell.care.CareWorld.somebody;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Setting;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;

/** What a digest says and when it comes, on a real database. The clock begins on a Monday at a quarter past eleven. */
abstract class DigestContract {
    private static final Duration WEEK = Duration.ofDays(7);
    private final CareWorld world;
    private final Person eve = somebody();

    DigestContract(TestDatabase database) {
        world = CareWorld.on(database);
        // Every test begins when nobody's digest is due, and knows the hour.
        world.later(Duration.between(world.parts.clock.instant(), steadyMonday()));
        world.digest();
    }

    @Test
    void once_a_week_it_says_what_one_has_not_seen_and_then_no_more() {
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.tell(world.on(Kind.MENTIONED, ADA), eve);
        world.later(WEEK.minusHours(4));
        assertThat(world.digest().sent()).isZero();
        world.later(Duration.ofHours(1));
        world.digest();
        world.digest();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).text()).startsWith("REPLIED [Title of /x/").endsWith("Name of ada 1").doesNotContain("MENTIONED");
        world.later(WEEK);
        world.digest();
        assertThat(mails()).as("nothing new, nothing sent").hasSize(1);
    }

    @Test
    void at_my_hour_and_where_i_am() {
        world.parts.lives(eve, "America/New_York");
        world.parts.settings.change(Map.of(), "DAILY", "07:30", null, null, eve);
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.later(Duration.between(world.parts.clock.instant(), at("07:29", "America/New_York")));
        world.digest();
        assertThat(mails()).isEmpty();
        world.later(Duration.ofMinutes(1));
        world.digest();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void what_one_follows_is_read_when_the_digest_is_made() {
        follow("New one", null, ADA);
        world.parts.followed.post("t:" + eve.key(), world.parts.clock.instant(), new Headline("Mine", "/m", null, eve));
        world.later(WEEK);
        world.digest();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).text()).isEqualTo("NEW [New one] NAMED");
    }

    @Test
    void who_was_here_that_day_needs_none_and_next_time_gets_only_what_is_newer() {
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.later(WEEK.minusHours(5));
        world.parts.notices.here(eve);
        world.later(Duration.ofHours(3));
        world.digest();
        world.later(WEEK);
        world.digest();
        assertThat(mails()).isEmpty();
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.later(WEEK);
        world.digest();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void off_means_none_and_when_it_begins_again_it_tells_of_nothing_before() {
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.parts.settings.change(Map.of(), "OFF", null, null, null, eve);
        world.later(WEEK.multipliedBy(2));
        world.digest();
        assertThat(mails()).isEmpty();
        world.parts.settings.change(Map.of(), "DAILY", null, null, null, eve);
        world.later(Duration.ofDays(1));
        world.digest();
        assertThat(mails()).isEmpty();
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.later(Duration.ofDays(1));
        world.digest();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void quiet_means_none_unless_one_asked_for_it() {
        world.parts.settings.quiet(true, eve);
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.later(WEEK);
        world.digest();
        assertThat(mails()).isEmpty();
        world.parts.settings.change(Map.of(), "WEEKLY", null, null, null, eve);
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.later(WEEK);
        world.digest();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void what_one_has_read_and_what_one_does_not_want_there_is_left_out() {
        Happening read = world.on(Kind.REPLIED, ADA);
        world.tell(read, eve);
        world.parts.notices.readAll(eve);
        world.tell(world.on(Kind.QUOTED, ADA), eve);
        world.parts.settings.change(Map.of(KindRule.of(Kind.QUOTED), new Setting(Channel.IN_APP, false)), null, null, null, null, eve);
        world.later(WEEK);
        world.digest();
        assertThat(mails()).isEmpty();
    }

    @Test
    void what_one_may_no_longer_see_is_left_out_and_of_restricted_pages_no_text_leaves_the_wiki() {
        Happening lost = world.on(Kind.REPLIED, ADA);
        Happening restricted = world.on(Kind.QUOTED, ADA);
        world.tell(lost, eve);
        world.tell(restricted, eve);
        PageId news = world.page();
        follow("Secret news", news, ADA);
        PageId gone = world.page();
        follow("Lost news", gone, ADA);
        world.parts.wiki.allow(lost.page(), eve, PageRights.NONE);
        world.parts.wiki.allow(gone, eve, PageRights.NONE);
        world.parts.wiki.restrict(restricted.page());
        world.parts.wiki.restrict(news);
        world.later(WEEK);
        world.digest();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).text()).isEqualTo("QUOTED [] Name of ada 1\nNEW [] NAMED");
    }

    @Test
    void hidden_names_are_colleagues_and_stand_last_of_their_kind() {
        world.tell(world.on(Kind.REPLIED, HIDDEN), eve);
        world.later(Duration.ofHours(1));
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        follow("By nobody", null, HIDDEN);
        world.later(WEEK);
        world.digest();
        assertThat(mails().get(0).text().lines().map(line -> line.replaceAll("\\[.*]", "-"))).containsExactly("REPLIED - Name of ada 1", "REPLIED - COLLEAGUE 1",
            "NEW - COLLEAGUE");
    }

    @Test
    void a_digest_stays_short() {
        IntStream.range(0, 30).forEach(i -> world.tell(world.on(Kind.QUOTED, ADA), eve));
        IntStream.range(0, 30).forEach(i -> follow("News " + i, null, ADA));
        world.later(WEEK);
        world.digest();
        assertThat(mails().get(0).text().lines().filter(line -> line.startsWith("QUOTED"))).hasSize(DigestMaker.MOST_MINE);
        assertThat(mails().get(0).text().lines().filter(line -> line.startsWith("NEW"))).hasSize(DigestMaker.MOST_FOLLOWED);
        assertThat(mails().get(0).text()).endsWith("more\nmore new");
    }

    @Test
    void the_preview_is_what_would_be_sent_and_sends_nothing() {
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        String preview = new TalkativeLetters().digest(world.parts.settings.preview(eve)).text();
        assertThat(world.parts.settings.preview(somebody()).isEmpty()).isTrue();
        world.later(WEEK);
        world.digest();
        assertThat(mails()).extracting(Letter::text).containsExactly(preview);
    }

    @Test
    void who_changes_the_hour_after_todays_digest_gets_no_second_one_today_and_loses_nothing() {
        world.parts.settings.change(Map.of(), "DAILY", "12:00", null, null, eve);
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.later(Duration.ofHours(1));
        world.digest();
        world.tell(world.on(Kind.QUOTED, ADA), eve);
        world.parts.settings.change(Map.of(), null, "14:00", null, null, eve);
        world.later(Duration.ofHours(3));
        world.digest();
        assertThat(mails()).hasSize(1);
        world.later(Duration.ofDays(1));
        world.digest();
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(1).text()).startsWith("QUOTED");
    }

    @Test
    void what_was_not_taken_is_tried_again_an_hour_later_with_all_that_was_in_it() {
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.parts.outbox.refuses(letter -> letter.to().equals(eve));
        world.later(WEEK);
        assertThat(world.digest().failed()).isEqualTo(1);
        world.parts.outbox.refuses(letter -> false);
        world.digest();
        assertThat(mails()).isEmpty();
        world.later(Duration.ofHours(1));
        world.digest();
        world.digest();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).text()).startsWith("REPLIED");
    }

    @Test
    void a_wiki_whose_mail_is_broken_loses_no_digest() {
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        world.later(WEEK);
        world.parts.outbox.before(() -> {
            throw new NoClassDefFoundError("mail");
        });
        assertThat(world.digest().failed()).isEqualTo(1);
        world.parts.outbox.before(() -> { });
        world.later(Duration.ofHours(1));
        world.digest();
        assertThat(mails()).hasSize(1);
    }

    private void follow(String title, PageId page, Person by) {
        String stream = "t:" + eve.key();
        world.parts.notices.here(eve);
        world.parts.followed.follow(stream, eve);
        world.later(Duration.ofSeconds(1));
        world.parts.followed.post(stream, world.parts.clock.instant(), new Headline(title, "/n", page, by));
    }

    private List<Letter> mails() {
        return world.parts.outbox.to(eve);
    }

    // The hours of a test are counted in weeks in which no clock is put forward or back.
    private Instant steadyMonday() {
        ZoneId zone = world.parts.clock.getZone();
        ZonedDateTime monday = monday().atZone(zone).plusWeeks(1);
        while (!monday.getOffset().equals(monday.plusWeeks(6).getOffset())) {
            monday = monday.plusWeeks(1);
        }
        return monday.toInstant();
    }

    private Instant monday() {
        Instant now = world.parts.clock.instant();
        return now.atZone(world.parts.clock.getZone()).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .atTime(11, 15).atZone(world.parts.clock.getZone()).toInstant();
    }

    private Instant at(String hour, String zone) {
        ZonedDateTime there = world.parts.clock.instant().atZone(ZoneId.of(zone));
        ZonedDateTime today = there.with(LocalTime.parse(hour));
        return (today.isAfter(there) ? today : today.plusDays(1)).toInstant();
    }
}
