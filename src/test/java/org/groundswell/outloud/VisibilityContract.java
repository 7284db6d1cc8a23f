package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.shared.Together.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules of who sees what (product 4.5, rules 2 to 9) as a matter of security: whatever is hidden from somebody changes no answer they get, on a real
 * database. That is more than that words are missing: not a number, an order, a tag or an hour is another one than if it never was.
 */
abstract class VisibilityContract {
    private static final String SECRET = "zanzibar";
    private final TalkWorld talk;
    private final OutLoudWorld world;
    private final WaysOut ways;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final Person cy = somebody("cy");
    private final Person gus = somebody("gus");
    private final Person fin = somebody("fin");
    private final List<Person> everybody = List.of(ada, ben, gus, fin, Person.ANONYMOUS);
    private final String space = "S" + OutLoudWorld.newName();
    private final String shutSpace = "C" + OutLoudWorld.newName();
    private final PageId open;
    private final PageId shut;
    private final PageId elsewhere;
    private final Ref circle;
    private final Ref series = Ref.random();
    private final Ref known;
    private final List<String> scopes;
    private final Instant since;

    VisibilityContract(TestDatabase database) {
        talk = TalkWorld.apart(database);
        world = talk.loud;
        ways = new WaysOut(talk);
        open = world.wiki.page(space);
        shut = world.wiki.page(space);
        elsewhere = world.wiki.page(shutSpace);
        Ref community = world.people.community(open);
        world.wiki.below(shut, open);
        world.wiki.restrict(shut);
        circle = world.people.circle(ada, ben);
        world.wiki.siteAdmin(fin);
        world.wiki.spaceAdmin(space, fin);
        for (Person outside : List.of(gus, fin, Person.ANONYMOUS)) {
            world.wiki.allow(shut, outside, PageRights.NONE);
            world.wiki.close(shutSpace, outside);
        }
        since = world.clock.instant();
        world.publish(PostSpot.on(open), ada, "The first about #lists.");
        known = publish(PostSpot.on(open), "The second about #lists.", "ASK", Identity.NAMED, PostAudience.SITE);
        talk.responses.say(known, null, ResponseWords.of(ResponseKind.SUPPORT, "Yes.", null, null), null, ben);
        Ref topic = world.people.nameOf(world.people.topic(new SpaceKey(space), "lists"));
        for (Person person : List.of(ada, ben, gus, fin)) {
            world.people.follow(person, Stream.of(open), Stream.of(shut), Stream.of(elsewhere), Stream.of(new SpaceKey(space)), Stream.by(ada), Stream.ofSeries(series),
                world.people.topic(new SpaceKey(space), "lists"));
            world.people.join(person, community);
        }
        scopes = List.of("scope=site", "scope=mine", "scope=own", "scope=space&of=" + space, "scope=space&of=" + shutSpace, "scope=page&of=" + open.value(), "scope=page&of=" + shut.value(),
            "scope=page&of=" + elsewhere.value(), "scope=community&of=" + community, "scope=topic&of=" + topic, "scope=series&of=" + series, "scope=person&of=" + ada.key(),
            "scope=circle&of=" + circle);
    }

    /** Kinds of hidden things, and who of all may see them besides their author. */
    enum Hidden {
        RESTRICTED_PAGE(true), CLOSED_SPACE(true), CIRCLE(true), ONLY_ME(false), NARROWED(false), DRAFT(false);

        private final boolean toBen;

        Hidden(boolean toBen) {
            this.toBen = toBen;
        }
    }

    @ParameterizedTest
    @EnumSource(Hidden.class)
    void what_is_hidden_changes_no_answer_of_those_it_is_hidden_from(Hidden kind) {
        List<Person> outside = everybody.stream().filter(person -> !person.equals(ada) && !(kind.toBen && person.equals(ben))).toList();
        Map<Person, Map<String, String>> before = looking(outside);
        Map<Person, Map<String, String>> seeing = looking(List.of(ada, ben));
        Optional<Ref> hidden = hide(kind);
        looking(outside).forEach((person, now) -> assertThat(now).as("%s to %s", kind, person.key()).isEqualTo(before.get(person)));
        assertThat(looking(List.of(ada)).get(ada).equals(seeing.get(ada))).as("its author sees it, or this would prove nothing").isEqualTo(kind == Hidden.DRAFT);
        assertThat(looking(List.of(ben)).get(ben).equals(seeing.get(ben))).as("and so do those it is for").isEqualTo(!kind.toBen);
        // Of what was there to be read before it was narrowed people had heard by right; that is taken back.
        hidden.filter(post -> kind != Hidden.NARROWED).ifPresent(post -> world.people.told(post).forEach(told -> assertThat(told.people()).doesNotContainAnyElementsOf(outside)));
    }

