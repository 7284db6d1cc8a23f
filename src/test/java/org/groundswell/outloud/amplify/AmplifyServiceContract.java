package org.groundswell.outloud.amplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.AmplifyAct;
import org.groundswell.outloud.amplify.domain.AmplifyRefusal;
import org.groundswell.outloud.amplify.domain.AmplifyState;
import org.groundswell.outloud.amplify.domain.SeenAmplification;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;

/** Passing on, the author's answer, taking back and coming to an end, on a real database. */
abstract class AmplifyServiceContract {
    private static final String WHY = "We have the same door.";
    private final AmplifyWorld world;
    private final OutLoudWorld loud;
    private final AmplifyWorld.Places places;
    private final Person cy = somebody("cy");
    private final Person ben = somebody("ben");
    private final Person gus = somebody("gus");
    private final SeenPost post;

    AmplifyServiceContract(TestDatabase database) {
        world = AmplifyWorld.on(database);
        loud = world.loud;
        places = world.places();
        post = places.post(cy, Identity.NAMED);
    }

    private Amplification passOn() {
        loud.clock.wind(Duration.ofSeconds(1));
        return world.service.passOn(post.ref(), places.community, WHY, ben);
    }

    private Amplification agreed() {
        Amplification asked = passOn();
        world.service.agree(asked.ref(), cy);
        return asked;
    }

    private List<Ref> shown(Person reader) {
        return loud.feed("community", places.community, reader);
    }

    @Test
    void before_new_eyes_the_author_is_asked_once_and_nothing_is_shown_until_a_yes() {
        Amplification asked = passOn();
        assertThat(passOn()).as("a second press").isEqualTo(asked);
        assertThat(asked.state()).isEqualTo(AmplifyState.ASKED);
        assertThat(shown(gus)).isEmpty();
        assertThat(world.number(post.ref())).isZero();
        assertThat(world.told(asked.ref(), Kind.ASKED_TO_AMPLIFY)).isEqualTo(1);
        assertThat(loud.people.told(asked.ref()).get(0).people()).containsExactly(cy);
        assertThat(loud.people.told(asked.ref()).get(0).happening().by()).isEqualTo(ben);

        world.service.agree(asked.ref(), cy);
        world.service.agree(asked.ref(), cy);
        assertThat(shown(gus)).containsExactly(post.ref());
        assertThat(world.number(post.ref())).isEqualTo(1);
        assertThat(loud.feed(places.page, gus)).containsExactly(post.ref());
    }

    @Test
    void to_people_who_see_it_anyway_it_is_shown_at_once_and_its_author_is_told() {
        PageId home = loud.wiki.page(loud.wiki.find(places.page).orElseThrow().space().value());
        Ref near = loud.people.community(home);
        Amplification made = world.service.passOn(post.ref(), near, WHY, ben);
        assertThat(made.state()).isEqualTo(AmplifyState.SHOWN);
        assertThat(loud.feed("community", near, gus)).containsExactly(post.ref());
        assertThat(world.told(made.ref(), Kind.PASSED_ON)).isEqualTo(1);
        assertThat(refusal(() -> world.service.agree(made.ref(), cy))).isEqualTo(AmplifyRefusal.NOT_ASKED_NOW);
        loud.wiki.restrict(places.page);
        assertThat(world.service.target(post.ref(), near, somebody("dee")).wider()).as("once its page is closed to some").isTrue();
    }

    @Test
    void the_author_takes_a_yes_back_and_it_is_gone_everywhere_at_once_and_for_good() {
        Amplification asked = agreed();
        world.service.takeBack(asked.ref(), cy);
        world.service.takeBack(asked.ref(), cy);
        assertThat(shown(gus)).isEmpty();
        assertThat(world.number(post.ref())).isZero();
        assertThat(loud.people.untold(asked.ref())).isPositive();
        assertThat(world.reading.gone(places.community, ben)).as("a note for who passed it on").hasSize(1);
        assertThat(world.reading.gone(places.community, cy)).isEmpty();
        assertThat(world.reading.gone(places.community, Person.ANONYMOUS)).isEmpty();
        assertThat(refusal(this::passOn)).isEqualTo(AmplifyRefusal.AUTHOR_SAID_NO);
        loud.clock.wind(Duration.ofDays(15));
        assertThat(world.reading.gone(places.community, ben)).as("two weeks later").isEmpty();
    }

