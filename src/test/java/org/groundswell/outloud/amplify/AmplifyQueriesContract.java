package org.groundswell.outloud.amplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many questions a feed with passed on posts asks a real database. */
abstract class AmplifyQueriesContract {
    private final AmplifyWorld world;
    private final OutLoudWorld loud;
    private final TalkWorld talk;
    private final AmplifyWorld.Places places;
    private final Person ben = somebody("ben");
    private final Person gus = somebody("gus");

    AmplifyQueriesContract(TestDatabase database) {
        world = AmplifyWorld.on(database);
        loud = world.loud;
        talk = TalkWorld.on(database);
        places = world.places();
        loud.wiki.allow(places.page, gus, PageRights.NONE);
    }

    private List<String> asked(FeedQuery feed, List<SeenPost> shown) {
        return loud.testbed.queries(() -> {
            Page<SeenPost> page = loud.feeds.list(feed, new Window(20, null), gus);
            shown.addAll(page.items());
            world.reading.of(page.items(), gus);
            talk.reactions.of(page.items().stream().map(SeenPost::id).toList(), gus);
        });
    }

    @Test
    void twenty_passed_on_by_twenty_people_are_four_questions_with_who_why_and_what_one_pressed() {
        IntStream.range(0, 20).forEach(number -> {
            Person author = somebody("cy");
            SeenPost post = places.post(author, Identity.NAMED);
            Amplification asked = world.service.passOn(post.ref(), places.community, "Reason " + number, somebody("ben"));
            world.service.agree(asked.ref(), author);
        });
        List<SeenPost> shown = new ArrayList<>();
        assertThat(asked(FeedQuery.parse("community", places.community.value(), null), shown)).hasSize(4).allSatisfy(sql -> assertThat(sql).startsWith("SELECT"));
        assertThat(shown).hasSize(20);
        assertThat(world.reading.of(shown, gus).above()).hasSize(20);
    }

    @Test
    void a_feed_without_any_asks_nothing_more() {
        Ref home = loud.people.community(loud.wiki.page("C" + OutLoudWorld.newName()));
        IntStream.range(0, 3).forEach(number -> loud.publish(new PostSpot(null, home, null), ben, "post " + number));
        List<SeenPost> shown = new ArrayList<>();
        assertThat(asked(FeedQuery.parse("community", home.value(), null), shown)).hasSize(3);
        assertThat(shown).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"REF", "UNIQ", "POST_ID", "HOME_PAGE ID", "HOME_SPACE ID", "BY_KEY ASKED_AT", "BY_KEY COMMUNITY_ID ENDED_AT"})
    void a_list_is_read_from_one_index(String columns) {
        assertThat(loud.testbed.indexes(HostActiveObjects.tablePrefix("org.groundswell") + "AMPLIFY")).contains(List.of(columns.split(" ")));
    }
}
