package org.groundswell.outloud.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** What was asked in a community and nobody is on is told to those who tend it, on a real database. */
abstract class WaitingAsksContract {
    private static final int ALL = 1000;
    private final TalkWorld world;
    private final OutLoudWorld loud;
    private final Person ada = somebody("ada");
    private final Person eve = somebody("eve");
    private final PageId page;
    private final WaitingAsks waiting;

    WaitingAsksContract(TestDatabase database) {
        world = TalkWorld.on(database);
        loud = world.loud;
        page = loud.wiki.page("DEMO");
        loud.people.community(page);
        waiting = new WaitingAsks(loud.stored, community -> community == 0 ? Set.of() : Set.of(eve), loud.news, loud.transactions, loud.clock);
    }

    private Ref ask(Person by, Identity identity, PostAudience audience) {
        return loud.posts.publish(PostSpot.on(page), OutLoudWorld.words("ASK", "Who has a key? " + OutLoudWorld.newName()), identity, audience, by).ref();
    }

    private void days(int days) {
        loud.clock.wind(Duration.ofDays(days));
        waiting.run(ALL, () -> false);
    }

    private List<Person> reminded(Ref post) {
        return loud.people.told(post).stream().filter(told -> told.happening().kind() == Kind.ASK_UNANSWERED).flatMap(told -> told.people().stream()).distinct().toList();
    }

    @Test
    void who_tends_the_community_is_reminded_after_three_days_and_not_of_what_they_asked_themselves() {
        Ref post = ask(ada, Identity.NAMED, null);
        Ref own = ask(eve, Identity.NAMED, null);
        days(2);
        assertThat(reminded(post)).isEmpty();
        days(2);
        assertThat(reminded(post)).containsExactly(eve);
        assertThat(reminded(own)).isEmpty();
    }

    @Test
    void nobody_is_named_by_a_reminder() {
        Ref post = ask(ada, Identity.NAME_HIDDEN, null);
        days(4);
        assertThat(loud.people.told(post)).filteredOn(told -> told.happening().kind() == Kind.ASK_UNANSWERED).isNotEmpty()
            .allSatisfy(told -> assertThat(told.happening().by()).isEqualTo(Person.ANONYMOUS));
    }

    @Test
    void what_somebody_is_on_or_may_not_be_seen_or_has_waited_for_too_long_reminds_nobody() {
        Ref taken = ask(ada, Identity.NAMED, null);
        Ref mine = ask(ada, Identity.NAMED, PostAudience.ONLY_ME);
        world.asks.take(taken, somebody("ben"));
        days(4);
        assertThat(reminded(taken)).isEmpty();
        assertThat(reminded(mine)).isEmpty();
        Ref old = ask(ada, Identity.NAMED, null);
        loud.clock.wind(Duration.ofDays(11));
        waiting.run(ALL, () -> false);
        assertThat(reminded(old)).isEmpty();
        Ref closed = ask(ada, Identity.NAMED, null);
        loud.wiki.allow(page, eve, PageRights.NONE);
        days(4);
        assertThat(reminded(closed)).isEmpty();
    }

    @Test
    void once_somebody_is_on_it_the_reminder_is_taken_back() {
        Ref post = ask(ada, Identity.NAMED, null);
        days(4);
        long before = loud.people.untold(post);
        world.asks.take(post, somebody("ben"));
        assertThat(loud.people.untold(post)).isEqualTo(before + 1);
    }

    @Test
    void once_it_is_needed_no_longer_the_reminder_is_taken_back() {
        Ref post = ask(ada, Identity.NAMED, null);
        days(4);
        long before = loud.people.untold(post);
        world.asks.change(post, AskState.NO_LONGER_NEEDED, null, List.of(), ada);
        assertThat(loud.people.untold(post)).isEqualTo(before + 1);
    }

    @Test
    void it_can_be_stopped_anywhere() {
        ask(ada, Identity.NAMED, null);
        loud.clock.wind(Duration.ofDays(4));
        assertThat(waiting.run(ALL, () -> true)).isZero();
    }
}
