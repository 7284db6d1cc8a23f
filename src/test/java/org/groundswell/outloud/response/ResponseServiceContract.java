package org.groundswell.outloud.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.ResponseAct;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseRefusal;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.outloud.response.domain.Stance;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** What people say to posts, on a real database. */
abstract class ResponseServiceContract {
    private static final Window ALL = new Window(50, null);

    private final TalkWorld world;
    private final OutLoudWorld loud;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final Person cy = somebody("cy");
    private final PageId page;
    private final Ref post;

    ResponseServiceContract(TestDatabase database) {
        world = TalkWorld.on(database);
        loud = world.loud;
        page = loud.wiki.page("DEMO");
        post = loud.publish(PostSpot.on(page), ada, "Half a plan.").ref();
    }

    private static ResponseWords words(ResponseKind kind, String text) {
        return ResponseWords.of(kind, text, "", null);
    }

    private SeenResponse say(Person by, ResponseKind kind, String text) {
        loud.clock.wind(Duration.ofSeconds(1));
        return world.responses.say(post, null, words(kind, text), null, by);
    }

    private SeenResponse reply(Person by, Ref to, String text) {
        loud.clock.wind(Duration.ofSeconds(1));
        return world.responses.say(post, to, words(ResponseKind.ANSWER, text), null, by);
    }

    private List<String> texts(Person reader) {
        return world.responses.under(post, ALL, reader).items().stream().map(said -> said.words().text()).toList();
    }

    @Test
    void what_is_said_stands_under_the_post_in_its_order_and_another_view_beside_it() {
        say(ben, ResponseKind.EXPERIENCE, "We tried that.");
        SeenResponse view = say(cy, ResponseKind.ANOTHER_VIEW, "From the night shift it looks different.");
        say(cy, ResponseKind.QUESTION, "Since when?");
        assertThat(texts(ada)).containsExactly("We tried that.", "Since when?");
        assertThat(world.responses.beside(post, ada)).extracting(SeenResponse::ref).containsExactly(view.ref());
        assertThat(world.counts(post).responses()).isEqualTo(3);
    }

    @Test
    void a_reply_to_a_reply_stands_beside_it_so_that_there_are_two_levels() {
        SeenResponse first = say(ben, ResponseKind.QUESTION, "Why on Tuesdays?");
        SeenResponse answer = reply(ada, first.ref(), "The van comes on Tuesdays.");
        reply(ben, answer.ref(), "I see.");
        SeenResponse seen = world.responses.under(post, ALL, cy).items().get(0);
        assertThat(seen.replies()).extracting(reply -> reply.words().text()).containsExactly("The van comes on Tuesdays.", "I see.");
        assertThat(seen.replies()).allSatisfy(reply -> assertThat(reply.replies()).isEmpty());
    }

    @Test
    void a_reply_chooses_no_kind_and_stands_beside_nothing() {
        SeenResponse first = say(ben, ResponseKind.QUESTION, "Why?");
        SeenResponse reply = world.responses.say(post, first.ref(), words(ResponseKind.ANOTHER_VIEW, "Because."), null, ada);
        assertThat(reply.words().kind()).isEqualTo(ResponseKind.ANSWER);
        assertThat(world.responses.beside(post, ada)).isEmpty();
    }

    @Test
    void a_response_to_another_post_is_no_place_to_reply_to() {
        Ref other = loud.publish(PostSpot.on(page), ada, "Something else.").ref();
        Ref elsewhere = world.responses.say(other, null, words(ResponseKind.SUPPORT, "Yes."), null, ben).ref();
        assertThat(refusal(() -> reply(cy, elsewhere, "No."))).isEqualTo(ResponseRefusal.RESPONSE_NOT_FOUND);
    }

    @Test
    void the_same_said_again_within_the_hour_is_one_response() {
        Ref once = say(ben, ResponseKind.SUPPORT, "Yes.").ref();
        assertThat(say(ben, ResponseKind.SUPPORT, "Yes.").ref()).isEqualTo(once);
        loud.clock.wind(Duration.ofHours(2));
        assertThat(say(ben, ResponseKind.SUPPORT, "Yes.").ref()).isNotEqualTo(once);
        assertThat(world.counts(post).responses()).isEqualTo(2);
    }

