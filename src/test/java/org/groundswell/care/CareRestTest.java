package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.care.CareWorld.ADA;
import static org.groundswell.care.CareWorld.somebody;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.groundswell.care.web.NoticesResource;
import org.groundswell.care.web.SettingsResource;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.RestCalls.Answer;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareRestTest {
    private static final String UNKNOWN = "Z".repeat(22);
    private final CareWorld world = CareWorld.on(TestDatabase.H2);
    private final Person eve = somebody();
    private final RestCalls rest = new RestCalls(List.of(NoticesResource.class, SettingsResource.class),
        Map.of(NoticeService.class, world.parts.notices, SettingsService.class, world.parts.settings, Clock.class, world.parts.clock)).as(eve);

    @AfterEach
    void the_wiki_takes_changes_again() {
        world.parts.wiki.readOnly(false);
    }

    @Test
    void notices_are_listed_counted_and_read() {
        Happening what = world.on(Kind.REPLIED, ADA);
        world.tell(what, eve);
        Answer list = rest.get("notices?limit=5");
        String ref = list.json().path("items").path(0).path("ref").asText();
        assertThat(list.json().path("items").path(0).path("who").path("name").asText()).isEqualTo("Name of ada");
        assertThat(list.json().path("items").path(0).path("path").asText()).isEqualTo(what.path());
        assertThat(list.text()).doesNotContain(eve.key());
        assertThat(rest.get("notices/unread").text()).isEqualTo("{\"dot\":true,\"number\":1,\"news\":false,\"quiet\":false,\"here\":false}");
        assertThat(rest.write("PUT", "notices/" + ref + "/read", null).status()).isEqualTo(204);
        assertThat(rest.get("notices/unread").json().path("dot").asBoolean()).isFalse();
        assertThat(rest.write("PUT", "notices/here", null).status()).isEqualTo(204);
        assertThat(rest.get("notices/unread").json().path("here").asBoolean()).isTrue();
        assertThat(rest.write("PUT", "notices/read", null).status()).isEqualTo(204);
        assertThat(rest.write("PUT", "notices/news", null).status()).isEqualTo(204);
        assertThat(rest.as(ADA).write("PUT", "notices/" + ref + "/read", null).refusal()).isEqualTo("404 NOTICE_NOT_FOUND");
        assertThat(rest.write("PUT", "notices/" + UNKNOWN + "/read", null).refusal()).isEqualTo("404 NOTICE_NOT_FOUND");
        assertThat(rest.write("PUT", "notices/x/read", null).refusal()).isEqualTo("404 NOTICE_NOT_FOUND");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        for (String path : List.of("notices", "notices/unread", "settings")) {
            Answer first = rest.get(path);
            assertThat(rest.call("GET", path, null, Map.of("If-None-Match", first.tag())).status()).as(path).isEqualTo(304);
        }
        String before = rest.get("notices/unread").tag();
        world.tell(world.on(Kind.REPLIED, ADA), eve);
        assertThat(rest.call("GET", "notices/unread", null, Map.of("If-None-Match", before)).status()).isEqualTo(200);
    }

    @Test
    void settings_are_read_and_changed_in_part() {
        assertThat(rest.get("settings").json().path("kinds").path("MENTIONED").path("channel").asText()).isEqualTo("MAIL");
        Answer changed = rest.write("PUT", "settings", "{\"kinds\":{\"REPLIED\":{\"channel\":\"OFF\",\"digest\":true}},\"hour\":\"07:30\",\"version\":0}");
        assertThat(changed.json().path("kinds").path("REPLIED").toString()).isEqualTo("{\"channel\":\"OFF\",\"digest\":true}");
        assertThat(changed.json().path("hour").asText()).isEqualTo("07:30");
        assertThat(changed.json().path("rhythm").asText()).isEqualTo("WEEKLY");
        assertThat(rest.write("PUT", "settings", "{\"rhythm\":\"OFF\",\"version\":0}").refusal()).isEqualTo("409 SETTINGS_ELSEWHERE");
        assertThat(rest.write("PUT", "settings/quiet", "{\"quiet\":true}").json().path("quiet").asBoolean()).isTrue();
        assertThat(rest.get("notices/unread").text()).isEqualTo("{\"dot\":false,\"number\":0,\"news\":false,\"quiet\":true,\"here\":true}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "settings|{\"kinds\":{\"DREAMT\":{\"channel\":\"OFF\"}}}|400 UNKNOWN_TOLD_KIND kind", "settings|{\"kinds\":{\"REPLIED\":{\"channel\":\"MAIL\"}}}|400 CHANNEL_NOT_OFFERED REPLIED",
        "settings|{\"kinds\":{\"REPLIED\":{\"channel\":\"LOUD\"}}}|400 UNKNOWN_CHANNEL channel", "settings|{\"kinds\":{\"REPLIED\":{}}}|400 UNKNOWN_CHANNEL channel",
        "settings|{\"kinds\":{\"REPLIED\":{\"channel\":5}}}|400 INVALID_BODY channel", "settings|{\"kinds\":{\"REPLIED\":null}}|400 INVALID_BODY kinds",
        "settings|{\"kinds\":[\"REPLIED\"]}|400 INVALID_BODY kinds", "settings|{\"kinds\":{\"REPLIED\":{\"channel\":\"OFF\",\"evil\":1}}}|400 INVALID_BODY unknown",
        "settings|{\"kinds\":{\"MENTIONED\":{\"channel\":\"MAIL\",\"digest\":true}}}|400 NOT_IN_DIGEST MENTIONED", "settings|{\"hour\":\"7\"}|400 BAD_HOUR hour",
        "settings|{\"weekday\":\"FUNDAY\"}|400 BAD_WEEKDAY weekday", "settings|{\"rhythm\":\"HOURLY\"}|400 UNKNOWN_RHYTHM rhythm", "settings|{\"version\":\"1\"}|400 INVALID_BODY version",
        "settings|null|400 INVALID_BODY", "settings|{\"quiet\":true}|400 INVALID_BODY unknown", "settings/quiet|{}|400 INVALID_BODY quiet",
        "settings/quiet|{\"quiet\":\"yes\"}|400 INVALID_BODY quiet"})
    void what_cannot_be_meant_is_refused_and_changes_nothing(String path, String body, String refused) {
        String before = rest.get("settings").text();
        assertThat(rest.write("PUT", path, body).refusal()).isEqualTo(refused);
        assertThat(rest.get("settings").text()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notices/read", "notices/news", "notices/here", "notices/ZZZZZZZZZZZZZZZZZZZZZZ/read", "settings", "settings/quiet"})
    void nothing_is_written_without_the_header_or_without_logging_in_or_in_a_wiki_that_takes_no_changes(String path) {
        String body = path.startsWith("settings") ? path.endsWith("quiet") ? "{\"quiet\":true}" : "{}" : null;
        assertThat(rest.call("PUT", path, body, Map.of()).refusal()).isEqualTo("403 XSRF");
        world.parts.wiki.readOnly(true);
        assertThat(rest.write("PUT", path, body).refusal()).isEqualTo("503 READ_ONLY");
        assertThat(rest.as(Person.ANONYMOUS).write("PUT", path, body).refusal()).isEqualTo("401 NOT_LOGGED_IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notices", "notices/unread", "settings"})
    void nothing_is_read_without_logging_in(String path) {
        assertThat(rest.as(Person.ANONYMOUS).get(path).refusal()).isEqualTo("401 NOT_LOGGED_IN");
    }

    @Test
    void a_list_is_asked_for_within_bounds() {
        assertThat(rest.get("notices?limit=51").refusal()).isEqualTo("400 BAD_LIMIT limit");
        assertThat(rest.get("notices?after=x").refusal()).isEqualTo("400 BAD_CURSOR after");
    }
}
