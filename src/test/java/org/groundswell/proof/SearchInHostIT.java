package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.groundswell.host.RunningHost;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.groundswell.host.wiki.WikiParts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search over posts, pledges and boards in the packaged app: what is closed to somebody is nowhere in its answers. */
class SearchInHostIT {
    private static final String PAGE = "/plugins/servlet/groundswell/search?q=";
    private static final String REST = HostClient.APP + "/search?q=";
    private final Fixture fixture = new Fixture(RunningHost.url());
    private final Cast cast = new Cast(RunningHost.service(WikiParts.class));
    private final String word = "w" + Fixture.token();
    private String sought;
    private Fixture.Board board;

    @BeforeEach
    void one_of_each_with_the_same_word() {
        String space = fixture.space();
        // Which spaces somebody sees may be some minutes old; within one space it is asked now.
        sought = word + "&space=" + space;
        cast.letAnybodyRead(space);
        String token = Fixture.token();
        long page = fixture.page(fixture.as("admin"), space, "Page " + token, Fixture.macro(Map.of("question", "Who " + word + "?", "board", token)));
        board = new Fixture.Board(space, page, token);
        board.pledge(fixture.as("ben"), "pledge " + word);
        fixture.as("cy").post(HostClient.APP + "/posts?page=" + page, Map.of("text", "post <b>" + word + "</b>", "identity", "NAME_HIDDEN")).ok();
    }

    @Test
    void all_three_are_found_on_the_page_and_over_rest_and_each_kind_alone() {
        Document shown = Jsoup.parse(fixture.anonymous().get(PAGE + sought).ok().body());
        assertThat(shown.select(".gs-hit")).hasSize(3);
        assertThat(shown.select(".gs-hit b b, script:containsData(" + word + ")")).isEmpty();
        assertThat(shown.select(".gs-hit-text").text()).contains("post <b>" + word + "</b>", "pledge " + word, "Who " + word + "?");
        for (String link : shown.select(".gs-hit-text a").eachAttr("href")) {
            assertThat(fixture.anonymous().get(link.replaceFirst("^/confluence", "")).ok().body()).contains(word);
        }
        Answer found = fixture.anonymous().get(REST + sought).ok();
        assertThat(kinds(found)).containsExactlyInAnyOrder("posts", "pledges", "boards");
        for (String kind : List.of("posts", "pledges", "boards")) {
            assertThat(kinds(fixture.anonymous().get(REST + sought + "&kind=" + kind).ok())).containsExactly(kind);
        }
        assertThat(fixture.anonymous().get(REST + sought + "&kind=people").outcome()).isEqualTo("400 UNKNOWN_FOUND_KIND");
        assertThat(fixture.anonymous().get(REST + sought + "&limit=2").ok().json().path("items")).hasSize(2);
    }

    private static List<String> kinds(Answer found) {
        return StreamSupport.stream(found.json().path("items").spliterator(), false).map(item -> item.path("kind").asText()).toList();
    }

    @Test
    void nobody_finds_who_hides_and_nothing_of_a_page_that_was_closed_or_thrown_away() {
        for (String who : List.of("ben", "admin", "anonymous")) {
            HostClient reader = who.equals("anonymous") ? fixture.anonymous() : fixture.as(who);
            Answer found = reader.get(REST + sought + "&kind=posts").ok();
            assertThat(found.json().path("items").path(0).path("by").toString()).isEqualTo("{\"kind\":\"COLLEAGUE\"}");
            assertThat(Jsoup.parse(reader.get(PAGE + sought + "&kind=posts").ok().body()).select(".gs-hit .gs-facts").text()).startsWith("A colleague");
        }
        cast.restrict(board.page(), "admin");
        for (HostClient reader : List.of(fixture.as("ben"), fixture.as("cy"), fixture.anonymous())) {
            assertThat(reader.get(REST + sought).ok().body()).isEqualTo("{\"items\":[],\"next\":null}");
            Document nothing = Jsoup.parse(reader.get(PAGE + sought).ok().body());
            assertThat(nothing.select(".gs-hit, .gs-more")).isEmpty();
            assertThat(nothing.select("[role=status]").text()).startsWith("Nothing has all of these words.");
        }
        assertThat(fixture.as("admin").get(REST + sought).ok().json().path("items")).hasSize(3);
        cast.trash(board.page());
        assertThat(fixture.as("admin").get(REST + sought).ok().json().path("items")).isEmpty();
    }

    @Test
    void the_nights_work_finds_what_lost_its_words() {
        RunningHost.service(HostDatabase.class).jdbc().update("delete from \"" + HostActiveObjects.tablePrefix("org.groundswell")
            + "WORD_ENTRY\" where \"WORD\" = ?", word.toLowerCase(Locale.ROOT));
        assertThat(fixture.as("ben").get(REST + sought).ok().json().path("items")).isEmpty();
        JobRunnerResponse done = RunningHost.service(JobConfigs.class).runNow("org.groundswell.confluence:words");
        assertThat(done.getMessage()).matches("[1-9]\\d* parts kept anew");
        assertThat(fixture.as("ben").get(REST + sought).ok().json().path("items")).hasSize(3);
    }
}
