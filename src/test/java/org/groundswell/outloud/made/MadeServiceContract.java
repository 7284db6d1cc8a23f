package org.groundswell.outloud.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.groundswell.outloud.OutLoudWorld.newName;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.Surroundings;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.made.domain.MadeRefusal;
import org.groundswell.outloud.made.domain.PageOffer;
import org.groundswell.outloud.made.domain.QuoteAsk.Answer;
import org.groundswell.outloud.made.domain.SeenMade;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.PageText;
import org.groundswell.shared.domain.PageText.Heading;
import org.groundswell.shared.domain.PageText.Named;
import org.groundswell.shared.domain.PageText.Quote;
import org.groundswell.shared.domain.PageText.Words;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.WikiPage;
import org.junit.jupiter.api.Test;

/** Pages made of conversations and the questions to those quoted, on a real database. */
abstract class MadeServiceContract {
    private final MadeWorld world;
    private final Person cy = somebody("cy");
    private final Person ben = somebody("ben");
    private final Person dee = somebody("dee");
    private final Person eve = somebody("eve");
    private final PageId page;
    private final Ref post;

    MadeServiceContract(TestDatabase database) {
        world = MadeWorld.on(database);
        page = world.loud.wiki.page("DEMO");
        post = world.loud.posts.publish(PostSpot.on(page), words("STUCK", "Who has the key?"), null, null, cy).ref();
    }

    private Ref say(Person by, ResponseKind kind, Ref to, String text, Identity identity) {
        return world.talk.responses.say(post, to, ResponseWords.of(kind, text, "", null), identity, by).ref();
    }

    private WikiPage make(Person maker, Ref... quotes) {
        return world.making.make(post, "Keys " + newName(), List.of(quotes), phrase -> "[" + phrase + "]", maker);
    }

    private PageText textOf(WikiPage made) {
        return world.loud.wiki.textOf(made.id());
    }

    @Test
    void a_conversation_becomes_a_page_with_other_views_beside_and_credit_to_everybody() {
        Ref experience = say(ben, ResponseKind.EXPERIENCE, null, "The porter has one.", null);
        Ref reply = say(dee, null, experience, "Since when?", null);
        Ref view = say(dee, ResponseKind.ANOTHER_VIEW, null, "Doors are the problem.", null);
        Ref hidden = say(eve, ResponseKind.CHALLENGE, null, "Keys get lost.", Identity.NAME_HIDDEN);
        say(ben, ResponseKind.SUPPORT, null, "Left out.", null);
        world.talk.asks.take(post, ben);
        world.talk.asks.change(post, AskState.HELPED, "The porter's key.", List.of(world.talk.asks.find(post, cy).helpers().get(0).ref()), cy);

        PageText text = textOf(make(cy, experience, reply, view, hidden));
        assertThat(text.parts().stream().filter(Heading.class::isInstance).map(part -> ((Heading) part).words())).containsExactly("[asked]", "[kind.ANOTHER_VIEW]", "[helped]",
            "[kind.EXPERIENCE]", "[kind.CHALLENGE]", "[credits]");
        assertThat(text.parts().stream().filter(Quote.class::isInstance).map(Quote.class::cast)).extracting(Quote::words, Quote::by).containsExactly(
            tuple("Who has the key?", List.of(new Named(cy))), tuple("Doors are the problem.", List.of(new Named(dee))), tuple("The porter's key.", List.of(new Named(cy))),
            tuple("The porter has one.", List.of(new Named(ben))), tuple("Since when?", List.of(new Named(dee))), tuple("Keys get lost.", List.of(new Words("[colleague]"))));
        assertThat(text.toString()).doesNotContain(eve.key(), "Left out.").contains("/post/" + post);
    }

    @Test
    void hidden_names_are_offered_and_not_taken_unless_one_means_it() {
        say(ben, ResponseKind.EXPERIENCE, null, "The porter has one.", null);
        say(eve, ResponseKind.CHALLENGE, null, "Keys get lost.", Identity.NAME_HIDDEN);
        Ref gone = say(dee, ResponseKind.SUPPORT, null, "Taken back.", null);
        world.talk.responses.withdraw(gone, dee);
        PageOffer offer = world.making.offer(post, cy);
        assertThat(offer.title()).isEqualTo("Who has the key?");
        assertThat(offer.choices()).extracting(choice -> choice.quote().words(), choice -> choice.quote().usual(), choice -> choice.by().kind()).containsExactlyInAnyOrder(
            tuple("The porter has one.", true, Who.Kind.NAMED), tuple("Keys get lost.", false, Who.Kind.COLLEAGUE));
        assertThat(refusal(() -> make(cy, gone))).isEqualTo(MadeRefusal.QUOTED_ANSWER_GONE);
        assertThat(refusal(() -> make(cy, Ref.random()))).isEqualTo(MadeRefusal.QUOTED_ANSWER_GONE);
        assertThat(world.quotes.of(post, cy).pages()).isEmpty();
    }

