package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.FormerText;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;

/** What authors do with posts, on a real database. */
abstract class PostServiceContract {
    private static final String LONG = "We looked at every waiting list of the ward. ".repeat(200).strip();

    private final OutLoudWorld world;
    private final PostService posts;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page;
    private final PostSpot here;

    PostServiceContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
        posts = world.posts;
        page = world.wiki.page("DEMO");
        here = PostSpot.on(page);
    }

    @Test
    void a_post_stands_where_it_was_posted_with_all_that_was_said() {
        PageId about = world.wiki.page("DEMO");
        Ref quoted = world.publish(here, ben, "I wonder.").ref();
        PostWords all = PostWords.of(new TypedPost(LONG, "STUCK", "EARLY", true, "new", 2, "the third step", about.value(), "plan.png", "the plan", quoted.value()));
        world.wiki.pictures.attach(page, "plan.png");
        SeenPost post = posts.publish(here, all, null, PostAudience.SITE, ada);

        SeenPost alone = posts.find(post.ref(), ben);
        assertThat(alone.words()).isEqualTo(all);
        assertThat(alone.page().id()).isEqualTo(page);
        assertThat(alone.about().id()).isEqualTo(about);
        assertThat(alone.ask()).isEqualTo(AskState.OPEN);
        assertThat(alone.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(alone.audience()).isEqualTo(PostAudience.SITE);
        assertThat(alone.publishedAt()).isEqualTo(world.clock.instant());
        assertThat(alone.mine()).isFalse();
        assertThat(posts.find(post.ref(), ada).mine()).isTrue();

        assertThat(world.feed(page, ben)).containsExactly(post.ref(), quoted);
        SeenPost listed = world.list("page", page.value(), ben).get(0);
        assertThat(listed.words().text().whole()).isNull();
        assertThat(listed.words().text().lead()).isEqualTo(all.text().lead());
        assertThat(listed.words().text().longer()).isTrue();
        assertThat(world.feed("space", "DEMO", ben)).contains(post.ref());
        assertThat(world.feed("site", "", ben)).contains(post.ref());
        assertThat(world.feed(about, ben)).containsExactly(post.ref());
        assertThat(world.feed("series", all.series().ref(), ben)).containsExactly(post.ref());
        assertThat(world.feed("person", ada.key(), ben)).containsExactly(post.ref());
        assertThat(world.feed("own", "", ada)).containsExactly(post.ref());
    }

    @Test
    void a_topic_is_named_in_the_text_and_let_go_when_the_text_no_longer_names_it() {
        Ref post = world.publish(here, ada, "Too many forms #Forms #triage").ref();
        Ref forms = world.people.nameOf(world.people.topic(world.wiki.find(page).orElseThrow().space(), "forms"));
        assertThat(world.feed("topic", forms, ben)).contains(post);
        posts.edit(post, words("Too many forms #triage"), null, null, ada);
        assertThat(world.feed("topic", forms, ben)).doesNotContain(post);
        assertThat(world.feed("topic", world.people.nameOf(world.people.topic(world.wiki.find(page).orElseThrow().space(), "Triage")), ben)).contains(post);
    }

    @Test
    void saying_the_same_again_is_one_post_and_saying_it_elsewhere_or_later_another() {
        SeenPost first = world.publish(here, ada, LONG);
        assertThat(world.publish(here, ada, LONG).ref()).isEqualTo(first.ref());
        assertThat(world.publish(here, ada, LONG + " And another.").ref()).as("the same lead").isNotEqualTo(first.ref());
        assertThat(world.publish(PostSpot.on(world.wiki.page("DEMO")), ada, LONG).ref()).isNotEqualTo(first.ref());
        assertThat(world.publish(here, ada, LONG, Identity.NAME_HIDDEN, null).ref()).isNotEqualTo(first.ref());
        assertThat(world.publish(here, ben, LONG).ref()).isNotEqualTo(first.ref());
        world.clock.wind(Duration.ofHours(2));
        assertThat(world.publish(here, ada, LONG).ref()).isNotEqualTo(first.ref());
        assertThat(world.drafts.find(here, ada)).isEmpty();
    }

    @Test
    void a_series_that_is_begun_twice_is_one_and_goes_on_with_its_author_only() {
        PostWords begun = PostWords.of(new TypedPost("Part one.", null, null, false, "new", null, null, null, null, null, null));
        SeenPost first = posts.publish(here, begun, null, null, ada);
        PostWords again = PostWords.of(new TypedPost("Part one.", null, null, false, "new", null, null, null, null, null, null));
        assertThat(posts.publish(here, again, null, null, ada).words().series()).isEqualTo(first.words().series());

        String series = first.words().series().ref().value();
        PostWords second = PostWords.of(new TypedPost("Part two.", null, null, false, series, 2, null, null, null, null, null));
        assertThat(refusal(() -> posts.publish(here, second, null, null, ben))).isEqualTo(PostRefusal.SERIES_NOT_FOUND);
        assertThat(refusal(() -> posts.publish(here, second, Identity.NAME_HIDDEN, null, ada))).isEqualTo(PostRefusal.SERIES_NEEDS_NAME);
        Ref next = posts.publish(here, second, null, null, ada).ref();
        assertThat(world.feed("series", series, ben)).containsExactlyInAnyOrder(next, first.ref());
        assertThat(refusal(() -> posts.edit(next, second, Identity.NAME_HIDDEN, null, ada))).isEqualTo(PostRefusal.SERIES_NEEDS_NAME);
    }

    @Test
    void ten_posts_an_hour_are_enough_and_what_was_written_is_kept() {
        for (int i = 0; i < 10; i++) {
            world.publish(here, ada, "post " + i);
        }
        world.drafts.save(here, words("post 10"), null, null, ada);
        assertThat(refusal(() -> world.publish(here, ada, "post 10"))).isEqualTo(PostRefusal.POST_FLOOD);
        assertThat(world.drafts.find(here, ada)).isPresent();
        assertThat(world.publish(here, ada, "post 9").ref()).as("the same again is no flood").isEqualTo(world.feed(page, ada).get(0));
        world.clock.wind(Duration.ofHours(1));
        assertThat(world.publish(here, ada, "post 10").mine()).isTrue();
    }

    @Test
    void an_edit_keeps_what_was_said_before_and_nobody_undoes_anothers_unseen() {
        SeenPost post = world.publish(here, ada, "First words.");
        world.clock.wind(Duration.ofMinutes(5));
        SeenPost edited = posts.edit(post.ref(), PostWords.of(PostKind.ASK, words(LONG).text()), null, post.version(), ada);
        assertThat(edited.editedAt()).isEqualTo(world.clock.instant());
        assertThat(edited.publishedAt()).isEqualTo(post.publishedAt());
        assertThat(edited.ask()).isEqualTo(AskState.OPEN);
        assertThat(refusal(() -> posts.edit(post.ref(), words("Late."), null, post.version(), ada))).isEqualTo(PostRefusal.POST_EDITED_ELSEWHERE);
        posts.edit(post.ref(), words("Short again."), null, null, ada);
        assertThat(posts.find(post.ref(), ben).words().text().whole()).isEqualTo("Short again.");
        assertThat(posts.history(post.ref(), ben)).extracting(FormerText::text).containsExactly(LONG, "First words.");
        assertThat(posts.history(post.ref(), ben).get(1).until()).isEqualTo(edited.editedAt());
        int version = posts.find(post.ref(), ada).version();
        posts.edit(post.ref(), words("Short again."), null, null, ada);
        assertThat(posts.find(post.ref(), ada).version()).as("nothing new").isEqualTo(version);
        assertThat(refusal(() -> posts.edit(post.ref(), words("Mine."), null, null, ben))).isEqualTo(PostRefusal.POST_NOT_YOURS);
    }

    @Test
    void another_kind_is_found_under_that_kind() {
        SeenPost post = world.publish(here, ada, "Hm.");
        posts.edit(post.ref(), words("IDEA", "Hm."), null, null, ada);
        assertThat(world.list("page", page.value(), "idea", ben)).hasSize(1);
        assertThat(world.list("page", page.value(), "working_on,story", ben)).isEmpty();
    }

    @Test
    void what_is_withdrawn_leaves_no_word_behind_and_stands_nowhere() {
        SeenPost post = world.publish(here, ada, LONG, Identity.NAMED, PostAudience.SITE);
        posts.edit(post.ref(), words(LONG + " More."), null, null, ada);
        SeenPost withdrawn = posts.withdraw(post.ref(), ada);
        assertThat(withdrawn.state()).isEqualTo(PostState.WITHDRAWN);
        assertThat(withdrawn.words()).isEqualTo(PostWords.of(PostKind.WORKING_ON, words("x").text()).withdrawn());
        assertThat(posts.find(post.ref(), ben).words().text().whole()).isEmpty();
        assertThat(posts.history(post.ref(), ada)).isEmpty();
        assertThat(world.feed(page, ben)).isEmpty();
        assertThat(world.feed("own", "", ada)).isEmpty();
        assertThat(world.feed("site", "", ben)).doesNotContain(post.ref());
        assertThat(world.count("POST_TEXT", "\"BODY\" like '%every waiting list%' and \"POST_ID\" = " + post.id())).isZero();
        assertThat(world.people.narrowed()).contains(post.ref());
        assertThat(refusal(() -> posts.edit(post.ref(), words("Back."), null, null, ada))).isEqualTo(PostRefusal.POST_WITHDRAWN);
        assertThat(refusal(() -> posts.withdraw(post.ref(), ben))).isEqualTo(PostRefusal.POST_NOT_YOURS);
    }

    @Test
    void what_one_points_at_must_be_there_for_oneself() {
        PageId closed = world.wiki.page("DEMO");
        Ref unseen = world.publish(PostSpot.on(closed), ben, "Behind the door.").ref();
        world.wiki.allow(closed, ada, PageRights.NONE);
        assertThat(refusal(() -> publish(here, null, closed.value(), null, null))).isEqualTo(PostRefusal.ABOUT_NOT_FOUND);
        assertThat(refusal(() -> publish(here, null, null, null, unseen.value()))).isEqualTo(PostRefusal.QUOTED_NOT_FOUND);
        assertThat(refusal(() -> publish(here, null, null, null, "U".repeat(22)))).isEqualTo(PostRefusal.QUOTED_NOT_FOUND);
        assertThat(refusal(() -> publish(PostSpot.SITE, "a sentence", null, null, null))).isEqualTo(PostRefusal.NO_PAGE_FOR_THIS);
        assertThat(refusal(() -> publish(PostSpot.SITE, null, null, "plan.png", null))).isEqualTo(PostRefusal.NO_PAGE_FOR_THIS);
        assertThat(publish(PostSpot.SITE, "a sentence", page.value(), null, null).words().anchor()).isEqualTo("a sentence");
    }

    @Test
    void a_picture_is_one_of_the_page_when_it_is_chosen_and_may_go_later() {
        assertThat(refusal(() -> publish(here, null, null, "later.png", null))).isEqualTo(PostRefusal.BAD_PICTURE);
        world.wiki.pictures.attach(page, "later.png");
        SeenPost post = publish(here, null, null, "later.png", null);
        world.wiki.pictures.detach(page);
        PostWords again = PostWords.of(new TypedPost("y", null, null, false, null, null, null, null, "later.png", "said better", null));
        assertThat(posts.edit(post.ref(), again, null, null, ada).words().picture().alternative()).isEqualTo("said better");
        PostWords another = PostWords.of(new TypedPost("y", null, null, false, null, null, null, null, "other.png", "alt", null));
        assertThat(refusal(() -> posts.edit(post.ref(), another, null, null, ada))).isEqualTo(PostRefusal.BAD_PICTURE);
    }

    private SeenPost publish(PostSpot spot, String anchor, Long about, String picture, String quoted) {
        return posts.publish(spot, PostWords.of(new TypedPost("x", null, null, false, null, null, anchor, about, picture, "alt", quoted)), null, null, ada);
    }

    @Test
    void one_posts_where_one_may_comment() {
        world.wiki.allow(page, ada, SmallWiki.READER);
        assertThat(refusal(() -> world.publish(here, ada, "x"))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        world.wiki.allow(page, ada, PageRights.NONE);
        assertThat(refusal(() -> world.publish(here, ada, "x"))).isEqualTo(PostRefusal.PLACE_NOT_FOUND);
        assertThat(refusal(() -> world.publish(here, Person.ANONYMOUS, "x"))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.publish(PostSpot.SITE, Person.ANONYMOUS, "x"))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.publish(here, ben, "x", null, PostAudience.CIRCLE))).isEqualTo(PostRefusal.AUDIENCE_NOT_HERE);
        assertThat(refusal(() -> world.publish(PostSpot.SITE, ben, "x", null, PostAudience.COMMUNITY))).isEqualTo(PostRefusal.AUDIENCE_NOT_HERE);
    }

    @Test
    void nothing_begins_in_a_space_that_was_put_away_or_in_a_wiki_that_is_read_only() {
        String space = "S" + OutLoudWorld.newName();
        PostSpot there = PostSpot.on(world.wiki.page(space));
        Ref post = world.publish(there, ada, "Before.").ref();
        world.wiki.archive(space);
        assertThat(refusal(() -> world.publish(there, ada, "After."))).isEqualTo(PostRefusal.SPACE_PUT_AWAY);
        assertThat(refusal(() -> world.drafts.save(there, words("After."), null, null, ada))).isEqualTo(PostRefusal.SPACE_PUT_AWAY);
        assertThat(posts.find(post, ada).rights()).contains(PostAct.WITHDRAW).doesNotContain(PostAct.EDIT);
        world.wiki.readOnly(true);
        try {
            assertThat(refusal(() -> posts.withdraw(post, ada))).isEqualTo(SharedRefusal.READ_ONLY);
            assertThat(refusal(() -> world.drafts.drop(here, ada))).isEqualTo(SharedRefusal.READ_ONLY);
        } finally {
            world.wiki.readOnly(false);
        }
    }

    @Test
    void a_draft_is_kept_for_its_writer_until_it_is_published_or_dropped() {
        assertThat(world.drafts.find(here, ada)).isEmpty();
        world.drafts.save(here, words(LONG), Identity.NAME_HIDDEN, PostAudience.SITE, ada);
        world.drafts.save(here, words("STORY", LONG + " More."), null, null, ada);
        assertThat(world.drafts.find(here, ada).orElseThrow()).satisfies(draft -> {
            assertThat(draft.words().text().whole()).isEqualTo(LONG + " More.");
            assertThat(draft.identity()).isEqualTo(Identity.NAME_HIDDEN);
            assertThat(draft.audience()).isEqualTo(PostAudience.SITE);
        });
        assertThat(world.drafts.find(here, ben)).isEmpty();
        assertThat(world.drafts.find(here, Person.ANONYMOUS)).isEmpty();
        assertThat(world.drafts.find(PostSpot.SITE, ada)).as("another place").isEmpty();
        Ref draft = world.drafts.find(here, ada).orElseThrow().ref();
        assertThat(refusal(() -> posts.find(draft, ada))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(world.feed(page, ada)).isEmpty();
        assertThat(world.feed("own", "", ada)).isEmpty();

        SeenPost post = posts.publish(here, words("Done."), null, null, ada);
        assertThat(List.of(post.identity(), post.audience(), post.ref())).isEqualTo(List.of(Identity.NAME_HIDDEN, PostAudience.SITE, draft));
        assertThat(world.drafts.find(here, ada)).isEmpty();
        world.drafts.save(here, words("Again."), null, null, ada);
        world.drafts.drop(here, ada);
        world.drafts.drop(here, ada);
        assertThat(world.drafts.find(here, ada)).isEmpty();
    }
}
