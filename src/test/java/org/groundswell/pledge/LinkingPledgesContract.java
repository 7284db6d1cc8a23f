package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.SmallWiki.address;

import java.util.Collection;
import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Linking.Backlink;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMentions.Mention;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
import org.junit.jupiter.api.Test;

/** Pledges that link to a page, on a real database. */
abstract class LinkingPledgesContract {
    private final PledgeWorld world;
    private final Person ada = new Person("ada");
    private final Person ben = new Person("ben");
    private final PageId target;
    private final BoardSpot board;

    LinkingPledgesContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        target = world.wiki.page("DEMO");
        board = world.spot();
    }

    private List<Mention> mentions() {
        return world.transactions.run(() -> world.mentions.of(target, null, null, 10));
    }

    private Collection<Backlink> seen(Person reader) {
        return world.linking.seen(mentions().stream().map(Mention::id).toList(), reader).values();
    }

    @Test
    void a_pledge_links_by_its_words_and_by_its_story() {
        Ref pledge = world.publish(board, ada, "follow " + address(target)).ref();
        assertThat(seen(ben)).singleElement().satisfies(link -> {
            assertThat(link.words()).isEqualTo("follow " + address(target));
            assertThat(link.path()).isEqualTo("/plugins/servlet/groundswell/pledge/" + pledge);
            assertThat(link.home().id()).isEqualTo(board.page());
        });
        world.pledges.edit(pledge, PledgeWorld.words("follow nothing"), null, null, ada);
        assertThat(mentions()).isEmpty();
        world.pledges.changeState(pledge, PledgeState.KEPT, "It stands in " + address(target), ada);
        assertThat(seen(ben)).hasSize(1);
    }

    @Test
    void a_draft_links_to_nothing_and_what_is_removed_no_more() {
        world.pledges.saveDraft(board, PledgeWorld.words("later " + address(target)), null, ada);
        assertThat(mentions()).isEmpty();
        Ref pledge = world.publish(board, ada, "now " + address(target)).ref();
        assertThat(mentions()).hasSize(1);
        world.pledges.remove(pledge, ada);
        assertThat(mentions()).isEmpty();
    }

    @Test
    void who_may_not_see_the_board_learns_nothing() {
        world.publish(board, ada, "follow " + address(target));
        world.wiki.allow(board.page(), ben, PageRights.NONE);
        assertThat(seen(ben)).isEmpty();
        assertThat(seen(ada)).hasSize(1);
        world.wiki.trash(board.page());
        assertThat(seen(ada)).isEmpty();
    }

    @Test
    void a_hidden_name_stays_hidden() {
        world.pledges.publish(board, PledgeWorld.words("quietly " + address(target)), Identity.NAME_HIDDEN, null, ada);
        assertThat(seen(ben)).singleElement().satisfies(link -> {
            assertThat(link.by().kind()).isEqualTo(Who.Kind.COLLEAGUE);
            assertThat(link.at().atZone(world.clock.getZone()).toLocalTime().toSecondOfDay()).isZero();
        });
    }
}
