package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Posts as what pledges grow out of, on a real database. */
abstract class PostOriginsContract {
    private final OutLoudWorld world;
    private final PostOrigins origins;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final Person gus = somebody("gus");
    private final PageId page;

    PostOriginsContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        origins = new PostOrigins(world.stored, world.sight, world.reading, world.news, world.transactions);
        page = world.wiki.page("DEMO");
        world.wiki.allow(page, gus, PageRights.NONE);
    }

    private Ref post(String kind, String text, Identity identity) {
        return world.posts.publish(PostSpot.on(page), words(kind, text), identity, null, ada).ref();
    }

    @Test
    void readers_of_a_post_see_its_beginning_and_whose_it_is() {
        Ref story = post("STORY", "We fell.\n" + "And got up again. ".repeat(40), Identity.NAMED);
        Origin seen = origins.seen(List.of(story, Ref.random()), ben).get(story);
        assertThat(seen.lead()).startsWith("We fell. And got up").hasSizeLessThanOrEqualTo(121).endsWith("\u2026");
        assertThat(seen.by().kind()).isEqualTo(Who.Kind.NAMED);
        assertThat(seen.page().id()).isEqualTo(page);
        assertThat(seen.path()).endsWith("/post/" + story);
        assertThat(origins.seen(List.of(story), gus)).isEmpty();
        assertThat(origins.forPledge(story, gus)).isEmpty();
    }

    @Test
    void a_hidden_name_stays_hidden_and_words_taken_back_are_gone() {
        Ref story = post("STORY", "We fell.", Identity.NAME_HIDDEN);
        assertThat(origins.seen(List.of(story), ben).get(story).by()).isEqualTo(new Who(Who.Kind.COLLEAGUE, null));
        world.posts.mean(story, PostAudience.ONLY_ME, null, ada);
        assertThat(origins.seen(List.of(story), ben)).isEmpty();
        assertThat(refusal(() -> origins.forPledge(story, ada))).isEqualTo(PostRefusal.FOR_A_FEW);
        world.posts.mean(story, PostAudience.COMMUNITY, null, ada);
        world.posts.withdraw(story, ada);
        assertThat(origins.seen(List.of(story), ada)).isEmpty();
        assertThat(refusal(() -> origins.forPledge(story, ben))).isEqualTo(PostRefusal.POST_WITHDRAWN);
    }

    @Test
    void where_the_page_is_not_to_be_seen_it_is_not_named() {
        Ref story = post("STORY", "We fell.", Identity.NAMED);
        world.people.open(story, gus);
        assertThat(origins.forPledge(story, gus).orElseThrow().page()).isNull();
    }

    @ParameterizedTest
    @EnumSource(PostKind.class)
    void stories_ideas_and_what_was_learned_move_to_pledges_and_asks_do_not(PostKind kind) {
        Ref post = post(kind.name(), "Listen " + kind, Identity.NAMED);
        if (List.of(PostKind.STORY, PostKind.LEARNED, PostKind.IDEA, PostKind.PROVOCATION).contains(kind)) {
            assertThat(origins.forPledge(post, ben)).isPresent();
        } else {
            assertThat(refusal(() -> origins.forPledge(post, ben))).isEqualTo(PostRefusal.MOVES_NOBODY);
        }
    }

    @Test
    void somebody_has_to_be_logged_in_and_the_wiki_to_take_changes() {
        Ref story = post("STORY", "We fell.", Identity.NAMED);
        assertThat(refusal(() -> origins.forPledge(story, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.wiki.readOnly(true);
        try {
            assertThat(refusal(() -> origins.forPledge(story, ben))).isEqualTo(SharedRefusal.READ_ONLY);
        } finally {
            world.wiki.readOnly(false);
        }
    }

    @Test
    void the_author_is_told_what_others_made_of_it() {
        Ref story = post("STORY", "We fell.", Identity.NAME_HIDDEN);
        Happening pledge = new Happening(Happening.Kind.MOVED_TO_PLEDGE, Ref.random(), "/pledge", page, "", Person.ANONYMOUS);
        origins.cameOf(story, pledge, ada);
        assertThat(world.people.told(pledge.subject())).as("their own doing").isEmpty();
        origins.cameOf(story, pledge, ben);
        assertThat(world.people.told(pledge.subject())).hasSize(1).allSatisfy(told -> assertThat(told.people()).containsExactly(ada));
        world.posts.withdraw(story, ada);
        origins.cameOf(story, pledge, gus);
        assertThat(world.people.told(pledge.subject())).hasSize(1);
    }

    @Test
    void twenty_are_asked_for_in_one_question() {
        List<Ref> stories = IntStream.range(0, 20).mapToObj(i -> world.posts.publish(PostSpot.on(page), words("STORY", "Story " + i), null, null, somebody("s")).ref()).toList();
        List<String> queries = world.testbed.queries(() -> assertThat(origins.seen(stories, ben)).hasSize(20));
        assertThat(queries).hasSize(1);
    }
}