    @Test
    void everybody_quoted_is_asked_and_only_the_maker_reads_what_they_say() {
        Ref experience = say(ben, ResponseKind.EXPERIENCE, null, "The porter has one.", null);
        Ref hidden = say(eve, ResponseKind.CHALLENGE, null, "Keys get lost.", Identity.NAME_HIDDEN);
        WikiPage made = make(dee, experience, hidden);
        assertThat(told(Kind.QUOTED)).hasSize(1).allSatisfy(told -> {
            assertThat(told.people()).containsExactlyInAnyOrder(cy, ben, eve);
            assertThat(told.happening().by()).isEqualTo(dee);
            assertThat(told.happening().path()).contains("#made-");
        });
        SeenMade asked = world.quotes.of(post, ben);
        assertThat(asked.asked()).hasSize(1).allSatisfy(ask -> assertThat(ask.answer()).isEqualTo(Answer.ASKED));
        assertThat(asked.answers()).isEmpty();
        Ref name = asked.asked().get(0).made();
        world.quotes.answer(name, false, Answer.YES, ben);
        world.quotes.answer(name, true, Answer.NO, eve);
        assertThat(world.quotes.of(post, dee).answers()).extracting(one -> one.who().kind(), SeenMade.Answered::answer).containsExactlyInAnyOrder(
            tuple(Who.Kind.NAMED, Answer.ASKED), tuple(Who.Kind.NAMED, Answer.YES), tuple(Who.Kind.COLLEAGUE, Answer.NO));
        assertThat(Stream.of(cy, ben, eve, Person.ANONYMOUS).flatMap(person -> world.quotes.of(post, person).answers().stream())).isEmpty();
        assertThat(told(Kind.REPLIED).stream().filter(told -> told.people().contains(dee))).hasSize(1)
            .allSatisfy(told -> assertThat(told.happening().by()).as("who hid the name").isEqualTo(Person.ANONYMOUS));
        world.quotes.answer(name, true, Answer.NO, eve);
        assertThat(told(Kind.REPLIED).stream().filter(told -> told.people().contains(dee))).as("the same again").hasSize(1);
        world.quotes.answer(name, false, Answer.NO, ben);
        assertThat(world.quotes.of(post, ben).asked().get(0).answer()).as("one may say otherwise at any time").isEqualTo(Answer.NO);
        assertThat(textOf(made)).isNotNull();
    }

    @Test
    void who_spoke_with_and_without_the_name_is_asked_for_each_apart() {
        Ref named = say(ben, ResponseKind.EXPERIENCE, null, "The porter has one.", null);
        Ref hidden = say(ben, ResponseKind.CHALLENGE, null, "Keys get lost.", Identity.NAME_HIDDEN);
        make(cy, named, hidden);
        List<SeenMade.Asked> asked = world.quotes.of(post, ben).asked();
        assertThat(asked).extracting(SeenMade.Asked::hidden).containsExactlyInAnyOrder(true, false);
        world.quotes.answer(asked.get(0).made(), true, Answer.YES, ben);
        assertThat(world.quotes.of(post, cy).answers()).extracting(one -> one.who().kind(), SeenMade.Answered::answer)
            .containsExactlyInAnyOrder(tuple(Who.Kind.COLLEAGUE, Answer.YES), tuple(Who.Kind.NAMED, Answer.ASKED));
    }

