package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.search.SearchService;
import org.groundswell.search.domain.Sought;
import org.groundswell.shared.domain.Findable.Hit;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** Which pledges and boards are found by whom, on a real database. */
abstract class FoundPledgesContract {
    private final PledgeWorld world;
    private final SearchService search;
    private final Person ada = new Person("ada" + PledgeWorld.newToken());
    private final String word = "w" + PledgeWorld.newToken().substring(0, 12);

    FoundPledgesContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        search = new SearchService(world.words, world.found, world.wiki, world.wiki, world.transactions);
    }

    @Test
    void a_pledge_is_found_by_all_it_says_until_it_is_removed() {
        BoardSpot spot = world.spot();
        SeenPledge pledge = world.pledges.publish(spot, PledgeWords.of("close the list", "because " + word, "", "", "", "", ""), Identity.NAMED, null, ada);
        assertThat(refs(word)).containsExactly(pledge.ref());
        assertThat(refs("list " + word)).containsExactly(pledge.ref());
        Hit hit = hits(word, PledgeWorld.BEN).get(0);
        assertThat(hit.text() + hit.by().kind()).isEqualTo("close the listNAMED");
        world.pledges.remove(pledge.ref(), ada);
        assertThat(refs(word)).isEmpty();
    }

    @Test
    void its_story_is_found_and_other_words_are_no_longer_when_it_is_edited() {
        SeenPledge pledge = world.publish(world.spot(), ada, "go " + word);
        world.pledges.edit(pledge.ref(), PledgeWorld.words("come"), null, null, ada);
        assertThat(refs(word)).isEmpty();
        world.pledges.changeState(pledge.ref(), PledgeState.KEPT, "It was " + word + ".", ada);
        assertThat(refs(word)).containsExactly(pledge.ref());
    }

    @Test
    void a_hidden_name_is_found_by_no_name_and_at_a_day() {
        world.pledges.publish(world.spot(), PledgeWorld.words("leave at five " + word), Identity.NAME_HIDDEN, null, ada);
        Hit hit = hits(word, PledgeWorld.BEN).get(0);
        assertThat(hit.by().kind()).isEqualTo(Who.Kind.COLLEAGUE);
        assertThat(hit.at()).isEqualTo(hit.at().atZone(world.clock.getZone()).toLocalDate().atStartOfDay(world.clock.getZone()).toInstant());
        assertThat(hits(ada.key(), PledgeWorld.BEN)).isEmpty();
    }

    @Test
    void the_question_of_a_board_is_found_as_it_is_asked_now_and_nothing_on_a_page_one_may_not_see() {
        BoardSpot spot = world.spot("question", "Who " + word + "?");
        keep(spot, "Who " + word + "?");
        world.publish(spot, ada, "me " + word);
        assertThat(hits(word, PledgeWorld.BEN)).extracting(Hit::kind).containsExactly("pledges", "boards");
        assertThat(search.find(Sought.parse(word, "boards", null), new Window(5, null), PledgeWorld.BEN).items()).hasSize(1);
        keep(spot, "Who else?");
        assertThat(hits(word, PledgeWorld.BEN)).extracting(Hit::kind).containsExactly("pledges");
        world.wiki.allow(spot.page(), PledgeWorld.BEN, PageRights.NONE);
        assertThat(hits(word, PledgeWorld.BEN)).isEmpty();
        world.wiki.trash(spot.page());
        assertThat(hits(word, ada)).isEmpty();
    }

    private void keep(BoardSpot spot, String question) {
        world.boards.keepInStep(spot.page(), new SpaceKey("DEMO"), List.of(Map.of("board", spot.token().value(), "question", question)), ada);
    }

    @Test
    void a_draft_is_found_by_nobody() {
        world.pledges.saveDraft(world.spot(), PledgeWorld.words("dream of " + word), Identity.NAMED, ada);
        assertThat(hits(word, ada)).isEmpty();
    }

    @Test
    void posts_pledges_and_boards_together_are_four_questions_for_one_word() {
        BoardSpot spot = world.spot();
        keep(spot, "Ask " + word);
        world.publish(spot, ada, "do " + word);
        List<Page<Hit>> shown = new ArrayList<>();
        assertThat(world.testbed.queries(() -> shown.add(search.find(Sought.parse(word, null, null), new Window(20, null), PledgeWorld.BEN)))).hasSize(3)
            .allSatisfy(sql -> assertThat(sql).startsWith("SELECT"));
        assertThat(shown.get(0).items()).hasSize(2);
    }

    @Test
    void what_is_old_is_given_its_words_at_night() {
        SeenPledge pledge = world.publish(world.spot(), ada, "old " + word);
        world.testbed.database().jdbc().update("delete from \"" + HostActiveObjects.tablePrefix("org.groundswell") + "WORD_ENTRY\" where \"WORD\" = ?", word.toLowerCase(Locale.ROOT));
        assertThat(refs(word)).isEmpty();
        world.found.forEach(feature -> {
            long last = 0;
            do {
                last = feature.keepAgain(last, 100);
            } while (last != 0);
        });
        assertThat(refs(word)).containsExactly(pledge.ref());
    }

    private List<Hit> hits(String typed, Person reader) {
        return search.find(Sought.parse(typed, null, null), new Window(50, null), reader).items();
    }

    private List<Ref> refs(String typed) {
        return hits(typed, PledgeWorld.BEN).stream().map(Hit::ref).toList();
    }
}
