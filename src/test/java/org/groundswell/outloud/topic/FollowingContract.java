package org.groundswell.outloud.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.topic.TopicWorld.ALL;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.topic.domain.Follows;
import org.groundswell.outloud.topic.domain.HelpOffer;
import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicRefusal;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Following topics and series, and offering help, on a real database. */
abstract class FollowingContract {
    private final TopicWorld world;
    private final SpaceKey space;
    private final Person ben;
    private final Person cy;

    FollowingContract(TestDatabase database) {
        world = TopicWorld.on(database);
        space = world.space();
        ben = world.person("ben");
        cy = world.person("cy");
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        world.wiki.readOnly(false);
    }

    @Test
    void following_is_one_press_however_often_it_is_pressed() {
        Topic topic = world.used(space, "handover");
        Ref series = Ref.random();
        together(4, tab -> {
            world.following.follow(topic.ref(), ben);
            world.following.followSeries(series, ben);
        });
        assertThat(world.followed.by(ben)).containsExactlyInAnyOrder(Stream.ofTopic(topic.id()), Stream.ofSeries(series));
        assertThat(world.service.topic(topic.ref(), ben).following()).isTrue();
        assertThat(world.service.topic(topic.ref(), cy).following()).isFalse();
        assertThat(world.following.follows(Stream.ofSeries(series), ben)).isTrue();
        together(2, tab -> {
            world.following.unfollow(topic.ref(), ben);
            world.following.unfollowSeries(series, ben);
        });
        assertThat(world.followed.by(ben)).isEmpty();
        world.following.unfollow(Ref.random(), ben);
    }

    @Test
    void who_may_no_longer_see_the_space_can_stop_following() {
        Topic topic = world.used(space, "handover");
        world.following.follow(topic.ref(), ben);
        world.wiki.close(space.value(), ben);
        world.following.unfollow(topic.ref(), ben);
        assertThat(world.followed.by(ben)).isEmpty();
    }