    @Test
    void only_its_author_edits_and_takes_back_and_what_was_answered_stays() {
        SeenResponse said = say(ben, ResponseKind.EXPERIENCE, "It rained.");
        reply(ada, said.ref(), "All day?");
        assertThat(refusal(() -> world.responses.edit(said.ref(), words(ResponseKind.SUPPORT, "x"), null, null, cy))).isEqualTo(ResponseRefusal.RESPONSE_NOT_YOURS);
        assertThat(refusal(() -> world.responses.withdraw(said.ref(), cy))).isEqualTo(ResponseRefusal.RESPONSE_NOT_YOURS);
        SeenResponse edited = world.responses.edit(said.ref(), words(ResponseKind.EXPERIENCE, "It poured."), null, said.version(), ben);
        assertThat(edited.words().text()).isEqualTo("It poured.");
        assertThat(edited.editedAt()).isEqualTo(loud.clock.instant());
        assertThat(refusal(() -> world.responses.edit(said.ref(), words(ResponseKind.SUPPORT, "late"), null, said.version(), ben)))
            .isEqualTo(ResponseRefusal.RESPONSE_EDITED_ELSEWHERE);
        world.responses.withdraw(said.ref(), ben);
        SeenResponse gone = world.responses.under(post, ALL, cy).items().get(0);
        assertThat(gone.withdrawn()).isTrue();
        assertThat(gone.words().text()).isEmpty();
        assertThat(gone.replies()).hasSize(1);
        assertThat(world.counts(post).responses()).isEqualTo(1);
        assertThat(refusal(() -> world.responses.withdraw(said.ref(), ben))).isEqualTo(ResponseRefusal.RESPONSE_WITHDRAWN);
        assertThat(refusal(() -> reply(cy, said.ref(), "Hm."))).isEqualTo(ResponseRefusal.RESPONSE_WITHDRAWN);
    }

    @Test
    void a_hidden_name_is_a_colleague_with_a_day_and_still_its_own() {
        SeenResponse said = world.responses.say(post, null, words(ResponseKind.CHALLENGE, "Nobody asked us."), Identity.NAME_HIDDEN, cy);
        SeenResponse others = world.responses.under(post, ALL, ada).items().get(0);
        assertThat(others.author().kind()).isEqualTo(Who.Kind.COLLEAGUE);
        assertThat(others.author().profile()).isNull();
        assertThat(others.dayOnly()).isTrue();
        assertThat(others.saidAt()).isEqualTo(loud.clock.instant().atZone(loud.clock.getZone()).toLocalDate().atStartOfDay(loud.clock.getZone()).toInstant());
        assertThat(others.rights()).doesNotContain(ResponseAct.EDIT);
        assertThat(world.responses.find(said.ref(), cy).mine()).isTrue();
        assertThat(loud.people.told(post)).filteredOn(told -> told.happening().kind() == Kind.REPLIED).hasSize(1)
            .allSatisfy(told -> assertThat(told.happening().by()).isEqualTo(Person.ANONYMOUS));
    }

    @Test
    void whoever_speaks_in_a_role_does_so_by_name() {
        ResponseWords inRole = ResponseWords.of(ResponseKind.SUPPORT, "I can pay for it.", "", Stance.SUPPORTING);
        assertThat(refusal(() -> world.responses.say(post, null, inRole, Identity.NAME_HIDDEN, ben))).isEqualTo(ResponseRefusal.ROLE_NEEDS_NAME);
        SeenResponse said = world.responses.say(post, null, inRole, null, ben);
        assertThat(said.words().stance()).isEqualTo(Stance.SUPPORTING);
        assertThat(refusal(() -> world.responses.edit(said.ref(), inRole, Identity.NAME_HIDDEN, null, ben))).isEqualTo(ResponseRefusal.ROLE_NEEDS_NAME);
    }

