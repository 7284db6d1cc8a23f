package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.care.CareWorld.ADA;
import static org.groundswell.care.CareWorld.BEN;
import static org.groundswell.care.CareWorld.HIDDEN;
import static org.groundswell.care.CareWorld.happening;
import static org.groundswell.care.CareWorld.somebody;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Setting;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** Mail about what happened, on a real database. */
abstract class NoticeMailsContract {
    private static final Duration AFTERWARDS = Duration.ofMinutes(11);
    private final CareWorld world;
    private final Person eve = somebody();

    NoticeMailsContract(TestDatabase database) {
        world = CareWorld.on(database);
    }

    @Test
    void a_mention_is_mailed_once_when_what_belongs_to_it_has_come_together() {
        Ref post = Ref.random();
        PageId page = world.page();
        world.tell(happening(Kind.MENTIONED, post, "/p#1", page, ADA), eve);
        world.later(Duration.ofMinutes(5));
        world.tell(happening(Kind.MENTIONED, post, "/p#2", page, BEN), eve);
        world.mail();
        assertThat(mails()).isEmpty();
        world.later(Duration.ofMinutes(5));
        world.mail();
        world.mail();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).text()).isEqualTo("MENTIONED [Title of /p#1] COLLEAGUE 2");
        world.later(Duration.ofDays(1));
        world.mail();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void of_other_things_who_did_not_ask_for_mail_gets_none_and_who_did_gets_one() {
        world.tell(world.on(Kind.JOINED_MY_PLEDGE, ADA), eve);
        later();
        assertThat(mails()).isEmpty();
        choose(Kind.JOINED_MY_PLEDGE, Channel.MAIL);
        world.tell(world.on(Kind.JOINED_MY_PLEDGE, ADA), eve);
        later();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void in_quiet_mode_nothing_is_mailed_but_what_one_asked_for() {
        world.parts.settings.quiet(true, eve);
        world.tell(world.on(Kind.MENTIONED, ADA), eve);
        later();
        assertThat(mails()).isEmpty();
        choose(Kind.QUOTED, Channel.MAIL);
        world.tell(world.on(Kind.QUOTED, ADA), eve);
        later();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void who_turns_quiet_or_has_read_it_before_the_mail_goes_gets_none() {
        world.tell(world.on(Kind.MENTIONED, ADA), eve);
        world.parts.settings.quiet(true, eve);
        later();
        assertThat(mails()).isEmpty();
        Person cy = somebody();
        world.tell(world.on(Kind.MENTIONED, ADA), cy);
        world.parts.notices.readAll(cy);
        later();
        assertThat(world.parts.outbox.to(cy)).isEmpty();
    }

    @Test
    void who_may_no_longer_see_the_page_gets_no_mail() {
        Happening what = world.on(Kind.MENTIONED, ADA);
        world.tell(what, eve);
        world.parts.wiki.allow(what.page(), eve, PageRights.NONE);
        later();
        assertThat(mails()).isEmpty();
        world.parts.wiki.allow(what.page(), eve, new PageRights(true, true, false));
        later();
        assertThat(mails()).as("its time has passed").isEmpty();
    }

    @Test
    void of_a_page_that_is_restricted_meanwhile_no_text_is_mailed() {
        Happening what = world.on(Kind.MENTIONED, ADA);
        world.tell(what, eve);
        world.parts.wiki.restrict(what.page());
        later();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).text()).isEqualTo("MENTIONED [] Name of ada 1");
    }

    @Test
    void of_a_page_that_is_gone_nothing_is_mailed() {
        Happening what = world.on(Kind.MENTIONED, ADA);
        world.tell(what, eve);
        world.parts.wiki.trash(what.page());
        later();
        assertThat(mails()).isEmpty();
    }

    @Test
    void the_mail_about_a_hidden_name_comes_the_next_morning_so_that_it_tells_no_hour() {
        world.tell(world.on(Kind.MENTIONED, HIDDEN), eve);
        ZonedDateTime now = world.parts.clock.instant().atZone(world.parts.clock.getZone());
        later();
        assertThat(mails()).isEmpty();
        world.later(Duration.between(now, now.toLocalDate().plusDays(1).atTime(7, 29).atZone(now.getZone())).minus(AFTERWARDS));
        world.mail();
        assertThat(mails()).isEmpty();
        world.later(Duration.ofMinutes(1));
        world.mail();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).text()).contains("COLLEAGUE").doesNotContain("Name of");
    }

    @Test
    void what_was_not_taken_is_tried_again_and_then_is_sent_once() {
        world.tell(world.on(Kind.MENTIONED, ADA), eve);
        world.parts.outbox.refuses(letter -> letter.to().equals(eve));
        later();
        later();
        assertThat(mails()).isEmpty();
        world.parts.outbox.refuses(letter -> false);
        world.later(Duration.ofMinutes(15));
        world.mail();
        world.mail();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void what_could_not_be_mailed_for_two_days_is_given_up() {
        world.tell(world.on(Kind.MENTIONED, ADA), eve);
        world.parts.outbox.refuses(letter -> letter.to().equals(eve));
        for (int half = 0; half < 6; half++) {
            world.later(Duration.ofHours(12));
            world.mail();
        }
        world.parts.outbox.refuses(letter -> false);
        world.later(Duration.ofDays(1));
        world.mail();
        assertThat(mails()).isEmpty();
        assertThat(world.seen(eve)).hasSize(1);
    }

    @Test
    void what_was_mailed_does_not_stand_in_the_digest_too() {
        choose(Kind.QUOTED, Channel.MAIL);
        world.tell(world.on(Kind.QUOTED, ADA), eve);
        assertThat(world.parts.settings.preview(eve).mine()).hasSize(1);
        later();
        assertThat(world.parts.settings.preview(eve).isEmpty()).isTrue();
    }

    private void later() {
        world.later(AFTERWARDS);
        world.mail();
    }

    private List<Letter> mails() {
        return world.parts.outbox.to(eve);
    }

    private void choose(Kind kind, Channel channel) {
        world.parts.settings.change(Map.of(KindRule.of(kind), new Setting(channel, KindRule.of(kind).digested())), null, null, null, null, eve);
    }
}
