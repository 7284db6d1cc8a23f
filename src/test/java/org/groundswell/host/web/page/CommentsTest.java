package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.groundswell.host.Host;
import org.groundswell.host.blueprint.BlueprintJar;
import org.groundswell.host.web.page.Reader.Seen;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsTest {
    private static final String ADD = "/pages/doaddcomment.action";
    private static final String REMOVE = "/pages/removecomment.action";

    @TempDir
    static Path home;

    private static Host host;
    private static WikiParts wiki;
    private static URI url;
    private HostSpace space;
    private HostPage page;

    @BeforeAll
    static void start() {
        host = BlueprintJar.host(home);
        wiki = host.services().get(WikiParts.class);
        url = host.baseUrl();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void a_page_of_eve_that_everybody_may_comment_on() {
        String key = "T" + UUID.randomUUID().toString().substring(0, 8);
        HostUser eve = wiki.people().byName("eve").orElseThrow();
        space = wiki.spaces().create(key, "Ward " + key, "Where we meet", eve);
        wiki.spaces().open(space);
        page = wiki.pages().createHome(space, "Home", "<p>Welcome</p>", eve);
    }

    @Test
    void what_somebody_says_stands_below_the_page_as_they_typed_it() {
        Seen seen = say(ben(), "First <b>line</b> & more\r\nsecond line\r\n\r\nNext thought");
        assertThat(seen.page().select("#comments .wiki-content p").eachText()).containsExactly("First <b>line</b> & more second line", "Next thought");
        assertThat(seen.page().select("#comments br")).hasSize(1);
        assertThat(seen.page().select("#comments .hw-comment strong").text()).isEqualTo("Ben Okafor");
        assertThat(wiki.comments().of(page.getId())).hasSize(1);
        say(ben(), "  \r\n ");
        assertThat(wiki.comments().of(page.getId())).as("blanks say nothing").hasSize(1);
    }

    @Test
    void who_may_not_comment_reads_and_is_offered_nothing() {
        say(ben(), "For everybody");
        wiki.rights().grant(space.getId(), Subject.EVERYBODY, SpaceRight.VIEW);
        Seen stranger = Reader.anonymous(url).get(Links.view(page));
        assertThat(stranger.words()).contains("For everybody");
        assertThat(stranger.page().select("#comments form")).isEmpty();
        assertThat(say(Reader.anonymous(url), "Me too").status()).isNotEqualTo(200);
        assertThat(wiki.comments().of(page.getId())).hasSize(1);
    }

    @Test
    void everybody_takes_back_what_they_said_and_who_looks_after_the_space_what_anybody_said() {
        say(ben(), "From Ben");
        say(eve(), "From Eve");
        assertThat(ben().get(Links.view(page)).page().select("#comments form[action$=" + REMOVE + "]")).hasSize(1);
        assertThat(remove(ben(), 1).status()).isEqualTo(403);
        assertThat(remove(ben(), 0).words()).doesNotContain("From Ben").contains("From Eve");
        say(ben(), "Again from Ben");
        assertThat(remove(eve(), 1).words()).doesNotContain("Again from Ben").contains("From Eve");
        assertThat(eve().post(REMOVE, Map.of("pageId", id(), "commentId", "1")).status()).isEqualTo(404);
    }

    private Seen say(Reader reader, String words) {
        return reader.post(ADD, Map.of("pageId", id(), "words", words));
    }

    private Seen remove(Reader reader, int at) {
        return reader.post(REMOVE, Map.of("pageId", id(), "commentId", Long.toString(wiki.comments().of(page.getId()).get(at).id())));
    }

    private String id() {
        return Long.toString(page.getId());
    }

    private static Reader eve() {
        return Reader.loggedIn(url, "eve");
    }

    private static Reader ben() {
        return Reader.loggedIn(url, "ben");
    }
}