    @Test
    void who_may_only_read_answers_nothing_and_who_may_not_see_finds_nothing() {
        Ref said = say(ben, ResponseKind.SUPPORT, "Yes.").ref();
        loud.wiki.allow(page, cy, SmallWiki.READER);
        assertThat(refusal(() -> say(cy, ResponseKind.SUPPORT, "Me too."))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(world.responses.find(said, cy).rights()).isEmpty();
        loud.wiki.allow(page, cy, PageRights.NONE);
        assertThat(refusal(() -> world.responses.under(post, ALL, cy))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> world.responses.beside(post, cy))).isEqualTo(PostRefusal.POST_NOT_FOUND);
        assertThat(refusal(() -> world.responses.find(said, cy))).isEqualTo(ResponseRefusal.RESPONSE_NOT_FOUND);
        assertThat(refusal(() -> world.responses.edit(said, words(ResponseKind.SUPPORT, "x"), null, null, cy))).isEqualTo(ResponseRefusal.RESPONSE_NOT_FOUND);
        assertThat(refusal(() -> say(Person.ANONYMOUS, ResponseKind.SUPPORT, "x"))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
    }

    @Test
    void what_is_only_for_its_author_takes_no_answers_of_others() {
        Ref alone = loud.publish(PostSpot.on(page), ada, "Dear diary.", Identity.NAMED, PostAudience.ONLY_ME).ref();
        assertThat(refusal(() -> world.responses.say(alone, null, words(ResponseKind.SUPPORT, "x"), null, ben))).isEqualTo(PostRefusal.POST_NOT_FOUND);
    }

    @Test
    void nothing_is_written_while_the_wiki_is_read_only() {
        loud.wiki.readOnly(true);
        try {
            assertThat(refusal(() -> say(ben, ResponseKind.SUPPORT, "x"))).isEqualTo(SharedRefusal.READ_ONLY);
        } finally {
            loud.wiki.readOnly(false);
        }
        assertThat(texts(ada)).isEmpty();
    }

    @Test
    void more_than_thirty_an_hour_are_too_many() {
        for (int said = 0; said < ResponseService.MOST_AN_HOUR; said++) {
            say(ben, ResponseKind.SUPPORT, "Yes " + said);
        }
        assertThat(refusal(() -> say(ben, ResponseKind.SUPPORT, "and yes"))).isEqualTo(ResponseRefusal.RESPONSE_FLOOD);
        loud.clock.wind(Duration.ofHours(1).plusSeconds(1));
        say(ben, ResponseKind.SUPPORT, "and yes");
    }

    @Test
    void a_long_thread_is_read_part_by_part_without_a_gap() {
        for (int said = 0; said < 7; said++) {
            say(said % 2 == 0 ? ben : cy, ResponseKind.SUPPORT, "Yes " + said);
        }
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            Page<SeenResponse> part = world.responses.under(post, new Window(3, after), ada);
            part.items().forEach(said -> read.add(said.words().text()));
            after = part.next().map(place -> place.encode()).orElse(null);
        } while (after != null);
        assertThat(read).containsExactly("Yes 0", "Yes 1", "Yes 2", "Yes 3", "Yes 4", "Yes 5", "Yes 6");
    }

    @Test
    void a_thread_is_read_in_four_questions_however_long_it_is() {
        Ref first = say(ben, ResponseKind.QUESTION, "Why?").ref();
        List<String> few = loud.testbed.queries(() -> world.responses.under(post, ALL, ada));
        for (int said = 0; said < 12; said++) {
            reply(said % 2 == 0 ? ada : cy, first, "Because " + said);
            say(cy, ResponseKind.EXPERIENCE, "So it was " + said);
        }
        List<String> many = loud.testbed.queries(() -> world.responses.under(post, ALL, ada));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void the_author_the_named_and_those_who_talk_are_told_once_each_and_not_what_they_did_themselves() {
        say(ben, ResponseKind.SUPPORT, "Yes.");
        say(cy, ResponseKind.QUESTION, "Is @" + ben.key() + " coming?");
        List<String> told = loud.people.told(post).stream().flatMap(one -> one.people().stream().map(person -> one.happening().kind() + " " + person.key())).toList();
        assertThat(told).containsExactly(Kind.REPLIED + " " + ada.key(), Kind.REPLIED + " " + ada.key(), Kind.MENTIONED + " " + ben.key());
    }

    @Test
    void each_answer_is_told_by_the_way_to_itself() {
        say(ben, ResponseKind.SUPPORT, "Yes.");
        say(ben, ResponseKind.SUPPORT, "And yes again.");
        assertThat(loud.people.told(post)).filteredOn(told -> told.happening().kind() == Kind.REPLIED).extracting(told -> told.happening().path()).hasSize(2).doesNotHaveDuplicates().allMatch(path -> path.contains(post + "#r-"));
    }

    @Test
    void many_who_answer_at_once_are_all_counted() {
        together(16, person -> world.responses.say(post, null, words(ResponseKind.SUPPORT, "Yes."), null, somebody("one")));
        assertThat(world.counts(post).responses()).isEqualTo(16);
        assertThat(texts(ada)).hasSize(16);
    }

    @Test
    void what_was_said_goes_with_a_post_that_is_deleted_for_good() {
        say(ben, ResponseKind.SUPPORT, "Yes.");
        world.reactions.press(post, ReactionKind.HEARD, null, false, cy);
        List<Long> id = List.of(world.stored(post).id());
        int turns = 0;
        while (loud.transactions.run(() -> world.remains.removeSome(id, 100))) {
            turns++;
        }
        assertThat(turns).isEqualTo(2);
        assertThat(texts(ada)).isEmpty();
    }
}