    @Test
    void who_passed_it_on_takes_it_back_without_a_note_and_anybody_may_do_it_anew() {
        Amplification asked = agreed();
        world.service.takeBack(asked.ref(), ben);
        assertThat(shown(gus)).isEmpty();
        assertThat(world.reading.gone(places.community, ben)).isEmpty();
        Amplification again = world.service.passOn(post.ref(), places.community, "Still true.", gus);
        assertThat(again.state()).as("the former yes was for somebody else's words").isEqualTo(AmplifyState.ASKED);
        assertThat(loud.count("AMPLIFY", "\"POST_ID\" = " + post.id())).isEqualTo(1);
        assertThat(refusal(() -> world.service.takeBack(asked.ref(), ben))).as("it is no longer theirs").isEqualTo(AmplifyRefusal.AMPLIFICATION_NOT_FOUND);
    }

    @Test
    void after_a_no_nobody_asks_for_that_community_again_but_for_another_one() {
        Amplification asked = passOn();
        world.service.decline(asked.ref(), cy);
        world.service.decline(asked.ref(), cy);
        assertThat(shown(gus)).isEmpty();
        assertThat(refusal(() -> world.service.passOn(post.ref(), places.community, "Please.", gus))).isEqualTo(AmplifyRefusal.AUTHOR_SAID_NO);
        assertThat(refusal(() -> world.service.agree(asked.ref(), cy))).isEqualTo(AmplifyRefusal.NOT_ASKED_NOW);
        assertThat(world.reading.gone(places.community, ben)).as("it never was there").isEmpty();
        Ref other = loud.people.community(loud.wiki.page("C" + OutLoudWorld.newName()));
        assertThat(world.service.passOn(post.ref(), other, WHY, ben).state()).isEqualTo(AmplifyState.ASKED);
    }

    @Test
    void an_author_asks_once_that_it_be_not_passed_on_and_lets_it_go_again() {
        Amplification asked = passOn();
        world.service.close(post.ref(), cy);
        world.service.close(post.ref(), cy);
        assertThat(world.stored(asked).state()).isEqualTo(AmplifyState.DECLINED);
        assertThat(loud.people.untold(asked.ref())).isPositive();
        Ref other = loud.people.community(loud.wiki.page("C" + OutLoudWorld.newName()));
        assertThat(refusal(() -> world.service.passOn(post.ref(), other, WHY, ben))).isEqualTo(AmplifyRefusal.AUTHOR_SAID_NO);
        assertThat(refusal(() -> world.service.choices(post.ref(), ben))).isEqualTo(AmplifyRefusal.AUTHOR_SAID_NO);
        assertThat(refusal(() -> world.service.close(post.ref(), ben))).isEqualTo(PostRefusal.POST_NOT_YOURS);
        assertThat(refusal(() -> world.service.open(post.ref(), ben))).isEqualTo(PostRefusal.POST_NOT_YOURS);
        world.service.open(post.ref(), cy);
        assertThat(world.service.passOn(post.ref(), other, WHY, ben).state()).isEqualTo(AmplifyState.ASKED);
        assertThat(refusal(this::passOn)).as("single answers stay").isEqualTo(AmplifyRefusal.AUTHOR_SAID_NO);
    }

    @Test
    void one_passes_on_what_one_sees_to_where_one_may_speak() {
        assertThat(refusal(() -> world.service.passOn(post.ref(), places.community, WHY, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.service.passOn(post.ref(), places.community, WHY, cy))).isEqualTo(PostRefusal.OWN_POST);
        assertThat(refusal(() -> world.service.passOn(post.ref(), places.community, " ", ben))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> world.service.passOn(post.ref(), Ref.random(), WHY, ben))).isEqualTo(PostRefusal.PLACE_NOT_FOUND);
        loud.wiki.allow(places.home, ben, SmallWiki.READER);
        assertThat(refusal(this::passOn)).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        loud.wiki.allow(places.home, ben, PageRights.NONE);
        assertThat(refusal(this::passOn)).isEqualTo(PostRefusal.PLACE_NOT_FOUND);
        loud.wiki.allow(places.home, ben, SmallWiki.COMMENTER);
        loud.wiki.allow(places.page, ben, SmallWiki.READER);
        assertThat(passOn().state()).as("to see it is enough").isEqualTo(AmplifyState.ASKED);
        loud.wiki.allow(places.page, gus, PageRights.NONE);
        assertThat(refusal(() -> world.service.passOn(post.ref(), places.community, WHY, gus))).isEqualTo(PostRefusal.POST_NOT_FOUND);
    }

