package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.care.CareWorld.ADA;
import static org.groundswell.care.CareWorld.BEN;
import static org.groundswell.care.CareWorld.HIDDEN;
import static org.groundswell.care.CareWorld.happening;
import static org.groundswell.care.CareWorld.somebody;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.care.domain.CareRefusal;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.care.domain.Setting;
import org.groundswell.care.domain.Unread;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Being told, on a real database. */
abstract class TellingContract {
    private final CareWorld world;
    private final Person eve = somebody();

    TellingContract(TestDatabase database) {
        world = CareWorld.on(database);
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        world.parts.wiki.readOnly(false);
    }

    @Test
    void somebody_is_told_who_did_it_and_where_to_find_it() {
        Happening what = world.on(Kind.JOINED_MY_PLEDGE, BEN);
        world.tell(what, eve);
        SeenNotice notice = world.seen(eve).get(0);
        assertThat(notice.notice().what()).isEqualTo(what);
        assertThat(notice.notice().unread()).isTrue();
        assertThat(notice.who().profile().name()).isEqualTo("Name of ben");
        assertThat(world.parts.notices.unread(eve).number()).isEqualTo(1);
    }

    @Test
    void whoever_did_it_is_not_told_and_nobody_is_told_twice() {
        Person actor = somebody();
        Happening what = world.on(Kind.MENTIONED, actor);
        world.tell(what, eve, eve, actor, Person.ANONYMOUS);
        world.tell(what, eve);
        assertThat(world.seen(actor)).isEmpty();
        assertThat(world.seen(eve)).hasSize(1);
        assertThat(world.seen(eve).get(0).notice().actors().acts()).isEqualTo(1);
    }

    @Test
    void three_who_reply_within_ten_minutes_are_one_notice_and_a_fourth_later_is_another() {
        Ref thread = Ref.random();
        PageId page = world.page();
        for (String key : List.of("ada", "ben", "ada", "cy")) {
            world.tell(happening(Kind.REPLIED, thread, "/t#" + key + world.seen(eve).size() + world.parts.clock.millis(), page, new Person(key)), eve);
            world.later(Duration.ofMinutes(3));
        }
        assertThat(world.seen(eve)).hasSize(1);
        assertThat(world.seen(eve).get(0).notice().actors().named()).hasSize(3);
        assertThat(world.seen(eve).get(0).notice().actors().acts()).isEqualTo(4);
        world.tell(happening(Kind.REPLIED, thread, "/t#late", page, ADA), eve);
        assertThat(world.seen(eve)).hasSize(2);
        assertThat(world.parts.notices.unread(eve).number()).isEqualTo(2);
    }

    @Test
    void what_one_has_read_takes_in_nothing_more() {
        Ref thread = Ref.random();
        PageId page = world.page();
        world.tell(happening(Kind.REPLIED, thread, "/t#1", page, ADA), eve);
        world.parts.notices.read(world.seen(eve).get(0).notice().ref(), eve);
        world.tell(happening(Kind.REPLIED, thread, "/t#2", page, BEN), eve);
        assertThat(world.seen(eve)).hasSize(2);
        assertThat(world.parts.notices.unread(eve).number()).isEqualTo(1);
    }

    @Test
    void another_subject_another_kind_and_a_hidden_name_are_told_apart() {
        Ref thread = Ref.random();
        PageId page = world.page();
        world.tell(happening(Kind.REPLIED, thread, "/t#1", page, ADA), eve);
        world.tell(happening(Kind.REPLIED, thread, "/t#2", page, HIDDEN), eve);
        world.tell(happening(Kind.QUOTED, thread, "/t#3", page, ADA), eve);
        world.tell(happening(Kind.REPLIED, Ref.random(), "/t#4", page, ADA), eve);
        assertThat(world.seen(eve)).hasSize(4);
    }