    @Test
    void nobody_follows_unknown_or_while_the_wiki_takes_no_changes() {
        Topic topic = world.used(space, "handover");
        assertThat(refusal(() -> world.following.follow(topic.ref(), Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.following.unfollow(topic.ref(), Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.following.followSeries(Ref.random(), Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.following.unfollowSeries(Ref.random(), Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.wiki.readOnly(true);
        assertThat(refusal(() -> world.following.follow(topic.ref(), ben))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(refusal(() -> world.following.followSeries(Ref.random(), ben))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(refusal(() -> world.help.withdraw(Ref.random(), ben))).isEqualTo(SharedRefusal.READ_ONLY);
    }

    @Test
    void five_hundred_is_enough() {
        world.transactions.run(() -> {
            IntStream.range(0, Follows.MOST - 1).forEach(i -> world.follows.add(ben, Stream.ofSeries(Ref.random()), world.clock.instant()));
            return null;
        });
        Ref last = Ref.random();
        world.following.followSeries(last, ben);
        world.following.followSeries(last, ben);
        assertThat(refusal(() -> world.following.followSeries(Ref.random(), ben))).isEqualTo(TopicRefusal.FOLLOWS_TOO_MANY);
        assertThat(world.followed.by(ben)).hasSize(Follows.MOST).startsWith(Stream.ofSeries(last));
        assertThat(world.testbed.queries(() -> world.followed.by(ben))).hasSize(1);
    }

    @Test
    void followers_of_several_streams_come_once_each_and_part_by_part() {
        Topic one = world.used(space, "one");
        Topic other = world.used(space, "other");
        List<Person> people = IntStream.range(0, 9).mapToObj(i -> new Person("f" + i + "-" + space.value())).toList();
        people.forEach(person -> world.following.follow(one.ref(), person));
        people.subList(2, 6).forEach(person -> world.following.follow(other.ref(), person));
        List<String> streams = List.of(Stream.ofTopic(one.id()).name(), Stream.ofTopic(other.id()).name(), "c:5");
        List<Person> all = new ArrayList<>();
        List<Person> part = world.followed.of(streams, "", 4);
        while (!part.isEmpty()) {
            all.addAll(part);
            part = world.followed.of(streams, part.get(part.size() - 1).key(), 4);
        }
        assertThat(all).isEqualTo(people);
        assertThat(world.followed.of(streams, "", 4)).as("full while there are more").hasSize(4);
        assertThat(world.followed.of(List.of("c:5"), "", 4)).isEmpty();
        assertThat(world.followed.of(List.of(), "", 4)).isEmpty();
    }

    @Test
    void an_offer_stands_by_name_beside_its_topic_and_the_second_one_replaces_the_first() {
        Topic topic = world.used(space, "handover");
        world.help.offer(topic.ref(), "writing rosters", null, ben);
        SeenOffer offer = world.help.offer(topic.ref(), "rosters, on Fridays", "2026-06-01", ben);
        assertThat(world.help.about(topic.ref(), ALL, cy).items()).extracting(one -> one.offer().words()).containsExactly("rosters, on Fridays");
        assertThat(world.help.about(topic.ref(), ALL, cy).items().get(0).who().profile().name()).isEqualTo("Name of " + ben.key());
        assertThat(world.service.topic(topic.ref(), cy).offers()).hasSize(1);
        assertThat(world.help.own(ben)).extracting(SeenOffer::offer).containsExactly(offer.offer());
        world.help.withdraw(offer.offer().ref(), cy);
        assertThat(world.help.own(ben)).as("nobody takes back another's").hasSize(1);
        world.help.withdraw(offer.offer().ref(), ben);
        world.help.withdraw(offer.offer().ref(), ben);
        assertThat(world.help.own(ben)).isEmpty();
        assertThat(world.help.about(topic.ref(), ALL, cy).items()).isEmpty();
    }

    @Test
    void an_offer_ends_by_itself_and_whoever_has_left_helps_no_more() {
        Topic topic = world.used(space, "handover");
        world.help.offer(topic.ref(), "until today", "2026-03-02", ben);
        world.help.offer(topic.ref(), "for long", null, cy);
        assertThat(world.help.people(List.of(topic.id()), 5)).containsExactly(cy, ben);
        assertThat(world.help.people(List.of(topic.id()), 1)).containsExactly(cy);
        Ref bens = world.help.own(ben).get(0).offer().ref();
        world.clock.wind(Duration.ofHours(14));
        assertThat(world.help.people(List.of(topic.id()), 5)).containsExactly(cy);
        assertThat(world.help.about(topic.ref(), ALL, ben).items()).hasSize(1);
        assertThat(refusal(() -> world.help.about(topic.ref(), new Window(5, new Cursor("offers", bens).encode()), cy))).isEqualTo(SharedRefusal.BAD_CURSOR);
        world.wiki.leaves(cy);
        assertThat(world.help.about(topic.ref(), ALL, ben).items()).isEmpty();
        world.clock.wind(Duration.ofHours(-14));
    }

    @Test
    void offers_are_found_by_their_words_and_by_the_word_of_their_topic() {
        Topic topic = world.used(space, "Übergabe");
        world.help.offer(topic.ref(), "100% Größe_n", null, ben);
        for (String search : List.of("ubergabe", "GROSSE", "100", "grosse uber")) {
            assertThat(world.help.search(space, search, cy)).as(search).hasSize(1);
        }
        assertThat(world.help.search(space, "grosse other", cy)).isEmpty();
        assertThat(world.help.search(space, "%", cy)).as("nothing to look for").isEmpty();
        assertThat(world.help.search(world.space(), "grosse", cy)).as("elsewhere").isEmpty();
        world.wiki.close(space.value(), cy);
        assertThat(refusal(() -> world.help.search(space, "grosse", cy))).isEqualTo(TopicRefusal.SPACE_NOT_SEEN);
    }

    @Test
    void an_offer_does_not_tell_of_a_word_that_stands_in_no_list() {
        PageId closed = world.wiki.page(space.value());
        world.wiki.restrict(closed);
        world.post(closed, "On #secret");
        Topic topic = world.topic(space, "secret");
        world.help.offer(topic.ref(), "rosters", null, ben);
        assertThat(world.help.search(space, "rosters", cy)).isEmpty();
        assertThat(world.help.about(topic.ref(), ALL, cy).items()).as("who has the address reads it").hasSize(1);
        world.post(space, "now openly #secret");
        assertThat(world.help.search(space, "rosters", cy)).hasSize(1);
    }

    @Test
    void who_offered_help_with_what_a_post_names_is_found_by_the_post() {
        Topic topic = world.used(space, "Übergabe");
        world.help.offer(topic.ref(), "rosters", null, ben);
        HelpForPosts finding = new HelpForPosts(world.ofPosts, world.help);
        assertThat(finding.fitting(world.post(space, "Stuck with #ubergabe and #nothing"), 5)).containsExactly(ben);
        assertThat(finding.fitting(world.post(space, "Stuck with nothing"), 5)).isEmpty();
        assertThat(finding.fitting(world.post(world.space(), "Stuck with #ubergabe elsewhere"), 5)).isEmpty();
        assertThat(world.ofPosts.meant(space, List.of("neverused"))).as("looking makes none").isEmpty();
        assertThat(world.service.offered(space, "neverused", cy)).isEmpty();
    }

    @Test
    void ones_own_offer_in_a_space_one_no_longer_sees_is_listed_without_its_topic_and_can_be_taken_back() {
        Topic topic = world.used(space, "handover");
        world.help.offer(topic.ref(), "rosters", null, ben);
        world.wiki.close(space.value(), ben);
        SeenOffer own = world.help.own(ben).get(0);
        assertThat(own.topic()).isNull();
        assertThat(own.offer().words()).isEqualTo("rosters");
        world.help.withdraw(own.offer().ref(), ben);
        assertThat(world.help.own(ben)).isEmpty();
    }

    @Test
    void one_person_offers_fifty_things_at_most_and_they_come_page_by_page() {
        List<Topic> topics = IntStream.range(0, HelpOffer.MOST + 1).mapToObj(i -> world.used(space, "topic" + i)).toList();
        topics.subList(0, HelpOffer.MOST).forEach(topic -> world.help.offer(topic.ref(), "I can", null, ben));
        world.help.offer(topics.get(0).ref(), "in other words", null, ben);
        assertThat(refusal(() -> world.help.offer(topics.get(HelpOffer.MOST).ref(), "one more", null, ben))).isEqualTo(TopicRefusal.TOO_MANY_HELP_OFFERS);
        List<Person> helpers = IntStream.range(0, 5).mapToObj(i -> world.person("h" + i)).toList();
        helpers.forEach(helper -> world.help.offer(topics.get(HelpOffer.MOST).ref(), "I can", null, helper));
        List<Person> seen = new ArrayList<>();
        String after = null;
        do {
            Page<SeenOffer> page = world.help.about(topics.get(HelpOffer.MOST).ref(), new Window(2, after), cy);
            page.items().forEach(offer -> seen.add(offer.offer().person()));
            after = page.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(helpers).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "TOPIC, REF", "TOPIC, UNIQ", "TOPIC, SPACE_KEY STATE IS_OPEN SLUG", "TOPIC, MERGED_INTO", "TOPIC, MOVING ID", "TOPIC, GONE_AT", "STREAM_FOLLOW, UNIQ",
        "STREAM_FOLLOW, USER_KEY ID", "STREAM_FOLLOW, STREAM USER_KEY ID", "OFFER, REF", "OFFER, UNIQ", "OFFER, USER_KEY UNTIL_AT ID", "OFFER, TOPIC_ID UNTIL_AT ID",
        "OFFER, SPACE_KEY UNTIL_AT ID", "OFFER, UNTIL_AT"})
    void a_list_is_read_from_one_index(String table, String columns) {
        assertThat(world.testbed.indexes(HostActiveObjects.tablePrefix("org.groundswell") + table)).contains(List.of(columns.split(" ")));
    }
}