    @Test
    void nobody_answers_what_they_were_not_asked() {
        make(cy, say(ben, ResponseKind.EXPERIENCE, null, "The porter has one.", null));
        Ref name = world.quotes.of(post, ben).asked().get(0).made();
        assertThat(refusal(() -> world.quotes.answer(name, false, Answer.NO, dee))).isEqualTo(MadeRefusal.MADE_NOT_FOUND);
        assertThat(refusal(() -> world.quotes.answer(name, true, Answer.NO, ben))).isEqualTo(MadeRefusal.MADE_NOT_FOUND);
        assertThat(refusal(() -> world.quotes.answer(Ref.random(), false, Answer.NO, ben))).isEqualTo(MadeRefusal.MADE_NOT_FOUND);
        assertThat(refusal(() -> world.quotes.answer(name, false, Answer.NO, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.loud.wiki.allow(page, ben, PageRights.NONE);
        world.quotes.answer(name, false, Answer.NO, ben);
        assertThat(world.quotes.of(post, cy).answers()).extracting(SeenMade.Answered::answer).as("also who is kept out by now").containsExactly(Answer.NO);
    }

    @Test
    void the_page_is_named_to_those_who_may_see_it_and_to_nobody_else() {
        WikiPage made = make(cy);
        world.loud.wiki.allow(made.id(), ben, PageRights.NONE);
        assertThat(world.quotes.of(post, cy).pages()).extracting(WikiPage::id).containsExactly(made.id());
        assertThat(world.quotes.of(post, ben).pages()).isEmpty();
        world.loud.wiki.trash(made.id());
        assertThat(world.quotes.of(post, cy).pages()).isEmpty();
    }

    @Test
    void a_second_press_makes_no_second_page() {
        WikiPage made = make(cy);
        assertThat(make(cy).id()).isEqualTo(made.id());
        assertThat(make(ben).id()).as("somebody else's is another one").isNotEqualTo(made.id());
        world.loud.clock.wind(Duration.ofMinutes(61));
        assertThat(make(cy).id()).isNotEqualTo(made.id());
        world.loud.wiki.trash(made.id());
    }

    @Test
    void whoever_throws_pages_away_to_make_them_again_is_stopped_for_a_while() {
        for (int i = 0; i < 3; i++) {
            world.loud.wiki.trash(make(cy).id());
        }
        assertThat(refusal(() -> make(cy))).isEqualTo(MadeRefusal.PAGES_FLOOD);
        world.loud.clock.wind(Duration.ofMinutes(61));
        assertThat(make(cy)).isNotNull();
    }

    @Test
    void presses_at_the_same_moment_make_one_page() {
        List<PageId> pages = new CopyOnWriteArrayList<>();
        together(4, thread -> pages.add(make(cy).id()));
        assertThat(pages).hasSize(4).containsOnly(pages.get(0));
    }

    @Test
    void a_page_is_made_by_who_may_make_pages_there_of_what_is_for_all_readers() {
        Person gus = somebody("gus");
        world.loud.wiki.allow(page, gus, PageRights.NONE);
        assertThat(refusal(() -> make(gus))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        world.loud.people.open(post, gus);
        assertThat(refusal(() -> make(gus))).as("amplified, and its page is not seen").isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(refusal(() -> make(Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.loud.wiki.allow(page, dee, SmallWiki.READER);
        assertThat(refusal(() -> make(dee))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(world.quotes.of(post, dee).mayMake()).isFalse();
        assertThat(world.quotes.of(post, ben).mayMake()).isTrue();
        assertThat(refusal(() -> world.making.make(post, " ", List.of(), phrase -> phrase, cy))).isEqualTo(SharedRefusal.TEXT_BLANK);
        Ref everywhere = world.loud.publish(PostSpot.SITE, cy, "To all").ref();
        assertThat(refusal(() -> world.making.make(everywhere, "x", List.of(), phrase -> phrase, cy))).isEqualTo(MadeRefusal.NOWHERE_FOR_PAGE);
        world.loud.posts.mean(post, PostAudience.ONLY_ME, null, cy);
        assertThat(refusal(() -> make(cy))).isEqualTo(PostRefusal.FOR_A_FEW);
        world.loud.posts.withdraw(post, cy);
        assertThat(refusal(() -> make(cy))).isEqualTo(PostRefusal.POST_WITHDRAWN);
    }

    @Test
    void a_page_of_a_post_costs_few_questions_and_goes_with_it() {
        Ref experience = say(ben, ResponseKind.EXPERIENCE, null, "The porter has one.", null);
        make(cy, experience);
        assertThat(world.loud.testbed.queries(() -> world.quotes.of(post, ben))).hasSize(3).allSatisfy(query -> assertThat(query).startsWith("SELECT"));
        long id = world.talk.stored(post).id();
        assertThat(world.loud.transactions.run(() -> world.stored.removeSome(List.of(id), 100))).isTrue();
        assertThat(world.loud.transactions.run(() -> world.stored.removeSome(List.of(id), 100))).isTrue();
        assertThat(world.loud.transactions.run(() -> world.stored.removeSome(List.of(id), 100))).isFalse();
        assertThat(world.quotes.of(post, ben).asked()).isEmpty();
    }

    private List<Surroundings.Told> told(Kind kind) {
        return world.loud.people.told(post).stream().filter(told -> told.happening().kind() == kind).toList();
    }
}
