package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.FormerText;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.domain.Who;
import org.junit.jupiter.api.Test;

/** Who sees what of a post, tested as security, on a real database. */
abstract class PostReadersContract {
    private final OutLoudWorld world;
    private final PostService posts;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final Person gus = somebody("gus");
    private final String space = "S" + OutLoudWorld.newName();
    private final PageId page;
    private final PostSpot here;
    private final Ref community;

    PostReadersContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        posts = world.posts;
        page = world.wiki.page(space);
        here = PostSpot.on(page);
        community = world.people.community(page);
    }

    @Test
    void what_is_for_oneself_is_seen_by_nobody_else_anywhere() {
        world.people.follow(ben, Stream.by(ada));
        Ref post = world.publish(here, ada, "Only for me #secret", Identity.NAMED, PostAudience.ONLY_ME).ref();
        assertThat(everywhere(ben, post)).isEmpty();
        assertThat(everywhere(Person.ANONYMOUS, post)).isEmpty();
        assertThat(refusal(() -> posts.find(post, ben))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> posts.history(post, ben))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(everywhere(ada, post)).containsExactly("own");
        assertThat(posts.find(post, ada).rights()).contains(PostAct.EDIT, PostAct.WIDEN).doesNotContain(PostAct.AMPLIFY);
        world.wiki.allow(page, ada, PageRights.NONE);
        assertThat(everywhere(ada, post)).as("whatever becomes of the page").containsExactly("own");
        assertThat(posts.find(post, ada).page()).isNull();
    }

    @Test
    void what_is_for_a_circle_is_seen_by_who_belongs_to_it_now() {
        Ref circle = world.people.circle(ada, ben);
        PostSpot inside = new PostSpot(null, null, circle);
        Ref post = world.publish(inside, ada, "In confidence.").ref();
        assertThat(posts.find(post, ben).rights()).contains(PostAct.RESPOND).doesNotContain(PostAct.AMPLIFY, PostAct.MAKE_PAGE, PostAct.PLEDGE);
        assertThat(world.feed("circle", circle, ben)).containsExactly(post);
        assertThat(world.feed("mine", "", ben)).containsExactly(post);
        assertThat(everywhere(gus, post)).isEmpty();
        assertThat(refusal(() -> world.feed("circle", circle, gus))).isEqualTo(PostRefusal.FEED_NOT_FOUND);
        assertThat(refusal(() -> world.publish(inside, gus, "Hello?"))).isEqualTo(PostRefusal.PLACE_NOT_FOUND);
        assertThat(refusal(() -> world.drafts.find(inside, gus))).isEqualTo(PostRefusal.PLACE_NOT_FOUND);

        world.people.leave(circle, ben);
        assertThat(refusal(() -> posts.find(post, ben))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(world.feed("mine", "", ben)).isEmpty();
        world.people.leave(circle, ada);
        assertThat(world.feed("own", "", ada)).isEmpty();
    }

    @Test
    void what_is_for_a_community_is_seen_by_who_may_see_its_page_now() {
        Ref post = world.publish(here, ada, "For us.").ref();
        assertThat(everywhere(ben, post)).containsExactly("community", "page", "person", "space");
        assertThat(everywhere(Person.ANONYMOUS, post)).as("a public page").containsExactly("community", "page", "person", "space");
        world.wiki.restrict(page);
        world.wiki.allow(page, gus, PageRights.NONE);
        assertThat(everywhere(gus, post)).isEmpty();
        assertThat(refusal(() -> posts.find(post, gus))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        world.wiki.allow(page, gus, SmallWiki.READER);
        assertThat(posts.find(post, gus).rights()).containsExactlyInAnyOrder(PostAct.HEAR, PostAct.AMPLIFY);
    }

    @Test
    void what_is_for_the_site_is_never_seen_by_more_than_its_page_and_without_one_by_all_who_are_logged_in() {
        Ref onPage = world.publish(here, ada, "For everybody here.", Identity.NAMED, PostAudience.SITE).ref();
        Ref nowhere = world.publish(PostSpot.SITE, ada, "For everybody.").ref();
        assertThat(everywhere(ben, onPage)).contains("site");
        assertThat(everywhere(ben, nowhere)).containsExactly("person", "site");
        assertThat(everywhere(Person.ANONYMOUS, nowhere)).isEmpty();
        assertThat(refusal(() -> posts.find(nowhere, Person.ANONYMOUS))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        world.wiki.allow(page, gus, PageRights.NONE);
        assertThat(everywhere(gus, onPage)).isEmpty();
        assertThat(world.feed("site", "", gus)).contains(nowhere).doesNotContain(onPage);
        world.wiki.close(space, gus);
        assertThat(world.feed("site", "", gus)).contains(nowhere).doesNotContain(onPage);
        assertThat(refusal(() -> world.feed("space", space, gus))).isEqualTo(PostRefusal.FEED_NOT_FOUND);
    }

    @Test
    void a_page_in_the_trash_takes_its_posts_from_sight_and_brings_them_back() {
        Ref post = world.publish(here, ada, "On the page.", Identity.NAMED, PostAudience.SITE).ref();
        world.wiki.trash(page);
        assertThat(world.feed("site", "", ben)).doesNotContain(post);
        assertThat(world.feed("person", ada.key(), ben)).isEmpty();
        assertThat(refusal(() -> posts.find(post, ada))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        world.wiki.restore(page);
        assertThat(posts.find(post, ben).ref()).isEqualTo(post);
    }

    @Test
    void narrowing_takes_a_post_out_of_everybodys_lists_at_once_and_widening_needs_its_author() {
        SeenPost post = world.publish(here, ada, "Hm #maybe", Identity.NAMED, PostAudience.SITE);
        assertThat(refusal(() -> posts.mean(post.ref(), PostAudience.ONLY_ME, null, ben))).isEqualTo(PostRefusal.POST_NOT_YOURS);
        posts.mean(post.ref(), PostAudience.COMMUNITY, post.version(), ada);
        assertThat(everywhere(ben, post.ref())).containsExactly("community", "page", "person", "space");
        assertThat(refusal(() -> posts.mean(post.ref(), PostAudience.SITE, post.version(), ada))).isEqualTo(PostRefusal.POST_EDITED_ELSEWHERE);
        assertThat(refusal(() -> posts.mean(post.ref(), PostAudience.CIRCLE, null, ada))).isEqualTo(PostRefusal.AUDIENCE_NOT_HERE);
        posts.mean(post.ref(), PostAudience.ONLY_ME, null, ada);
        assertThat(everywhere(ben, post.ref())).isEmpty();
        assertThat(world.count("STREAM_ENTRY", "\"POST_ID\" = " + post.id())).isEqualTo(1);
        assertThat(world.people.narrowed()).contains(post.ref());
        posts.mean(post.ref(), PostAudience.SITE, null, ada);
        assertThat(everywhere(ben, post.ref())).contains("site");

        world.wiki.allow(page, ada, SmallWiki.READER);
        assertThat(posts.mean(post.ref(), PostAudience.ONLY_ME, null, ada).audience()).as("narrowing is always the author's").isEqualTo(PostAudience.ONLY_ME);
        assertThat(refusal(() -> posts.mean(post.ref(), PostAudience.SITE, null, ada))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
    }

    @Test
    void what_was_said_to_fewer_before_is_not_told_to_more_afterwards() {
        Ref post = world.publish(here, ada, "Between us: the ward is a mess.", Identity.NAMED, PostAudience.ONLY_ME).ref();
        posts.edit(post, words("The ward could do better."), null, null, ada);
        posts.mean(post, PostAudience.COMMUNITY, null, ada);
        posts.edit(post, words("The ward will do better."), null, null, ada);
        assertThat(posts.history(post, ben)).extracting(FormerText::text).containsExactly("The ward could do better.");
        assertThat(posts.history(post, ada)).hasSize(2);
    }

    @Test
    void an_author_takes_words_back_even_where_they_may_no_longer_look() {
        Ref post = world.publish(here, ada, "On the page.").ref();
        world.wiki.allow(page, ada, PageRights.NONE);
        assertThat(refusal(() -> posts.find(post, ada))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(posts.withdraw(post, ada).state()).isEqualTo(PostState.WITHDRAWN);
        assertThat(posts.find(post, ben).words().text().isEmpty()).isTrue();
        assertThat(refusal(() -> posts.withdraw(post, gus))).isEqualTo(PostRefusal.POST_NOT_YOURS);
    }

    @Test
    void a_hidden_name_is_a_colleague_at_some_moment_of_the_day_and_stands_in_no_list_of_the_person() {
        Ref post = world.publish(here, ada, "I am afraid to ask.", Identity.NAME_HIDDEN, PostAudience.SITE).ref();
        posts.edit(post, words("I was afraid to ask."), null, null, ada);
        for (SeenPost seen : List.of(posts.find(post, ben), world.list("page", page.value(), ben).get(0))) {
            assertThat(seen.author()).isEqualTo(new Who(Who.Kind.COLLEAGUE, null));
            assertThat(seen.dayOnly()).isTrue();
            assertThat(secondOfDay(seen.publishedAt())).isZero();
            assertThat(secondOfDay(seen.editedAt())).isZero();
        }
        assertThat(secondOfDay(posts.history(post, ben).get(0).until())).isZero();
        assertThat(world.feed("person", ada.key(), ben)).isEmpty();
        assertThat(posts.find(post, ada).author().kind()).isEqualTo(Who.Kind.YOU);
        assertThat(posts.find(post, ada).publishedAt()).isEqualTo(world.clock.instant());
        assertThat(sortAt(post)).containsOnly(SortTime.of(world.clock.instant(), Identity.NAME_HIDDEN, post, world.clock.getZone()));

        posts.edit(post, words("I was afraid to ask."), Identity.NAMED, null, ada);
        assertThat(sortAt(post)).containsOnly(world.clock.instant().toEpochMilli());
        assertThat(world.feed("person", ada.key(), ben)).containsExactly(post);
        posts.edit(post, words("I was afraid to ask."), Identity.NAME_HIDDEN, null, ada);
        assertThat(world.feed("person", ada.key(), ben)).isEmpty();
        assertThat(sortAt(post)).doesNotContain(world.clock.instant().toEpochMilli());
    }

    @Test
    void the_order_of_hidden_posts_within_a_day_is_that_of_their_names_and_not_of_their_writing() {
        List<Ref> written = IntStream.range(0, 12).mapToObj(i -> world.publish(here, somebody("cy"), "p" + i, Identity.NAME_HIDDEN, null).ref()).toList();
        Instant day = world.clock.instant();
        List<Ref> byName = written.stream().sorted((one, other) -> Long.compare(moment(day, other), moment(day, one))).toList();
        assertThat(world.feed(page, ben)).isEqualTo(byName).isNotEqualTo(written);
    }

    @Test
    void a_sentence_of_a_page_is_quoted_to_those_only_who_may_read_that_page() {
        PageId about = world.wiki.page(space);
        world.wiki.allow(about, gus, PageRights.NONE);
        PostWords quoting = PostWords.of(new TypedPost("This puzzles me.", null, null, false, null, null, "the secret step", about.value(), null, null, null));
        Ref post = posts.publish(here, quoting, null, null, ada).ref();
        assertThat(posts.find(post, ben).words().anchor()).isEqualTo("the secret step");
        assertThat(posts.find(post, gus).words().anchor()).isEmpty();
        assertThat(posts.find(post, gus).words().about()).isNull();
        assertThat(posts.find(post, gus).about()).isNull();
        assertThat(refusal(() -> world.feed(about, gus))).isEqualTo(PostRefusal.FEED_NOT_FOUND);
        assertThat(world.feed(about, ben)).containsExactly(post);
        world.wiki.allow(page, ben, PageRights.NONE);
        assertThat(world.feed(about, ben)).as("the page it stands on counts").isEmpty();
    }

    @Test
    void a_further_ground_opens_what_is_meant_for_many_and_nothing_that_is_meant_for_a_few() {
        world.wiki.allow(page, gus, PageRights.NONE);
        Ref post = world.publish(here, ada, "A story.").ref();
        world.people.open(post, gus);
        assertThat(posts.find(post, gus).rights()).containsExactlyInAnyOrder(PostAct.HEAR, PostAct.AMPLIFY);
        assertThat(posts.find(post, gus).page()).isNull();
        posts.mean(post, PostAudience.ONLY_ME, null, ada);
        assertThat(refusal(() -> posts.find(post, gus))).isEqualTo(PostRefusal.POST_NOT_FOUND);
    }

    /** In which feeds the reader meets the post. */
    private List<String> everywhere(Person reader, Ref post) {
        world.people.join(gus, community);
        return List.of("community", "mine", "own", "page", "person", "site", "space").stream().filter(scope -> {
            String of = switch (scope) {
                case "community" -> community.value();
                case "page" -> String.valueOf(page.value());
                case "person" -> ada.key();
                case "space" -> space;
                default -> "";
            };
            try {
                return world.feed(scope, of, reader).contains(post);
            } catch (org.groundswell.shared.domain.Refused notEvenTheFeed) {
                assertThat(notEvenTheFeed.refusal()).isEqualTo(PostRefusal.FEED_NOT_FOUND);
                return false;
            }
        }).toList();
    }

    private List<Long> sortAt(Ref post) {
        return world.testbed.database().jdbc().queryForList("select \"SORT_AT\" from " + world.table("STREAM_ENTRY") + " where \"UNIQ\" like ?", Long.class, "%|" + post);
    }

    private long moment(Instant day, Ref post) {
        return SortTime.of(day, Identity.NAME_HIDDEN, post, world.clock.getZone());
    }

    private int secondOfDay(Instant at) {
        return at.atZone(world.clock.getZone()).toLocalTime().toSecondOfDay();
    }
}
