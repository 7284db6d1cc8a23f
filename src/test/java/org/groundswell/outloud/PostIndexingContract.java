package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.newName;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;

import java.time.Duration;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** Which words of posts the wiki's own search may have of a page, and when it is told that they are others, on a real database. */
abstract class PostIndexingContract {
    private final OutLoudWorld world;
    private final Person ada = somebody("ada");
    private final PageId page;
    private final PostSpot here;

    PostIndexingContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        page = world.wiki.page("S" + newName());
        here = PostSpot.on(page);
    }

    @Test
    void whole_texts_for_all_readers_of_the_page_are_there_and_nothing_narrower_and_no_names() {
        world.publish(here, ada, "For readers. " + "long ".repeat(100) + "end.");
        world.publish(here, ada, "For the site.", Identity.NAMED, PostAudience.SITE);
        world.publish(here, ada, "Without a name.", Identity.NAME_HIDDEN, null);
        world.publish(here, ada, "To myself.", Identity.NAMED, PostAudience.ONLY_ME);
        world.drafts.save(here, words("A draft."), null, null, somebody("cy"));
        assertThat(world.indexing.on(page)).contains("For readers.", "end.", "For the site.", "Without a name.").doesNotContain("To myself.", "A draft.", ada.key());
    }

    @Test
    void what_is_about_the_page_and_stands_elsewhere_is_not_there() {
        PageId elsewhere = world.wiki.page("DEMO");
        world.posts.publish(PostSpot.on(elsewhere), PostWords.of(new TypedPost("About it.", null, null, false, null, null, null, page.value(), null, null, null)), null, null, ada);
        Ref circle = world.people.circle(ada);
        world.publish(new PostSpot(null, null, circle), ada, "Among us.");
        assertThat(world.indexing.on(page)).isEmpty();
        assertThat(world.indexing.on(elsewhere)).contains("About it.").doesNotContain("Among us.");
    }

    @Test
    void the_search_is_told_whenever_readers_of_the_page_would_find_something_else() {
        Ref post = world.publish(here, ada, "One.").ref();
        assertThat(told()).isEqualTo(1);
        world.posts.edit(post, words("Two."), null, null, ada);
        assertThat(told()).isEqualTo(2);
        world.posts.mean(post, PostAudience.ONLY_ME, null, ada);
        assertThat(told()).isEqualTo(3);
        assertThat(world.indexing.on(page)).isEmpty();
        world.posts.edit(post, words("Three."), null, null, ada);
        assertThat(told()).as("nobody else sees it").isEqualTo(3);
        world.posts.mean(post, PostAudience.COMMUNITY, null, ada);
        assertThat(world.indexing.on(page)).contains("Three.");
        world.posts.withdraw(post, ada);
        assertThat(told()).isEqualTo(5);
        assertThat(world.indexing.on(page)).isEmpty();
        world.publish(PostSpot.SITE, ada, "Nowhere.", Identity.NAMED, PostAudience.SITE);
        assertThat(told()).isEqualTo(5);
    }

    @Test
    void what_was_put_away_is_found_there_no_more() {
        world.publish(here, ada, "Old.");
        world.clock.wind(Duration.ofDays(750));
        world.archive.run(10_000, () -> false);
        assertThat(world.indexing.on(page)).isEmpty();
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void a_page_with_very_much_on_it_gives_the_newest_of_it() {
        IntStream.range(0, 12).forEach(i -> world.posts.publish(here, words("part" + i + "x " + "y".repeat(9_900)), null, null, somebody("cy")));
        assertThat(world.indexing.on(page)).contains("part11x", "part3x").doesNotContain("part0x").hasSizeLessThan(PostIndexing.MOST_UNITS + 100);
    }

    private long told() {
        return world.indexed.stream().filter(page::equals).count();
    }
}