    @Test
    void what_is_put_away_retired_taken_back_for_a_few_or_there_already_is_not_passed_on() {
        String space = loud.wiki.find(places.home).orElseThrow().space().value();
        loud.wiki.archive(space);
        assertThat(refusal(this::passOn)).isEqualTo(PostRefusal.SPACE_PUT_AWAY);
        loud.wiki.unarchive(space);
        String own = loud.wiki.find(places.page).orElseThrow().space().value();
        loud.wiki.archive(own);
        assertThat(refusal(this::passOn)).isEqualTo(PostRefusal.SPACE_PUT_AWAY);
        loud.wiki.unarchive(own);
        Ref retired = loud.people.community(loud.wiki.page("C" + OutLoudWorld.newName()));
        loud.people.retire(retired);
        assertThat(refusal(() -> world.service.passOn(post.ref(), retired, WHY, ben))).isEqualTo(AmplifyRefusal.TAKES_NOTHING_NEW);
        SeenPost there = loud.publish(PostSpot.on(places.home), cy, "Here already.");
        assertThat(refusal(() -> world.service.passOn(there.ref(), places.community, WHY, ben))).isEqualTo(AmplifyRefusal.STANDS_THERE);
        Ref circle = loud.people.circle(cy, ben);
        SeenPost few = loud.publish(new PostSpot(null, null, circle), cy, "Among us.");
        assertThat(refusal(() -> world.service.passOn(few.ref(), places.community, WHY, ben))).isEqualTo(PostRefusal.FOR_A_FEW);
        loud.posts.withdraw(post.ref(), cy);
        assertThat(refusal(this::passOn)).isEqualTo(PostRefusal.POST_WITHDRAWN);
        loud.wiki.readOnly(true);
        assertThat(refusal(this::passOn)).isEqualTo(SharedRefusal.READ_ONLY);
        loud.wiki.readOnly(false);
    }

    @Test
    void a_yes_to_who_may_no_longer_pass_it_on_shows_nothing() {
        Amplification asked = passOn();
        loud.wiki.allow(places.home, ben, SmallWiki.READER);
        assertThat(refusal(() -> world.service.agree(asked.ref(), cy))).isEqualTo(AmplifyRefusal.TAKES_NOTHING_NEW);
        loud.wiki.allow(places.home, ben, SmallWiki.COMMENTER);
        loud.wiki.allow(places.page, ben, PageRights.NONE);
        assertThat(refusal(() -> world.service.agree(asked.ref(), cy))).isEqualTo(AmplifyRefusal.TAKES_NOTHING_NEW);
        assertThat(shown(gus)).isEmpty();
        assertThat(world.number(post.ref())).isZero();
        world.service.decline(asked.ref(), cy);
    }

