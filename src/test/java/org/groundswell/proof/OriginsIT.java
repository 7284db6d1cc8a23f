package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Fixture.Board;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moved people to pledges, through every door of the running app. */
class OriginsIT {
    private final Fixture fixture = new Fixture(RunningHost.url());
    private final Cast cast = new Cast(RunningHost.service(WikiParts.class));
    private String space;
    private Board board;
    private long page;
    private String secret;
    private String story;

    @BeforeEach
    void a_story_on_a_page_only_some_may_see() {
        space = fixture.space();
        board = fixture.board(fixture.as("admin"), space);
        page = fixture.page(fixture.as("admin"), space, "Page " + Fixture.token(), "<p>x</p>");
        secret = "fell " + Fixture.token();
        story = post(page, Map.of("text", secret, "kind", "STORY"));
        cast.restrict(page, "ada", "ben");
    }

    private String post(long where, Map<String, ?> body) {
        return fixture.as("ada").post(HostClient.APP + "/posts?page=" + where, body).ok().text("ref");
    }

    @Test
    void what_one_may_not_see_is_no_origin_like_what_is_not_there() {
        Answer there = pledge("cy", story);
        Answer notThere = pledge("cy", Fixture.token());
        assertThat(there.outcome()).isEqualTo(notThere.outcome()).isEqualTo("404 ORIGIN_NOT_FOUND");
        assertThat(there.body()).isEqualTo(notThere.body());
        Answer page = fixture.as("cy").get("/plugins/servlet/groundswell/moved/" + story);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).doesNotContain(secret);
        assertThat(pledge("ben", "not a ref").outcome()).isEqualTo("404 ORIGIN_NOT_FOUND");
    }

    @Test
    void no_door_tells_of_it_whom_it_is_not_for() {
        String pledge = pledge("ben", story).ok().text("ref");
        assertThat(fixture.as("ben").get(HostClient.APP + "/pledges/" + pledge).body()).contains(story);
        for (HostClient reader : new HostClient[] {fixture.as("cy"), fixture.as("eve")}) {
            for (String door : new String[] {HostClient.APP + "/pledges/" + pledge, board.path() + "/pledges", board.path() + "/cards", board.path() + "/cards/" + pledge,
                HostClient.APP + "/pledges/" + pledge + "/history", "/plugins/servlet/groundswell/pledge/" + pledge, "/pages/viewpage.action?pageId=" + board.page()}) {
                Answer answer = reader.get(door);
                assertThat(answer.status()).as(door).isEqualTo(200);
                assertThat(answer.body()).as(door).doesNotContain(story, secret, "gs-origin");
            }
        }
        assertThat(fixture.as("ben").get("/pages/viewpage.action?pageId=" + board.page()).body()).contains(secret, "gs-origin");
        assertThat(fixture.as("ada").get("/plugins/servlet/groundswell/post/" + story).body()).contains("gs-chain", pledge);
        fixture.as("ada").delete(HostClient.APP + "/posts/" + story).ok();
        assertThat(fixture.as("ben").get(HostClient.APP + "/pledges/" + pledge).ok().body()).doesNotContain(story);
    }

    @Test
    void a_hidden_name_moved_to_a_pledge_stands_nowhere() {
        String author = "author" + Fixture.token().toLowerCase(Locale.ROOT);
        cast.person("muriel-moved");
        cast.person(author);
        String open = fixture.as(author).post(HostClient.APP + "/posts?page=" + board.page(), Map.of("text", "open " + Fixture.token(), "kind", "IDEA")).ok().text("ref");
        String pledge = fixture.as("muriel-moved").post(board.path() + "/pledges", Map.of("iWill", "come " + Fixture.token(), "from", open, "identity", "NAME_HIDDEN")).ok().text("ref");
        for (String door : new String[] {"/plugins/servlet/groundswell/post/" + open, "/plugins/servlet/groundswell/pledge/" + pledge, "/plugins/servlet/groundswell/notices",
            HostClient.APP + "/notices", HostClient.APP + "/pledges/" + pledge}) {
            assertThat(fixture.as(author).get(door).ok().body()).as(door).doesNotContain("muriel");
        }
        assertThat(fixture.as(author).get("/plugins/servlet/groundswell/notices").body()).contains("A colleague was moved to a pledge by your story");
    }

    private Answer pledge(String person, String from) {
        return fixture.as(person).post(board.path() + "/pledges", Map.of("iWill", "look in " + Fixture.token(), "from", from));
    }
}
