package org.groundswell.outloud.amplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseRefusal;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** Who sees what of a post that is passed on, tested as security, on a real database. */
abstract class AmplifySightContract {
    private static final String WHY = "We have the same door.";
    private final AmplifyWorld world;
    private final OutLoudWorld loud;
    private final TalkWorld talk;
    private final AmplifyWorld.Places places;
    private final Person cy = somebody("cy");
    private final Person ben = somebody("ben");
    /** Sees the community and not the page. */
    private final Person gus = somebody("gus");
    /** Sees neither. */
    private final Person out = somebody("out");

    AmplifySightContract(TestDatabase database) {
        world = AmplifyWorld.on(database);
        loud = world.loud;
        talk = TalkWorld.on(database);
        places = world.places();
        loud.wiki.restrict(places.page);
        for (Person person : List.of(gus, out)) {
            loud.wiki.allow(places.page, person, PageRights.NONE);
        }
        loud.wiki.allow(places.home, out, PageRights.NONE);
        loud.people.join(gus, places.community);
        loud.people.join(out, places.community);
    }

    private Amplification passedOn(SeenPost post) {
        loud.clock.wind(Duration.ofSeconds(1));
        return world.service.passOn(post.ref(), places.community, WHY, ben);
    }

    private Amplification agreed(SeenPost post) {
        Amplification asked = passedOn(post);
        world.service.agree(asked.ref(), cy);
        return asked;
    }