    @Test
    void a_hidden_name_is_a_colleague_and_stands_at_some_moment_of_the_day() {
        Ref thread = Ref.random();
        PageId page = world.page();
        world.tell(happening(Kind.REPLIED, thread, "/t#1", page, HIDDEN), eve);
        world.later(Duration.ofHours(2));
        world.tell(happening(Kind.REPLIED, thread, "/t#2", page, HIDDEN), eve);
        SeenNotice notice = world.seen(eve).get(0);
        assertThat(world.seen(eve)).as("all of a day are one, so that their hours are not told").hasSize(1);
        assertThat(notice.who().kind()).isEqualTo(Who.Kind.COLLEAGUE);
        assertThat(notice.notice().actors().acts()).isEqualTo(2);
    }

    @Test
    void who_wants_to_hear_nothing_of_a_kind_is_told_nothing_of_it() {
        choose(eve, Kind.QUOTED, Channel.OFF, false);
        choose(eve, Kind.REPLIED, Channel.OFF, true);
        world.tell(world.on(Kind.QUOTED, ADA), eve);
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        assertThat(world.seen(eve)).isEmpty();
        assertThat(world.parts.notices.unread(eve).number() > 0).isFalse();
        assertThat(world.parts.settings.preview(eve).mine()).extracting(seen -> seen.notice().kind()).containsExactly(Kind.REPLIED);
    }

    @Test
    void what_one_may_not_see_is_not_told_and_what_one_may_no_longer_see_is_not_shown() {
        Happening closed = world.on(Kind.MENTIONED, ADA);
        world.parts.wiki.allow(closed.page(), eve, PageRights.NONE);
        world.tell(closed, eve);
        world.parts.wiki.allow(closed.page(), eve, new PageRights(true, true, false));
        assertThat(world.seen(eve)).isEmpty();
        Happening open = world.on(Kind.MENTIONED, ADA);
        world.tell(open, eve);
        world.parts.wiki.allow(open.page(), eve, PageRights.NONE);
        assertThat(world.seen(eve)).isEmpty();
        assertThat(world.parts.notices.unread(eve).number()).isZero();
    }

    @Test
    void one_nudge_a_day_and_what_was_not_told_can_be_told_tomorrow() {
        Happening first = world.on(Kind.ASK_UNANSWERED, HIDDEN);
        Happening second = world.on(Kind.MY_OFFERED_TOPIC, ADA);
        world.tell(first, eve);
        world.tell(second, eve);
        assertThat(world.seen(eve)).hasSize(1);
        world.later(Duration.ofDays(1));
        world.tell(second, eve);
        assertThat(world.seen(eve)).hasSize(2);
    }

    @Test
    void after_two_nudges_nobody_looked_at_none_comes_until_one_is_read() {
        for (int day = 0; day < 4; day++) {
            world.tell(world.on(Kind.ASK_UNANSWERED, HIDDEN), eve);
            world.later(Duration.ofDays(1));
        }
        assertThat(world.seen(eve)).hasSize(2);
        world.parts.notices.read(world.seen(eve).get(1).notice().ref(), eve);
        world.tell(world.on(Kind.CHALLENGE_UNANSWERED, HIDDEN), eve);
        assertThat(world.seen(eve)).hasSize(3);
    }

    @Test
    void what_is_no_nudge_is_told_however_often_it_happens() {
        for (int i = 0; i < 3; i++) {
            world.tell(world.on(Kind.MENTIONED, ADA), eve);
        }
        assertThat(world.seen(eve)).hasSize(3);
    }

