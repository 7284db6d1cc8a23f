package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.groundswell.host.Host;
import org.groundswell.host.RunningHost;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Fixture.Board;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of boards when pages and spaces move, are thrown away, come back and go for good in the wiki itself. */
class ContentLifeIT {
    private static final String APP = "org.groundswell.confluence";
    private static final String JOB = APP + ":content";

    @ParameterizedTest
    @ValueSource(strings = {"memory", "postgres"})
    void boards_go_the_way_of_their_pages(String database) {
        try (Host host = Host.start(RunningHost.config(database))) {
            WikiParts wiki = host.services().get(WikiParts.class);
            Fixture fixture = new Fixture(host.baseUrl());
            HostClient ada = fixture.as("admin");
            String from = fixture.space();
            String to = fixture.space();
            Board board = fixture.board(ada, from);
            String pledge = board.anyPledge(ada);

            wiki.pages().move(board.page(), space(wiki, to), null);
            assertThat(boards(ada, from)).isEmpty();
            assertThat(boards(ada, to)).hasSize(1);

            wiki.pages().trash(board.page());
            assertThat(ada.get(HostClient.APP + "/pledges/" + pledge).status()).isEqualTo(404);
            assertThat(boards(ada, to)).isEmpty();
            wiki.pages().restore(board.page());
            assertThat(ada.get(HostClient.APP + "/pledges/" + pledge).ok().text("ref")).isEqualTo(pledge);
            assertThat(boards(ada, to)).hasSize(1);

            wiki.pages().trash(board.page());
            wiki.pages().purge(board.page());
            assertThat(ada.get(HostClient.APP + "/pledges/" + pledge).status()).isEqualTo(404);
            assertThat(gone(host, board.token())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "postgres"})
    void what_happens_while_the_app_is_off_is_found_at_night(String database) {
        try (Host host = Host.start(RunningHost.config(database))) {
            WikiParts wiki = host.services().get(WikiParts.class);
            HostPlugins apps = host.services().get(HostPlugins.class);
            Fixture fixture = new Fixture(host.baseUrl());
            HostClient ada = fixture.as("admin");
            String stays = fixture.space();
            String goes = fixture.space();
            Board moved = fixture.board(ada, goes);
            Board purged = fixture.board(ada, stays);
            Board removed = fixture.board(ada, goes);
            List.of(moved, purged, removed).forEach(board -> board.anyPledge(ada));

            apps.disable(APP);
            wiki.pages().move(moved.page(), space(wiki, stays), null);
            wiki.pages().trash(purged.page());
            wiki.pages().purge(purged.page());
            wiki.spaces().remove(space(wiki, goes));
            apps.enable(APP);
            host.services().get(JobConfigs.class).runNow(JOB);

            assertThat(boards(ada, stays)).extracting(board -> board.path("pagePath").asText()).containsExactly("/pages/viewpage.action?pageId=" + moved.page());
            assertThat(gone(host, purged.token())).isEqualTo(1);
            assertThat(gone(host, removed.token())).isEqualTo(1);
        }
    }

    private static HostSpace space(WikiParts wiki, String key) {
        return wiki.spaces().byKey(key).orElseThrow();
    }

    private static List<JsonNode> boards(HostClient reader, String space) {
        return StreamSupport.stream(reader.get(HostClient.APP + "/boards?space=" + space).ok().json().path("items").spliterator(), false).toList();
    }

    private static int gone(Host host, String token) {
        String board = '"' + HostActiveObjects.tablePrefix("org.groundswell") + "BOARD\"";
        return host.services().get(HostDatabase.class).jdbc().queryForObject("select count(*) from " + board
            + " where \"ANCHOR\" = ? and \"GONE_AT\" > 0 and \"PAGE_ID\" < 0", Integer.class, token);
    }
}
