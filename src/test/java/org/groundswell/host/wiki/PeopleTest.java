package org.groundswell.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Locale;
import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_key_says_nothing_about_the_name_and_a_password_is_never_stored(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser ada = bed.person("ada");

            assertThat(ada.getKey().getStringValue()).matches("[0-9a-f]{32}");
            assertThat(bed.wiki.people().byName("ADA")).contains(ada);
            assertThat(bed.wiki.people().authenticate("Ada", "ada")).contains(ada);
            assertThat(bed.wiki.people().authenticate("ada", "Ada")).isEmpty();
            assertThat(bed.wiki.people().authenticate("nobody", "ada")).isEmpty();
            // A salted hash of 256 bits; its digits may spell "ada" by chance.
            String stored = bed.database.jdbc().queryForObject("SELECT PASSWORD_HASH FROM HOST_PERSON", String.class);
            assertThat(stored).matches("[0-9a-f]{32}\\$[0-9a-f]{64}");
            PagesTest.refused(WikiRefusal.TAKEN, () -> bed.wiki.people().create(" Ada ", "Other Ada", null, "x"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_password_that_was_right_a_moment_ago_is_worthless_once_there_is_a_new_one(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser ada = bed.person("ada");
            HostUser ben = bed.person("ben");
            assertThat(bed.wiki.people().authenticate("ada", "ada")).contains(ada);
            assertThat(bed.wiki.people().authenticate("ada", "ada")).as("seen before").contains(ada);
            assertThat(bed.wiki.people().authenticate("ada", "adb")).isEmpty();
            assertThat(bed.wiki.people().authenticate("ben", "ada")).as("right for somebody else").isEmpty();

            bed.wiki.people().setPassword(ada.getKey(), "new");
            bed.wiki.people().setPassword(ben.getKey(), "ada");

            assertThat(bed.wiki.people().authenticate("ada", "ada")).isEmpty();
            assertThat(bed.wiki.people().authenticate("ada", "new")).contains(ada);
            assertThat(bed.wiki.people().authenticate("ben", "ada")).contains(ben);
        }
    }

    @Test
    void only_so_many_passwords_are_remembered_and_the_oldest_are_forgotten() {
        RecentlyRight recent = new RecentlyRight(new byte[] {1});
        for (int i = 0; i <= 1000; i++) {
            recent.add("word", "stored" + i);
        }
        assertThat(recent.contains("word", "stored0")).isFalse();
        assertThat(recent.contains("word", "stored1")).isTrue();
        assertThat(recent.contains("word", "stored1000")).isTrue();
        assertThat(recent.contains("words", "tored1000")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void who_is_switched_off_keeps_the_name_and_cannot_log_in(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser ben = bed.person("ben");
            String token = bed.wiki.tokens().issue(ben.getKey(), "script");

            bed.wiki.people().deactivate(ben.getKey());

            assertThat(bed.wiki.people().authenticate("ben", "ben")).isEmpty();
            assertThat(bed.wiki.tokens().personOf(token)).isEmpty();
            assertThat(bed.wiki.people().byKey(ben.getKey()).orElseThrow().getFullName()).isEqualTo("Ben");
            assertThat(bed.wiki.groups().memberNames(Groups.USERS)).doesNotContain("ben");
            bed.wiki.people().activate(ben.getKey());
            assertThat(bed.wiki.people().authenticate("ben", "ben")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_a_deleted_person_only_the_key_and_an_alias_are_left(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser ben = bed.person("ben");
            HostPage page = bed.wiki.pages().create(bed.space("A"), null, "Ben's", "<p/>", ben);

            bed.wiki.people().delete(ben.getKey());

            HostUser left = new HostUserAccessor(bed.wiki.people(), bed.wiki.groups(), "").getUserByKey(ben.getKey()) instanceof HostUser user ? user : null;
            assertThat(left).isEqualTo(ben);
            assertThat(left.getFullName()).matches("user-[0-9a-f]{5}");
            assertThat(left.getEmail()).isNull();
            assertThat(bed.wiki.people().byName("ben")).isEmpty();
            assertThat(bed.wiki.people().byName(left.getName())).isEmpty();
            assertThat(bed.wiki.people().authenticate(left.getName(), "ben")).isEmpty();
            assertThat(bed.wiki.people().all()).doesNotContain(ben);
            assertThat(bed.wiki.pages().byId(page.getId()).orElseThrow().getCreator().getName()).startsWith("user-");
            assertThat(bed.wiki.people().create("ben", "Another Ben", null, "x").getKey()).isNotEqualTo(ben.getKey());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_token_stands_for_its_owner_until_it_is_revoked(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser ada = bed.person("ada");
            String token = bed.wiki.tokens().issue(ada.getKey(), "import");

            assertThat(bed.wiki.tokens().personOf(token)).contains(ada);
            assertThat(bed.wiki.tokens().personOf("guessed")).isEmpty();
            assertThat(bed.database.jdbc().queryForObject("SELECT TOKEN_HASH FROM HOST_TOKEN", String.class)).isNotEqualTo(token);
            long id = bed.wiki.tokens().of(ada.getKey()).get(0).id();
            bed.wiki.tokens().revoke(bed.person("ben").getKey(), id);
            assertThat(bed.wiki.tokens().personOf(token)).isPresent();
            bed.wiki.tokens().revoke(ada.getKey(), id);
            assertThat(bed.wiki.tokens().personOf(token)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void people_choose_a_language_and_are_found_by_part_of_their_name(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser ada = bed.person("ada");
            bed.person("ben");
            HostLocaleManager locales = new HostLocaleManager(bed.wiki.people(), () -> Locale.ENGLISH);
            assertThat(locales.getLocale(ada)).isEqualTo(Locale.ENGLISH);

            bed.wiki.people().setLocale(ada.getKey(), Locale.GERMAN);

            assertThat(locales.getLocale(ada)).isEqualTo(Locale.GERMAN);
            assertThat(locales.getLocale(null)).isEqualTo(Locale.ENGLISH);
            assertThat(bed.wiki.people().search("DA", 10)).containsExactly(ada);
            assertThat(bed.wiki.people().search("%", 1)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void apps_find_people_by_key_and_groups_by_name(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser ada = bed.person("ada");
            HostUserAccessor accessor = new HostUserAccessor(bed.wiki.people(), bed.wiki.groups(), "/confluence");
            UserKey nobody = new UserKey("0".repeat(32));

            assertThat(accessor.getUserByKey(nobody)).isNull();
            assertThat(accessor.getUsersByUserKeys(List.of(nobody, ada.getKey(), ada.getKey()))).containsExactly(ada);
            assertThat(accessor.getGroup("no such group")).isNull();
            assertThat(accessor.getMemberNames(accessor.getGroup(Groups.USERS))).containsExactly("ada");
            assertThat(accessor.getUserProfilePicture(ada).getUriReference())
                .isEqualTo("/confluence/download/avatars/" + ada.getKey().getStringValue() + ".svg");
        }
    }

    @Test
    void a_picture_shows_initials_and_cannot_carry_markup() {
        HostUser sly = new HostUser(new UserKey("a".repeat(32)), "sly", "<b> & Co", null, HostUser.Status.ACTIVE);

        assertThat(Avatars.svg(sly)).contains(">&lt;C</text>").doesNotContain("<b>");
        assertThat(Avatars.svg(null)).contains(">?</text>");
    }
}
