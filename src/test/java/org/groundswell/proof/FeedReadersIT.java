package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.WikiParts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds as programs outside the wiki fetch them, in the packaged app: without anybody's rights, and with somebody's token. */
class FeedReadersIT {
    private static final String FILES = HostClient.APP + "/feed/";
    private static final List<String> FORMATS = List.of("atom", "json");
    private final Fixture fixture = new Fixture(RunningHost.url());
    private final WikiParts wiki = RunningHost.service(WikiParts.class);
    private final Cast cast = new Cast(wiki);
    private final String open = "open" + Fixture.token();
    private final String closed = "closed" + Fixture.token();
    private final String reader = "feedreader" + Fixture.token().substring(0, 8).toLowerCase(java.util.Locale.ROOT);
    private String feed;

    @BeforeEach
    void a_space_anybody_reads_and_a_page_in_it_that_two_read() {
        cast.person(reader);
        String space = fixture.space();
        cast.letAnybodyRead(space);
        cast.grant(space, reader, SpaceRight.VIEW, SpaceRight.COMMENT);
        feed = "?scope=space&of=" + space;
        long page = fixture.page(fixture.as("admin"), space, "Open " + open, "<p>x</p>");
        long few = fixture.page(fixture.as("admin"), space, "Closed " + closed, "<p>x</p>");
        cast.restrict(few, reader, "admin");
        share(page, open);
        share(few, closed);
    }

    private void share(long page, String text) {
        fixture.as(reader).post(HostClient.APP + "/posts?page=" + page, Map.of("text", text)).ok();
    }

    @Test
    void nobody_gets_what_anybody_may_read_and_a_token_what_its_person_may_without_the_words_of_restricted_pages() {
        String token = wiki.tokens().issue(wiki.people().byName(reader).orElseThrow().getKey(), "feeds");
        for (String format : FORMATS) {
            Answer anybody = fixture.anonymous().get(FILES + format + feed).ok();
            Answer own = bearer(token, FILES + format + feed).ok();
            assertThat(anybody.body()).contains(open).doesNotContain(closed);
            assertThat(own.body()).contains(open).doesNotContain(closed).contains("This can be read in the wiki only.");
            assertThat(entries(format, anybody)).isEqualTo(1);
            assertThat(entries(format, own)).isEqualTo(2);
            assertThat(bearer(token, FILES + format + "?scope=own").ok().body()).contains(open);
            assertThat(bearer(token + "x", FILES + format + feed).status()).isEqualTo(401);
        }
    }

    private static int entries(String format, Answer answer) {
        return format.equals("json") ? answer.json().path("items").size() : Jsoup.parse(answer.body(), "", Parser.xmlParser()).select("entry").size();
    }

    @Test
    void it_is_kept_by_its_reader_only_and_sent_again_only_when_it_changed() {
        for (String format : FORMATS) {
            Answer first = fixture.anonymous().get(FILES + format + feed).ok();
            assertThat(first.header("Content-Type")).startsWith(format.equals("json") ? "application/feed+json" : "application/atom+xml");
            assertThat(first.header("Cache-Control")).contains("private").contains("no-cache");
            assertThat(String.join(",", first.headers().allValues("Vary"))).contains("Authorization", "Cookie");
            HostClient anybody = fixture.anonymous();
            Answer again = anybody.send(anybody.request("GET", FILES + format + feed, null, null).header("If-None-Match", first.header("ETag")).build());
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void the_page_of_a_feed_leads_to_both_so_that_programs_find_them_too() {
        Document page = Jsoup.parse(fixture.anonymous().get("/plugins/servlet/groundswell/feed" + feed).ok().body());
        for (Element link : page.select("link[rel=alternate], .gs-subscribe a")) {
            String path = link.attr("href").replaceFirst("^(https?://[^/]+)?/confluence", "");
            assertThat(fixture.anonymous().get(path).ok().body()).contains(open);
        }
        assertThat(page.select("head link[rel=alternate]").eachAttr("type")).containsExactly("application/atom+xml", "application/feed+json");
        assertThat(page.select(".gs-subscribe a")).hasSize(2);
    }

    private Answer bearer(String token, String path) {
        HostClient anybody = fixture.anonymous();
        return anybody.send(anybody.request("GET", path, null, null).header("Authorization", "Bearer " + token).build());
    }
}
