package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.WikiParts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of those who tend a community, in the packaged app, and who is told that it is there. */
class DeskInHostIT {
    private static final String DESK = "/plugins/servlet/groundswell/desk";
    private final Fixture fixture = new Fixture(RunningHost.url());
    private final Cast cast = new Cast(RunningHost.service(WikiParts.class));
    private final String steward = "steward" + Fixture.token().toLowerCase(Locale.ROOT);
    private final String asker = "asker" + Fixture.token().toLowerCase(Locale.ROOT);
    private String ref;
    private Fixture.Home home;

    @BeforeEach
    void a_community_with_an_ask_and_somebody_new() {
        cast.person(steward);
        cast.person(asker, "Full Name of Asker", asker + "@example.invalid");
        String space = fixture.space();
        cast.grant(space, steward, SpaceRight.values());
        home = fixture.home(fixture.as(steward), space);
        ref = fixture.as(steward).get(home.path()).ok().text("ref");
        say(Map.of("text", "Who has <b>a key</b>?", "kind", "ASK"));
        say(Map.of("text", "Nobody may know.", "kind", "STUCK", "identity", "NAME_HIDDEN"));
    }

    private void say(Map<String, String> post) {
        fixture.as(asker).post(HostClient.APP + "/posts?page=" + home.page(), post).ok();
    }

    @Test
    void the_steward_sees_what_waits_and_who_is_new_and_who_hides_is_not_named() {
        Document desk = Jsoup.parse(fixture.as(steward).get(DESK).ok().body());
        assertThat(desk.select(".gs-desk-part h2").eachText()).containsExactly("Asked, and nobody is on it", "Here for the first time", "Quiet pledge boards",
            "Challenges without an answer");
        assertThat(desk.select("[aria-labelledby=gs-desk-asks] .gs-desk-title").eachText()).containsExactlyInAnyOrder("Who has <b>a key</b>?", "Nobody may know.");
        assertThat(desk.select("[aria-labelledby=gs-desk-asks] .gs-desk-item:contains(Nobody may know) .gs-facts").text()).startsWith("A colleague");
        assertThat(desk.select("[aria-labelledby=gs-desk-newcomers] .gs-desk-item")).hasSize(1);
        assertThat(desk.select("[aria-labelledby=gs-desk-newcomers] .gs-desk-item").text()).contains("Full Name of Asker");
        assertThat(desk.select(".gs-desk-items b b")).isEmpty();
        for (String part : List.of("asks", "newcomers", "boards", "challenges")) {
            assertThat(Jsoup.parse(fixture.as(steward).get(DESK + "?part=" + part).ok().body()).select(".gs-desk-part")).hasSize(1);
        }
        String link = Jsoup.parse(fixture.as(steward).get("/pages/viewpage.action?pageId=" + home.page()).ok().body()).select(".gs-community a[href*=/desk]").attr("href");
        assertThat(fixture.as(steward).get(link.replaceFirst("^/confluence", "")).ok().body()).contains("Nobody may know.");
    }

    @Test
    void to_everybody_else_it_is_not_there_whatever_they_ask_for() {
        String member = "member" + Fixture.token().toLowerCase(Locale.ROOT);
        cast.person(member);
        String nowhere = DESK + "?of=" + Fixture.token();
        for (HostClient other : List.of(fixture.as(asker), fixture.as(member), fixture.anonymous())) {
            for (String way : List.of(DESK, DESK + "?of=" + ref, nowhere, DESK + "?of=x", DESK + "?part=people")) {
                Answer answer = other.get(way);
                assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("a key", "Nobody may know", home.page() + "");
            }
            assertThat(other.get("/pages/viewpage.action?pageId=" + home.page()).body()).doesNotContain("groundswell/desk");
        }
        assertThat(fixture.as("admin").get(DESK + "?of=" + ref).status()).as("who administers the space").isEqualTo(200);
    }
}