    @ParameterizedTest
    @EnumSource(value = Hidden.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void who_knows_the_name_of_what_is_hidden_is_answered_as_if_it_never_was_and_with_the_same_work(Hidden kind) {
        Ref hidden = hide(kind).orElseThrow();
        for (Person person : everybody.stream().filter(person -> !person.equals(ada) && !(kind.toBen && person.equals(ben))).toList()) {
            for (String scope : scopes.stream().filter(scope -> !scope.contains("circle")).toList()) {
                assertThat(ways.byName(person, hidden, scope, "page=" + open.value())).as("%s to %s in %s", kind, person.key(), scope)
                    .isEqualTo(ways.byName(person, Ref.random(), scope, "page=" + open.value()));
            }
            for (Function<Ref, Runnable> asking : List.<Function<Ref, Runnable>>of(ref -> () -> done(() -> world.posts.find(ref, person), PostRefusal.POST_NOT_FOUND),
                ref -> () -> done(() -> world.posts.history(ref, person), PostRefusal.POST_NOT_FOUND))) {
                assertThat(world.testbed.queries(asking.apply(hidden))).hasSameSizeAs(world.testbed.queries(asking.apply(Ref.random())));
            }
        }
    }

    @Test
    void nobody_else_learns_who_hides_the_name_or_at_what_hour_in_any_answer() {
        Map<Person, Map<String, String>> before = looking(everybody);
        world.clock.wind(Duration.ofMinutes(77));
        Ref post = publish(PostSpot.on(open), SECRET + " about #lists", "ASK", Identity.NAME_HIDDEN, PostAudience.SITE);
        world.posts.edit(post, OutLoudWorld.words("ASK", SECRET + " and more about #lists"), null, null, ada);
        talk.responses.say(post, null, ResponseWords.of(ResponseKind.ANSWER, "Me again.", null, null), Identity.NAME_HIDDEN, ada);
        for (Person person : List.of(ben, gus, fin, Person.ANONYMOUS)) {
            Map<String, String> now = looking(List.of(person)).get(person);
            assertThat(now.get("feed?scope=site")).as("it is there to be read").contains(SECRET);
            // What people say by name stands there too, and its author is named: the pages of the hidden post alone hold nobody.
            String about = List.of("", "/history", "/responses", "/ask", "/card").stream().map(part -> ways.get(person, "posts/" + post + part).text()).reduce("", String::concat);
            assertThat(about).contains(SECRET, "Me again.").doesNotContain(ada.key(), "NAME_HIDDEN");
            assertThat(List.of(post + "", post + "/history", post + "/responses")).allSatisfy(path -> days(ways.get(person, "posts/" + path).json()));
            assertThat(List.of("what is new", "feed?scope=person&of=" + ada.key(), "feed/cards?scope=person&of=" + ada.key(), "feed/news?scope=person&of=" + ada.key(), "feed/news?scope=site",
                "feed/news?scope=mine", "feed/news?scope=page&of=" + open.value())).as("it is in no list of the person and nobody's news")
                .allSatisfy(way -> assertThat(now.get(way)).isEqualTo(before.get(person).get(way)));
        }
        assertThat(world.people.told(post)).allSatisfy(told -> {
            assertThat(told.happening().by()).isEqualTo(Person.ANONYMOUS);
            assertThat(told.happening().title()).isEmpty();
            assertThat(told.streams()).isEmpty();
        });
    }

    @Test
    void an_answer_without_a_name_tells_nobody_whose_it_is_and_stands_at_the_beginning_of_its_day() {
        world.clock.wind(Duration.ofMinutes(77));
        talk.responses.say(known, null, ResponseWords.of(ResponseKind.ANOTHER_VIEW, SECRET, null, null), Identity.NAME_HIDDEN, cy);
        Ref said = talk.responses.say(known, null, ResponseWords.of(ResponseKind.ANSWER, SECRET + " again", null, null), Identity.NAME_HIDDEN, cy).ref();
        for (Person person : List.of(ada, ben, gus, fin, Person.ANONYMOUS)) {
            for (String path : List.of("posts/" + known + "/responses", "posts/" + known + "/views", "responses/" + said)) {
                RestCalls.Answer answer = ways.get(person, path);
                assertThat(answer.text()).contains(SECRET).doesNotContain(cy.key());
                days(answer.json());
            }
            assertThat(WaysOut.together(looking(List.of(person)).get(person))).doesNotContain(cy.key());
        }
        assertThat(world.people.told(known)).filteredOn(told -> told.happening().kind() != Happening.Kind.IN_WHAT_I_FOLLOW)
            .extracting(told -> told.happening().by()).containsOnly(ben, Person.ANONYMOUS);
    }

    @Test
    void of_what_is_withdrawn_no_word_is_left_anywhere_and_it_stands_in_no_list() {
        Map<Person, Map<String, String>> before = looking(everybody);
        Ref post = publish(PostSpot.on(open), SECRET + " about #lists", "ASK", Identity.NAMED, PostAudience.SITE);
        world.posts.edit(post, OutLoudWorld.words("ASK", SECRET + " once more"), null, null, ada);
        world.posts.withdraw(post, ada);
        assertThat(looking(everybody)).isEqualTo(before);
        for (Person person : everybody) {
            assertThat(WaysOut.together(ways.byName(person, post, "scope=site", "page=" + open.value()))).doesNotContain(SECRET);
        }
        assertThat(world.people.untold(post)).isPositive();
    }

    @Test
    void a_post_that_quotes_another_tells_those_who_may_not_see_that_one_nothing_of_it() {
        Ref hidden = hide(Hidden.CIRCLE).orElseThrow();
        Ref quoting = world.posts.publish(PostSpot.on(open), PostWords.of(new TypedPost("As we said.", null, null, false, null, null, null, null, null, null, hidden.value())), null, null, ada).ref();
        for (Person person : List.of(ben, gus, fin, Person.ANONYMOUS)) {
            assertThat(ways.get(person, "posts/" + quoting).text() + ways.get(person, "feed?" + scopes.get(5)).text() + ways.get(person, "posts/" + quoting + "/card").text())
                .contains("As we said.").doesNotContain(hidden.value());
        }
        assertThat(ways.get(ada, "posts/" + quoting).json().path("quoted").asText()).isEqualTo(hidden.value());
    }

    @Test
    void the_number_of_what_went_with_a_page_says_nothing_of_what_was_for_its_author_alone() {
        hide(Hidden.DRAFT);
        hide(Hidden.ONLY_ME);
        world.ends.pagePurged(open);
        assertThat(world.ofSpaces.parked(new SpaceKey(space))).isEqualTo(2);
    }

    /** Publishes it, edits it, and has something said and pressed under it, as far as that is possible. */
    private Optional<Ref> hide(Hidden kind) {
        String text = SECRET + " ".repeat(2) + "about #lists ".repeat(40);
        if (kind == Hidden.DRAFT) {
            world.drafts.save(PostSpot.on(open), OutLoudWorld.words(text), null, null, ada);
            return Optional.empty();
        }
        PostSpot spot = switch (kind) {
            case RESTRICTED_PAGE -> PostSpot.on(shut);
            case CLOSED_SPACE -> PostSpot.on(elsewhere);
            case CIRCLE -> new PostSpot(null, null, circle);
            default -> PostSpot.on(open);
        };
        PostAudience audience = switch (kind) {
            case CIRCLE -> PostAudience.CIRCLE;
            case ONLY_ME -> PostAudience.ONLY_ME;
            default -> PostAudience.SITE;
        };
        Ref post = publish(spot, text, "ASK", Identity.NAMED, audience);
        world.posts.edit(post, PostWords.of(new TypedPost(text + " more", "ASK", null, false, series.value(), 2, null, kind == Hidden.CIRCLE ? null : open.value(), null, null, null)), null, null, ada);
        talk.responses.say(post, null, ResponseWords.of(ResponseKind.ANSWER, SECRET + " @" + gus.key() + " @" + fin.key(), null, null), null, ada);
        if (kind.toBen || kind == Hidden.NARROWED) {
            talk.reactions.press(post, ReactionKind.HEARD, null, true, ben);
            talk.asks.take(post, ben);
        }
        if (kind == Hidden.NARROWED) {
            world.posts.mean(post, PostAudience.ONLY_ME, null, ada);
            assertThat(world.people.untold(post)).isPositive();
        }
        return Optional.of(post);
    }

    private Ref publish(PostSpot spot, String text, String kind, Identity identity, PostAudience audience) {
        world.clock.wind(Duration.ofSeconds(1));
        return world.posts.publish(spot, OutLoudWorld.words(kind, text), identity, audience, ada).ref();
    }

    private Map<Person, Map<String, String>> looking(List<Person> people) {
        return people.stream().collect(java.util.stream.Collectors.toMap(person -> person,
            person -> ways.everywhere(person, scopes, known, new SpaceKey(space), since)));
    }

    // Whatever somebody did without a name happened at the beginning of its day.
    private void days(JsonNode json) {
        if (json.path("author").path("kind").asText().equals("COLLEAGUE")) {
            for (String time : Set.of("publishedAt", "editedAt", "saidAt")) {
                json.path(time).asText().transform(at -> assertThat(at.isEmpty() || Instant.parse(at).atZone(world.clock.getZone()).toLocalTime().equals(LocalTime.MIDNIGHT)).as(at).isTrue());
            }
        }
        json.forEach(this::days);
    }
}
