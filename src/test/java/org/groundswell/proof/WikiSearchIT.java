package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages in the wiki's own search, by what was said on them, in the packaged app. */
class WikiSearchIT {
    private final Fixture fixture = new Fixture(RunningHost.url());
    private final Cast cast = new Cast(RunningHost.service(WikiParts.class));
    private final String word = "w" + Fixture.token().toLowerCase(Locale.ROOT);
    private String title;
    private long page;

    @BeforeEach
    void a_page() {
        title = "Page " + Fixture.token();
        page = fixture.page(fixture.as("admin"), fixture.space(), title, "<p>x</p>");
    }

    @Test
    void a_page_is_found_by_what_was_said_on_it_for_its_readers_until_that_is_narrowed_or_taken_back() {
        String post = say(Map.of("text", "I wonder " + word));
        assertThat(found("ben")).contains(title);
        write("PUT", "/posts/" + post, Map.of("text", "I know"));
        assertThat(found("ben")).doesNotContain(title);
        write("PUT", "/posts/" + post, Map.of("text", "I wonder " + word));
        assertThat(found("ben")).contains(title);
        write("PUT", "/posts/" + post + "/audience", Map.of("audience", "ONLY_ME"));
        assertThat(found("ben")).doesNotContain(title);
        assertThat(found("cy")).as("not even by its author").doesNotContain(title);
        write("PUT", "/posts/" + post + "/audience", Map.of("audience", "COMMUNITY"));
        assertThat(found("ben")).contains(title);
        fixture.as("cy").delete(HostClient.APP + "/posts/" + post).ok();
        assertThat(found("ben")).doesNotContain(title);
    }

    @Test
    void what_is_for_oneself_is_never_found_and_what_is_on_a_closed_page_by_its_readers_only() {
        say(Map.of("text", "Only me " + word, "audience", "ONLY_ME"));
        fixture.edit(fixture.as("admin"), page, "<p>saved again</p>");
        assertThat(found("cy")).doesNotContain(title);
        say(Map.of("text", "For readers " + word, "identity", "NAME_HIDDEN"));
        assertThat(found("ben")).contains(title).doesNotContain("Only me");
        cast.restrict(page, "cy", "admin");
        assertThat(found("ben")).doesNotContain(title);
        assertThat(found("cy")).contains(title);
    }

    private String say(Map<String, String> post) {
        return fixture.as("cy").post(HostClient.APP + "/posts?page=" + page, post).ok().text("ref");
    }

    private void write(String method, String path, Map<String, String> body) {
        fixture.as("cy").send(method, HostClient.APP + path, body).ok();
    }

    private String found(String reader) {
        return Jsoup.parse(fixture.as(reader).get("/dosearchsite.action?queryString=" + word).ok().body()).select("main").text();
    }
}
