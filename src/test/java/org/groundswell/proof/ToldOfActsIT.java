package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Fixture.Board;
import org.groundswell.proof.Fixture.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people read under "What is new" when somebody did something with their pledge or their charter, in the running app. */
class ToldOfActsIT {
    private static final String NOTICES = "/plugins/servlet/groundswell/notices";
    private final Fixture fixture = new Fixture(RunningHost.url());
    private final Cast cast = new Cast(RunningHost.service(WikiParts.class));
    private final String tag = Fixture.token().substring(0, 10).toLowerCase(Locale.ROOT);
    private String space;
    private HostClient owner;
    private HostClient joiner;

    @BeforeEach
    void people_nobody_told_anything_yet() {
        space = fixture.space();
        owner = somebody("owner");
        joiner = somebody("joiner");
    }

    private HostClient somebody(String name) {
        return fixture.as(cast.person(name + tag).getName());
    }

    private static String news(HostClient person) {
        return person.get(NOTICES).ok().body();
    }

    @Test
    void a_join_is_told_by_name_or_without_it_and_no_more_when_it_is_taken_back() {
        Board board = fixture.board(owner, space);
        String pledge = board.pledge(owner, "listen " + tag);
        String join = HostClient.APP + "/pledges/" + pledge + "/join";
        joiner.put(HostClient.APP + "/pledges/" + pledge + "/support", Map.of()).ok();
        assertThat(news(owner)).doesNotContain("gs-told-line");
        joiner.put(join, Map.of()).ok();
        assertThat(news(owner)).contains("joiner" + tag, "joined your pledge");
        joiner.put(join, Map.of("identity", "NAME_HIDDEN")).ok();
        assertThat(news(owner)).contains("A colleague joined your pledge").doesNotContain("joiner" + tag);
        joiner.delete(join).ok();
        assertThat(news(owner)).doesNotContain("joined your pledge");
        joiner.put(join, Map.of("identity", "NAME_HIDDEN")).ok();
        cast.restrict(board.page(), "admin");
        assertThat(news(owner)).as("whose page is closed to its own author").doesNotContain("joined your pledge");
    }

    @Test
    void what_came_of_a_pledge_is_told_to_who_joined_it() {
        Board board = fixture.board(owner, space);
        String pledge = board.pledge(owner, "listen " + tag);
        joiner.put(HostClient.APP + "/pledges/" + pledge + "/join", Map.of("identity", "NAME_HIDDEN")).ok();
        owner.put(HostClient.APP + "/pledges/" + pledge + "/state", Map.of("state", "KEPT", "story", "It helped.")).ok();
        assertThat(news(joiner)).contains("owner" + tag, "told what came of a pledge you joined", "listen " + tag).doesNotContain("It helped.");
    }

    @Test
    void a_challenge_is_told_to_who_tends_the_charter_and_the_answer_to_who_raised_it() {
        Home home = fixture.home(owner, space);
        home.charter(owner, Map.of("purpose", "We improve outcomes."));
        joiner.put(home.path() + "/membership", Map.of()).ok();
        String challenge = home.challenge(joiner, Map.of("no", 1, "section", "PURPOSE", "quote", "improve", "troubles", "too small " + tag, "identity", "NAME_HIDDEN"));
        assertThat(news(owner)).contains("A colleague challenged a charter you look after").doesNotContain("joiner" + tag, "too small");
        joiner.delete(HostClient.APP + "/challenges/" + challenge).ok();
        assertThat(news(owner)).as("taken back").doesNotContain("challenged a charter");
        challenge = home.challenge(joiner, Map.of("no", 1, "section", "PURPOSE", "quote", "improve", "troubles", "still too small " + tag));
        assertThat(news(owner)).contains("joiner" + tag, "challenged a charter you look after");
        owner.put(HostClient.APP + "/challenges/" + challenge + "/answer", Map.of("state", "ANSWERED", "words", "It is where we begin.")).ok();
        assertThat(news(joiner)).contains("owner" + tag, "answered your challenge to the charter");
    }
}
