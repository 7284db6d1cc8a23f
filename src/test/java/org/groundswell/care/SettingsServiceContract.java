package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.care.CareWorld.somebody;
import static org.groundswell.shared.Refusals.refusal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.groundswell.care.domain.CareRefusal;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Rhythm;
import org.groundswell.care.domain.Setting;
import org.groundswell.care.domain.Settings;
import org.groundswell.care.domain.Unsubscribing;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deciding how one is told, on a real database. */
abstract class SettingsServiceContract {
    private final CareWorld world;
    private final SettingsService settings;
    private final Person eve = somebody();

    SettingsServiceContract(TestDatabase database) {
        world = CareWorld.on(database);
        settings = world.parts.settings;
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        world.parts.wiki.readOnly(false);
    }

    @Test
    void what_one_decides_is_kept_and_the_rest_stays_as_it_is() {
        settings.change(Map.of(KindRule.of(Kind.QUOTED), new Setting(Channel.MAIL, false)), "DAILY", "07:30", "FRIDAY", 0, eve);
        settings.change(Map.of(KindRule.of(Kind.REPLIED), new Setting(Channel.OFF, false)), null, null, null, null, eve);
        Settings kept = settings.of(eve).settings();
        assertThat(kept.of(Kind.QUOTED)).isEqualTo(new Setting(Channel.MAIL, false));
        assertThat(kept.of(Kind.REPLIED)).isEqualTo(new Setting(Channel.OFF, false));
        assertThat(kept.of(Kind.MENTIONED)).isEqualTo(new Setting(Channel.MAIL, false));
        assertThat(kept.rhythm()).isEqualTo(Rhythm.DAILY);
        assertThat(kept.digest().hour()).isEqualTo(LocalTime.of(7, 30));
        assertThat(kept.digest().weekday()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(kept.version()).isEqualTo(2);
        assertThat(settings.of(eve).due()).isAfter(world.parts.clock.instant());
    }

    @Test
    void who_never_said_anything_is_told_as_usual_and_nothing_is_stored_by_looking() {
        assertThat(settings.of(eve).settings()).isEqualTo(Settings.USUAL);
        settings.preview(eve);
        assertThat(world.transactions().<Boolean>run(() -> world.preferences(world.parts.clock).of(eve).isEmpty())).isTrue();
    }

    @Test
    void what_another_window_changed_is_not_overwritten() {
        settings.change(Map.of(), "DAILY", null, null, 0, eve);
        assertThat(refusal(() -> settings.change(Map.of(), "OFF", null, null, 0, eve))).isEqualTo(CareRefusal.SETTINGS_ELSEWHERE);
        assertThat(settings.of(eve).settings().rhythm()).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void quiet_is_turned_on_and_off_and_leaves_what_one_chose() {
        settings.change(Map.of(KindRule.of(Kind.QUOTED), new Setting(Channel.MAIL, true)), null, null, null, null, eve);
        assertThat(settings.quiet(true, eve).settings().of(Kind.MENTIONED).channel()).isEqualTo(Channel.IN_APP);
        assertThat(settings.of(eve).settings().of(Kind.QUOTED).channel()).isEqualTo(Channel.MAIL);
        assertThat(settings.of(eve).due()).isNull();
        assertThat(settings.on(eve)).isTrue();
        assertThat(settings.on(Person.ANONYMOUS)).isFalse();
        Preference loud = settings.quiet(false, eve);
        assertThat(settings.on(eve)).isFalse();
        assertThat(loud.settings().of(Kind.MENTIONED).channel()).isEqualTo(Channel.MAIL);
        assertThat(loud.due()).isNotNull();
    }

    @Test
    void a_link_in_a_mail_ends_that_kind_for_that_person_and_nothing_else() {
        Preference own = settings.change(Map.of(KindRule.of(Kind.QUOTED), new Setting(Channel.MAIL, true)), null, null, null, null, eve);
        String[] link = parts(Unsubscribing.path(own, Kind.QUOTED));
        assertThat(settings.linked(link[0], link[1], link[2])).isEqualTo(KindRule.of(Kind.QUOTED));
        assertThat(settings.of(eve).settings().of(Kind.QUOTED).channel()).as("looking changes nothing").isEqualTo(Channel.MAIL);
        settings.unsubscribe(link[0], link[1], link[2]);
        settings.unsubscribe(link[0], link[1], link[2]);
        assertThat(settings.of(eve).settings().of(Kind.QUOTED)).isEqualTo(new Setting(Channel.IN_APP, true));
        assertThat(settings.of(eve).settings().of(Kind.MENTIONED).channel()).isEqualTo(Channel.MAIL);
    }

    @Test
    void the_link_of_a_digest_ends_the_digest() {
        Preference own = settings.change(Map.of(), "WEEKLY", null, null, null, eve);
        String[] link = parts(Unsubscribing.digestPath(own));
        assertThat(settings.linked(link[0], link[1], link[2])).isNull();
        settings.unsubscribe(link[0], link[1], link[2]);
        assertThat(settings.of(eve).settings().rhythm()).isEqualTo(Rhythm.OFF);
        assertThat(settings.of(eve).due()).isNull();
    }

    @Test
    void a_link_that_was_made_for_another_person_or_kind_is_unknown() {
        String[] own = parts(Unsubscribing.path(settings.quiet(false, eve), Kind.QUOTED));
        String[] other = parts(Unsubscribing.path(settings.quiet(false, somebody()), Kind.QUOTED));
        unknown(own[0], "MENTIONED", own[2]);
        unknown(own[0], "DIGEST", own[2]);
        unknown(other[0], own[1], own[2]);
        unknown(own[0], own[1], "x");
        unknown(own[0], own[1], "");
        unknown("Z".repeat(22), own[1], own[2]);
        unknown("", "", "");
    }

    @Test
    void nothing_is_decided_without_logging_in_or_while_the_wiki_takes_no_changes() {
        String[] link = parts(Unsubscribing.path(settings.quiet(false, eve), Kind.QUOTED));
        assertThat(refusal(() -> settings.of(Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> settings.preview(Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> settings.quiet(true, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.parts.wiki.readOnly(true);
        assertThat(refusal(() -> settings.quiet(true, eve))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(refusal(() -> settings.unsubscribe(link[0], link[1], link[2]))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(settings.of(eve).settings().quiet()).isFalse();
    }

    private void unknown(String ref, String what, String signature) {
        assertThat(refusal(() -> settings.unsubscribe(ref, what, signature))).isEqualTo(CareRefusal.UNSUBSCRIBE_NOT_FOUND);
    }

    private static String[] parts(String path) {
        return path.substring("/plugins/servlet/groundswell/unsubscribe/".length()).split("/");
    }
}