    @Test
    void notices_go_on_page_by_page_and_a_cursor_of_somebody_else_is_refused() {
        IntStream.range(0, 5).forEach(i -> {
            world.tell(world.on(Kind.QUOTED, ADA), eve);
            world.later(Duration.ofSeconds(1));
        });
        Page<SeenNotice> first = world.parts.notices.list(new Window(3, null), eve);
        String next = first.next().orElseThrow().encode();
        assertThat(first.items()).hasSize(3);
        assertThat(world.parts.notices.list(new Window(3, next), eve).items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(refusal(() -> world.parts.notices.list(new Window(3, next), somebody()))).isEqualTo(SharedRefusal.BAD_CURSOR);
    }

    @Test
    void a_notice_is_read_by_its_person_alone_and_all_can_be_read_at_once() {
        IntStream.range(0, 120).forEach(i -> world.tell(world.on(Kind.QUOTED, ADA), eve));
        Ref ref = world.seen(eve).get(0).notice().ref();
        assertThat(refusal(() -> world.parts.notices.read(ref, somebody()))).isEqualTo(CareRefusal.NOTICE_NOT_FOUND);
        assertThat(world.parts.notices.unread(eve).number()).isEqualTo(20);
        world.parts.notices.readAll(eve);
        assertThat(world.parts.notices.unread(eve).number()).isZero();
        assertThat(world.seen(eve)).noneMatch(seen -> seen.notice().unread());
    }

    @Test
    void quiet_mode_has_no_count_no_dot_and_keeps_no_trace_of_a_visit() {
        world.tell(world.on(Kind.MENTIONED, ADA), eve);
        follow(eve);
        assertThat(world.parts.notices.unread(eve).news()).isTrue();
        assertThat(world.parts.notices.unread(eve).here()).isFalse();
        world.parts.settings.quiet(true, eve);
        assertThat(world.parts.notices.unread(eve)).isEqualTo(new Unread(true, 0, false, true));
        world.parts.notices.here(eve);
        assertThat(world.parts.settings.of(eve).memory().here()).isNull();
        assertThat(world.seen(eve)).as("who looks finds it").hasSize(1);
    }

    @Test
    void what_is_new_in_what_one_follows_is_a_dot_until_one_has_looked() {
        follow(eve);
        assertThat(world.parts.notices.unread(eve)).isEqualTo(new Unread(false, 0, true, false));
        world.later(Duration.ofSeconds(1));
        world.parts.notices.newsSeen(eve);
        assertThat(world.parts.notices.unread(eve).news()).isFalse();
        choose(eve, Kind.IN_WHAT_I_FOLLOW, Channel.OFF, true);
        world.later(Duration.ofSeconds(1));
        world.parts.followed.post("t:" + eve.key(), world.parts.clock.instant(), new Headline("New", "/n", world.page(), ADA));
        assertThat(world.parts.notices.unread(eve).news()).isFalse();
    }

    @Test
    void a_path_or_title_nobody_could_keep_does_no_harm() {
        world.tell(new Happening(Kind.QUOTED, Ref.random(), "/" + "x".repeat(500), world.page(), "\uD83C\uDF0D".repeat(200), ADA), eve);
        world.tell(new Happening(Kind.QUOTED, Ref.random(), "javascript:x", world.page(), "", ADA), eve);
        assertThat(world.seen(eve)).hasSize(2).allSatisfy(seen -> assertThat(seen.notice().what().path()).isEqualTo("/plugins/servlet/groundswell/notices"));
        assertThat(world.seen(eve)).anySatisfy(seen -> assertThat(seen.notice().what().title()).endsWith("\uD83C\uDF0D\u2026").hasSizeLessThan(256));
    }

    @Test
    void nothing_is_for_who_is_not_logged_in_and_nothing_is_kept_while_the_wiki_takes_no_changes() {
        world.tell(world.on(Kind.QUOTED, ADA), eve);
        Ref ref = world.seen(eve).get(0).notice().ref();
        assertThat(refusal(() -> world.parts.notices.list(new Window(5, null), Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.parts.notices.unread(Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.parts.notices.readAll(Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.parts.wiki.readOnly(true);
        assertThat(refusal(() -> world.parts.notices.read(ref, eve))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(refusal(() -> world.parts.notices.here(eve))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(refusal(() -> world.parts.notices.newsSeen(eve))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(world.parts.notices.unread(eve).here()).as("nobody tries to write it").isTrue();
        assertThat(world.seen(eve)).hasSize(1);
    }

    private void follow(Person person) {
        world.parts.notices.unread(person);
        world.parts.notices.newsSeen(person);
        world.later(Duration.ofSeconds(1));
        world.parts.followed.follow("t:" + person.key(), person);
        world.parts.followed.post("t:" + person.key(), world.parts.clock.instant(), new Headline("News", "/n", world.page(), ADA));
    }

    private void choose(Person person, Kind kind, Channel channel, boolean digest) {
        world.parts.settings.change(Map.of(KindRule.of(kind), new Setting(channel, digest)), null, null, null, null, person);
    }
}