    private void assertUnseen(Ref post, Person reader) {
        assertThat(refusal(() -> loud.posts.find(post, reader))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> loud.posts.history(post, reader))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> talk.responses.under(post, new Window(5, null), reader))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> talk.reactions.press(post, ReactionKind.HEARD, null, false, reader))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> world.service.passOn(post, places.community, WHY, reader))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(loud.feed("mine", "", reader)).isEmpty();
        assertThat(loud.followed.since(reader, Instant.EPOCH, 10)).isEmpty();
    }

    @Test
    void as_long_as_it_is_asked_nobody_new_sees_it() {
        SeenPost post = places.post(cy, Identity.NAMED);
        passedOn(post);
        assertUnseen(post.ref(), gus);
        assertUnseen(post.ref(), out);
        assertThat(loud.feed("community", places.community, gus)).isEmpty();
        assertThat(loud.feeds.news(FeedQuery.parse("community", places.community.value(), null), null, gus)).isZero();
    }

    @Test
    void with_a_yes_whoever_sees_the_community_reads_the_words_and_nobody_else_does() {
        SeenPost post = places.post(cy, Identity.NAMED);
        agreed(post);
        assertThat(loud.posts.find(post.ref(), gus).words().text().whole()).isEqualTo("We left the door open for a week.");
        assertThat(loud.feed("community", places.community, gus)).containsExactly(post.ref());
        assertThat(loud.feed("mine", "", gus)).containsExactly(post.ref());
        assertThat(loud.feed("person", cy.key(), gus)).isEmpty();
        assertUnseen(post.ref(), out);
        assertThat(refusal(() -> loud.feed("community", places.community, out))).isEqualTo(PostRefusal.FEED_NOT_FOUND);
        loud.wiki.allow(places.home, Person.ANONYMOUS, PageRights.NONE);
        loud.wiki.allow(places.page, Person.ANONYMOUS, PageRights.NONE);
        assertUnseen(post.ref(), Person.ANONYMOUS);
    }

    @Test
    void who_reads_it_there_learns_nothing_of_its_page_its_numbers_and_what_was_said_around_it() {
        loud.wiki.pictures.attach(places.page, "plan.png");
        PostWords told = PostWords.of(new TypedPost("Nobody has a key.", "ASK", null, false, null, null, "a sentence of the page", places.page.value(), "plan.png", "the plan",
            loud.publish(PostSpot.on(places.page), ben, "Quoted.").ref().value()));
        SeenPost post = loud.posts.publish(PostSpot.on(places.page), told, null, null, cy);
        Ref response = talk.responses.say(post.ref(), null, ResponseWords.of(ResponseKind.EXPERIENCE, "Among us: so it was here.", null, null), null, ben).ref();
        talk.responses.say(post.ref(), null, ResponseWords.of(ResponseKind.ANOTHER_VIEW, "Among us: not so.", null, null), null, ben);
        talk.reactions.press(post.ref(), ReactionKind.SUPPORT, null, false, ben);
        talk.asks.take(post.ref(), ben);
        PostWords later = PostWords.of(new TypedPost("Still nobody.", "ASK", null, false, null, null, "a sentence of the page", places.page.value(), "plan.png", "the plan", null));
        loud.posts.edit(post.ref(), later, null, null, cy);
        agreed(post);

        SeenPost seen = loud.posts.find(post.ref(), gus);
        assertThat(seen.page()).isNull();
        assertThat(seen.about()).isNull();
        assertThat(seen.words().anchor()).isEmpty();
        assertThat(seen.words().about()).isNull();
        assertThat(seen.words().picture()).isNull();
        assertThat(seen.words().quoted()).isNull();
        assertThat(seen.counts()).isEqualTo(PostCounts.NONE);
        assertThat(seen.rights()).containsExactlyInAnyOrder(PostAct.HEAR, PostAct.AMPLIFY);
        assertThat(loud.posts.history(post.ref(), gus)).isEmpty();
        assertThat(talk.responses.under(post.ref(), new Window(5, null), gus).items()).isEmpty();
        assertThat(talk.responses.beside(post.ref(), gus)).isEmpty();
        assertThat(refusal(() -> talk.responses.find(response, gus))).isEqualTo(ResponseRefusal.RESPONSE_NOT_FOUND);
        assertThat(refusal(() -> talk.responses.say(post.ref(), response, ResponseWords.of(ResponseKind.EXPERIENCE, "x", null, null), null, gus)))
            .isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(talk.asks.find(post.ref(), gus).helpers()).isEmpty();
        assertThat(loud.list("community", places.community, gus)).singleElement().satisfies(listed -> {
            assertThat(listed.counts()).isEqualTo(PostCounts.NONE);
            assertThat(listed.page()).isNull();
        });
        SeenPost whole = loud.posts.find(post.ref(), ben);
        assertThat(whole.page()).isNotNull();
        assertThat(whole.counts().amplified()).isEqualTo(1);
        assertThat(talk.responses.under(post.ref(), new Window(5, null), ben).items()).isNotEmpty();
    }

    @Test
    void after_taking_back_and_after_narrowing_it_is_as_if_it_had_never_been_there() {
        SeenPost one = places.post(cy, Identity.NAMED);
        Amplification asked = agreed(one);
        world.service.takeBack(asked.ref(), cy);
        assertUnseen(one.ref(), gus);
        SeenPost other = loud.publish(PostSpot.on(places.page), cy, "Another story.");
        agreed(other);
        assertThat(loud.posts.find(other.ref(), gus).ref()).isEqualTo(other.ref());
        loud.posts.mean(other.ref(), PostAudience.ONLY_ME, null, cy);
        assertUnseen(other.ref(), gus);
        loud.posts.mean(other.ref(), PostAudience.COMMUNITY, null, cy);
        assertUnseen(other.ref(), gus);
    }

    @Test
    void who_may_see_the_community_no_more_sees_it_no_more() {
        SeenPost post = places.post(cy, Identity.NAMED);
        agreed(post);
        loud.wiki.allow(places.home, gus, PageRights.NONE);
        assertUnseen(post.ref(), gus);
    }

    @Test
    void while_its_page_is_in_the_trash_nobody_sees_it() {
        SeenPost post = places.post(cy, Identity.NAMED);
        agreed(post);
        loud.wiki.trash(places.page);
        assertUnseen(post.ref(), gus);
        assertThat(loud.feed("community", places.community, gus)).isEmpty();
        loud.wiki.restore(places.page);
        assertThat(loud.feed("community", places.community, gus)).containsExactly(post.ref());
    }

    @Test
    void what_was_shown_at_once_opens_nothing_when_its_page_is_closed_later() {
        String space = loud.wiki.find(places.home).orElseThrow().space().value();
        SeenPost post = loud.publish(PostSpot.on(loud.wiki.page(space)), cy, "Open to all of the space.");
        passedOn(post);
        assertThat(loud.feed("community", places.community, gus)).containsExactly(post.ref());
        loud.wiki.allow(post.place().page(), gus, PageRights.NONE);
        assertUnseen(post.ref(), gus);
        assertThat(loud.feed("community", places.community, gus)).isEmpty();
    }

    @Test
    void a_hidden_name_is_asked_says_yes_and_stays_hidden() {
        SeenPost post = places.post(cy, Identity.NAME_HIDDEN);
        Amplification asked = passedOn(post);
        assertThat(loud.people.told(asked.ref())).singleElement().satisfies(told -> {
            assertThat(told.people()).containsExactly(cy);
            assertThat(told.happening().title()).isEmpty();
        });
        assertThat(asked.toString()).doesNotContain(cy.key());
        loud.clock.wind(Duration.ofHours(3));
        world.service.agree(asked.ref(), cy);
        SeenPost seen = loud.list("community", places.community, gus).get(0);
        assertThat(seen.author().kind()).isEqualTo(Who.Kind.COLLEAGUE);
        assertThat(world.reading.of(List.of(seen), gus).above().get(post.id()).by().kind()).isEqualTo(Who.Kind.NAMED);
        assertThat(loud.count("STREAM_ENTRY", "\"AMPLIFY_ID\" > 0 and \"BY_NAME\" = true and \"POST_ID\" = " + post.id())).as("when the yes came").isZero();
        assertThat(loud.feeds.news(FeedQuery.parse("community", places.community.value(), null), null, gus)).as("a yes without a name is nobody's news").isZero();
        assertThat(loud.followed.since(gus, Instant.EPOCH, 10)).isEmpty();
    }

    @Test
    void what_is_told_says_nothing_of_a_closed_page_and_reaches_nobody_who_does_not_see_it_where_it_stands() {
        SeenPost post = places.post(cy, Identity.NAMED);
        Amplification asked = agreed(post);
        assertThat(loud.people.told(asked.ref())).allSatisfy(told -> assertThat(told.happening().title()).isEmpty());
        talk.responses.say(post.ref(), null, ResponseWords.of(ResponseKind.EXPERIENCE, "Ask @" + gus.key() + " and @" + out.key(), null, null), null, ben);
        loud.posts.edit(post.ref(), words("And @" + gus.key()), null, null, cy);
        assertThat(loud.people.told(post.ref())).flatExtracting(told -> told.people()).doesNotContain(gus, out);
        assertThat(loud.people.told(post.ref())).extracting(told -> told.happening().kind()).contains(Happening.Kind.REPLIED);
    }

    @Test
    void passing_on_is_news_to_who_follows_the_community_with_the_communitys_page_as_its_place() {
        SeenPost post = places.post(cy, Identity.NAMED);
        loud.clock.wind(Duration.ofDays(1));
        Instant yesterday = loud.clock.instant().minusSeconds(60);
        assertThat(loud.followed.since(gus, yesterday, 10)).isEmpty();
        agreed(post);
        assertThat(loud.followed.since(gus, yesterday, 10)).singleElement().satisfies(headline -> {
            assertThat(headline.page()).isEqualTo(places.home);
            assertThat(headline.title()).as("words of a closed page").isEmpty();
            assertThat(headline.by()).isEqualTo(ben);
        });
        FeedQuery there = FeedQuery.parse("community", places.community.value(), null);
        assertThat(loud.feeds.news(there, null, gus)).as("while one reads it comes with the next look").isZero();
        assertThat(loud.followed.since(out, yesterday, 10)).isEmpty();
        loud.people.join(ben, places.community);
        assertThat(loud.followed.since(ben, yesterday, 10)).as("one's own deed").isEmpty();
    }

    @Test
    void who_follows_two_communities_meets_it_once_also_where_one_of_them_shows_it_to_fewer() {
        SeenPost post = places.post(cy, Identity.NAMED);
        agreed(post);
        Ref near = loud.people.community(loud.wiki.page(loud.wiki.find(places.page).orElseThrow().space().value()));
        loud.people.join(gus, near);
        loud.people.join(ben, near);
        loud.people.join(ben, places.community);
        loud.clock.wind(Duration.ofSeconds(5));
        Amplification asked = world.service.passOn(post.ref(), near, WHY, ben);
        world.service.takeBack(asked.ref(), ben);
        loud.wiki.audienceOf(places.page, Audience.ANYONE);
        world.service.passOn(post.ref(), near, WHY, ben);
        assertThat(loud.feed("mine", "", gus)).containsExactly(post.ref());
        assertThat(loud.feed("mine", "", ben)).containsExactly(post.ref());
    }
}
