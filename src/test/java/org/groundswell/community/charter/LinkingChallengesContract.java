package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.shared.SmallWiki.address;

import java.util.Collection;
import java.util.List;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Linking.Backlink;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMentions.Mention;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Who;
import org.junit.jupiter.api.Test;

/** Challenges whose evidence links to a page, on a real database. */
abstract class LinkingChallengesContract {
    private final CharterWorld world;
    private final CommunityName name;
    private final PageId target;

    LinkingChallengesContract(TestDatabase database) {
        world = CharterWorld.on(database);
        name = world.asked();
        target = world.wiki.page("DEMO");
    }

    private SeenChallenge raise(Identity identity) {
        return world.challenges.raise(name, 2, CharterSection.PURPOSE, "improve", null, ChallengeWords.of("It is too small.", "", "See " + address(target)), identity, false, CY);
    }

    private List<Mention> mentions() {
        return world.transactions.run(() -> world.mentions.of(target, null, null, 10));
    }

    private Collection<Backlink> seen(Person reader) {
        return world.linking.seen(mentions().stream().map(Mention::id).toList(), reader).values();
    }

    @Test
    void evidence_links_until_the_challenge_is_taken_back() {
        SeenChallenge raised = raise(Identity.NAMED);
        assertThat(seen(BEN)).singleElement().satisfies(link -> {
            assertThat(link.words()).isEqualTo("It is too small.");
            assertThat(link.path()).endsWith("#gs-challenge-" + raised.ref());
            assertThat(link.by().kind()).isEqualTo(Who.Kind.NAMED);
        });
        world.challenges.withdraw(raised.ref(), CY);
        assertThat(mentions()).isEmpty();
    }

    @Test
    void who_may_not_see_the_community_learns_nothing_and_a_hidden_name_stays_hidden() {
        raise(Identity.NAME_HIDDEN);
        assertThat(seen(BEN)).singleElement().satisfies(link -> assertThat(link.by().kind()).isEqualTo(Who.Kind.COLLEAGUE));
        world.wiki.allow(name.page().orElseThrow(), BEN, PageRights.NONE);
        assertThat(seen(BEN)).isEmpty();
    }
}