    @Test
    void to_everybody_but_the_author_and_who_passes_it_on_it_is_unknown() {
        Amplification asked = passOn();
        for (Ref ref : List.of(asked.ref(), Ref.random())) {
            assertThat(refusal(() -> world.service.agree(ref, gus))).isEqualTo(AmplifyRefusal.AMPLIFICATION_NOT_FOUND);
            assertThat(refusal(() -> world.service.decline(ref, gus))).isEqualTo(AmplifyRefusal.AMPLIFICATION_NOT_FOUND);
            assertThat(refusal(() -> world.service.takeBack(ref, gus))).isEqualTo(AmplifyRefusal.AMPLIFICATION_NOT_FOUND);
            assertThat(refusal(() -> world.service.agree(ref, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        }
        assertThat(refusal(() -> world.service.agree(asked.ref(), ben))).as("nobody says yes for the author").isEqualTo(AmplifyRefusal.AMPLIFICATION_NOT_FOUND);
        assertThat(below(gus)).isEmpty();
        assertThat(below(Person.ANONYMOUS)).isEmpty();
        assertThat(below(ben)).singleElement().satisfies(one -> assertThat(one.rights()).containsExactly(AmplifyAct.TAKE_BACK));
        assertThat(below(cy)).singleElement().satisfies(one -> assertThat(one.rights()).containsExactlyInAnyOrder(AmplifyAct.AGREE, AmplifyAct.DECLINE));
    }

    @Test
    void an_author_who_may_not_see_the_community_is_asked_without_its_name() {
        loud.wiki.allow(places.home, cy, PageRights.NONE);
        passOn();
        assertThat(below(cy)).singleElement().satisfies(one -> {
            assertThat(one.community()).isNull();
            assertThat(one.words()).isEqualTo(WHY);
        });
        assertThat(below(ben)).singleElement().satisfies(one -> assertThat(one.community().ref()).isEqualTo(places.community));
    }

    private List<SeenAmplification> below(Person reader) {
        return world.reading.of(loud.posts.find(post.ref(), reader), reader).below().getOrDefault(post.id(), List.of());
    }

    @Test
    void ones_own_communities_are_offered_where_one_may_speak() {
        assertThat(world.service.choices(post.ref(), ben)).isEmpty();
        loud.people.join(ben, places.community);
        Ref own = loud.people.community(places.page);
        loud.people.join(ben, own);
        assertThat(world.service.choices(loud.publish(PostSpot.on(places.page), cy, "x").ref(), ben)).extracting(CommunityHome::ref).containsExactly(places.community);
        loud.wiki.allow(places.home, ben, SmallWiki.READER);
        assertThat(world.service.choices(post.ref(), ben)).extracting(CommunityHome::ref).doesNotContain(places.community);
    }

    @Test
    void more_than_ten_an_hour_are_too_many() {
        for (int number = 0; number < AmplifyService.MOST_AN_HOUR; number++) {
            world.service.passOn(post.ref(), loud.people.community(loud.wiki.page("C" + OutLoudWorld.newName())), WHY, ben);
        }
        assertThat(refusal(this::passOn)).isEqualTo(AmplifyRefusal.AMPLIFY_FLOOD);
        loud.clock.wind(Duration.ofHours(1).plusSeconds(1));
        assertThat(passOn().state()).isEqualTo(AmplifyState.ASKED);
    }

    @Test
    void narrowing_ends_it_and_what_still_waits() {
        Amplification asked = agreed();
        Amplification waiting = world.service.passOn(post.ref(), loud.people.community(loud.wiki.page("C" + OutLoudWorld.newName())), WHY, ben);
        assertThat(loud.posts.mean(post.ref(), PostAudience.ONLY_ME, null, cy).counts().amplified()).isZero();
        assertEnded(asked, waiting);
    }

    @Test
    void hiding_the_name_ends_it_and_editing_otherwise_does_not() {
        Amplification asked = agreed();
        loud.posts.edit(post.ref(), words("STUCK", "Other words."), null, null, cy);
        assertThat(loud.list("community", places.community, "stuck", gus)).as("it is found by its new kind").hasSize(1);
        assertThat(world.number(post.ref())).isEqualTo(1);
        loud.posts.edit(post.ref(), words("Other words."), Identity.NAME_HIDDEN, null, cy);
        assertEnded(asked);
        loud.posts.edit(post.ref(), words("Other words."), Identity.NAMED, null, cy);
        assertThat(shown(gus)).as("with the name again").isEmpty();
    }

    @Test
    void taking_the_words_back_ends_it() {
        Amplification asked = agreed();
        loud.posts.withdraw(post.ref(), cy);
        assertEnded(asked);
    }

    private void assertEnded(Amplification... all) {
        for (Amplification one : all) {
            assertThat(world.stored(one).state()).isEqualTo(AmplifyState.WITHDRAWN);
            assertThat(world.stored(one).agreed()).isFalse();
            assertThat(loud.people.untold(one.ref())).isPositive();
        }
        assertThat(shown(gus)).isEmpty();
        assertThat(world.number(post.ref())).isZero();
        assertThat(loud.count("STREAM_ENTRY", "\"AMPLIFY_ID\" > 0 and \"POST_ID\" = " + post.id())).isZero();
    }
}
