package org.groundswell.outloud.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.newName;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.NewcomersOnDesk;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.DeskItems.Item;
import org.groundswell.shared.domain.DeskItems.Tended;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.junit.jupiter.api.Test;

/** What of posts lies on the desk of somebody who tends a community, on a real database. */
abstract class PostsOnDeskContract {
    private final TalkWorld talk;
    private final OutLoudWorld world;
    private final DeskItems asks;
    private final DeskItems newcomers;
    private final Person ada = somebody("ada");
    private final Person eve = somebody("eve");
    private final String space = "S" + newName();
    private final PageId page;
    private final Tended community;

    PostsOnDeskContract(TestDatabase database) {
        talk = TalkWorld.on(database);
        world = talk.loud;
        asks = new AsksOnDesk(world.stored, world.sight, world.reading, world.transactions, world.clock);
        newcomers = new NewcomersOnDesk(world.streams, world.stored, world.sight, world.reading, world.transactions, world.clock);
        page = world.wiki.page(space);
        community = tended(page);
    }

    private Tended tended(PageId home) {
        Ref ref = world.people.community(home);
        return new Tended(world.people.id(ref), home, new SpaceKey(space), false);
    }

    private Ref ask(PageId where, Person by, String text, Identity identity) {
        world.clock.wind(Duration.ofSeconds(1));
        return world.posts.publish(PostSpot.on(where), words("STUCK", text), identity, null, by).ref();
    }

    private List<Item> asks(Person steward) {
        return asks.in(List.of(community), 10, steward);
    }

    @Test
    void what_was_asked_lies_there_the_oldest_first_until_somebody_is_on_it_and_is_late_after_three_days() {
        Ref old = ask(page, ada, "Old?", null);
        world.clock.wind(Duration.ofDays(4));
        ask(page, ada, "New?", null);
        assertThat(asks(eve)).extracting(Item::title).containsExactly("Old?", "New?");
        assertThat(asks(eve)).extracting(Item::late).containsExactly(true, false);
        assertThat(asks(eve).get(0).path()).endsWith("/post/" + old);
        talk.asks.take(old, eve);
        assertThat(asks(eve)).extracting(Item::title).containsExactly("New?");
        world.clock.wind(Duration.ofDays(-4));
    }

    @Test
    void nothing_is_told_of_what_the_steward_may_not_see_of_other_communities_and_of_who_hides() {
        PageId closed = world.wiki.page(space);
        world.wiki.below(closed, page);
        ask(closed, ada, "Behind a door?", null);
        world.wiki.allow(closed, eve, PageRights.NONE);
        PageId elsewhere = world.wiki.page(space);
        tended(elsewhere);
        ask(elsewhere, ada, "Elsewhere?", null);
        ask(page, ada, "Who am I?", Identity.NAME_HIDDEN);
        Item item = asks(eve).get(0);
        assertThat(asks(eve)).hasSize(1);
        assertThat(item.title() + item.who().kind()).isEqualTo("Who am I?" + Who.Kind.COLLEAGUE);
        assertThat(item.since()).isEqualTo(item.since().atZone(world.clock.getZone()).toLocalDate().atStartOfDay(world.clock.getZone()).toInstant());
    }

    @Test
    void who_shared_something_for_the_first_time_is_named_once_and_who_did_before_is_not() {
        Person old = somebody("old");
        world.publish(PostSpot.on(page), old, "Long ago.");
        world.clock.wind(Duration.ofDays(20));
        world.publish(PostSpot.on(page), old, "Again.");
        world.publish(PostSpot.on(page), ada, "Hello.");
        world.publish(PostSpot.on(page), ada, "Hello again.");
        world.publish(PostSpot.on(page), eve, "I tend this.");
        assertThat(newcomers.in(List.of(community), 10, eve)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Hello.");
            assertThat(item.who().profile().name()).isEqualTo("Name of " + ada.key());
        });
        world.clock.wind(Duration.ofDays(15));
        assertThat(newcomers.in(List.of(community), 10, eve)).isEmpty();
        world.clock.wind(Duration.ofDays(-35));
    }

    @Test
    void who_hides_or_speaks_to_oneself_is_nobodys_newcomer_and_what_was_said_without_a_name_before_does_not_show() {
        world.publish(PostSpot.on(page), ada, "Without a name.", Identity.NAME_HIDDEN, null);
        world.publish(PostSpot.on(page), somebody("cy"), "To myself.", Identity.NAMED, PostAudience.ONLY_ME);
        assertThat(newcomers.in(List.of(community), 10, eve)).isEmpty();
        world.clock.wind(Duration.ofDays(20));
        world.publish(PostSpot.on(page), ada, "With my name.");
        assertThat(newcomers.in(List.of(community), 10, eve)).as("or one would know who had hidden").extracting(Item::title).containsExactly("With my name.");
        world.clock.wind(Duration.ofDays(-20));
    }

    @Test
    void both_ask_a_fixed_number_of_questions() {
        IntStream.range(0, 30).forEach(i -> ask(page, somebody("p"), "q" + i, null));
        assertThat(world.testbed.queries(() -> assertThat(asks(eve)).hasSize(10))).hasSize(1);
        assertThat(world.testbed.queries(() -> assertThat(newcomers.in(List.of(community), 10, eve)).hasSize(10))).hasSize(3);
    }
}
