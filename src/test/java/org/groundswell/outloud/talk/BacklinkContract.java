package org.groundswell.outloud.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;
import static org.groundswell.outloud.OutLoudWorld.words;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.SmallWiki.address;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.persistence.AoMentionEnds;
import org.junit.jupiter.api.Test;

/** What links to a page and who learns of it, on a real database. */
abstract class BacklinkContract {
    private final TalkWorld world;
    private final OutLoudWorld loud;
    private final BacklinkService backlinks;
    private final AoMentionEnds ends;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId target;
    private final PageId home;

    BacklinkContract(TestDatabase database) {
        world = TalkWorld.on(database);
        loud = world.loud;
        backlinks = new BacklinkService(loud.mentions, world.linking, loud.wiki, loud.wiki, loud.transactions);
        ends = new AoMentionEnds(loud.activeObjects, loud.transactions);
        target = loud.wiki.page("DEMO");
        home = loud.wiki.page("DEMO");
    }

    private String link() {
        return address(target);
    }

    private Ref post(String text) {
        return loud.publish(PostSpot.on(home), ada, text).ref();
    }

    private List<String> seen(Person reader) {
        return backlinks.to(target, 5, reader).stream().map(found -> found.kind() + " " + found.link().words()).toList();
    }

    private int rows() {
        return loud.count("PAGE_MENTION", "\"PAGE_ID\" = " + target.value());
    }

    private static ResponseWords said(String text) {
        return ResponseWords.of(ResponseKind.EXPERIENCE, text, "", null);
    }

    @Test
    void posts_and_answers_elsewhere_are_found_newest_first_by_id_or_title() {
        Ref first = post("See " + link());
        post("Nothing here.");
        loud.clock.wind(Duration.ofMinutes(1));
        world.responses.say(first, null, said("As in " + link() + " too."), null, ben);
        loud.publish(PostSpot.on(home), ben, "By its title: https://wiki.example.org/wiki/display/DEMO/Page+" + target.value());
        assertThat(seen(ben)).containsExactly("post By its title: https://wiki.example.org/wiki/display/DEMO/Page+" + target.value(),
            "response As in " + link() + " too.", "post See " + link());
        assertThat(backlinks.to(target, 5, ben).get(1).link().path()).startsWith("/plugins/servlet/groundswell/post/" + first + "#r-");
        assertThat(backlinks.to(target, 2, ben)).hasSize(2);
    }

    @Test
    void what_stands_on_the_page_itself_is_no_link_to_it() {
        loud.publish(PostSpot.on(target), ada, "Here: " + link());
        assertThat(rows()).isZero();
        assertThat(seen(ben)).isEmpty();
    }

    @Test
    void an_edit_adds_and_takes_away() {
        Ref post = post("Nothing yet.");
        loud.posts.edit(post, words("Now " + link()), null, null, ada);
        assertThat(seen(ben)).containsExactly("post Now " + link());
        loud.posts.edit(post, words("No more."), null, null, ada);
        assertThat(rows()).isZero();
        Ref answered = post("A question");
        Ref answer = world.responses.say(answered, null, said("In " + link()), null, ben).ref();
        world.responses.edit(answer, said("Elsewhere."), null, null, ben);
        assertThat(rows()).isZero();
    }

    @Test
    void what_is_taken_back_or_meant_for_fewer_links_to_nothing_and_leaves_no_row() {
        Ref withdrawn = post("One " + link());
        Ref narrowed = post("Two " + link());
        Ref answer = world.responses.say(post("Three"), null, said("Four " + link()), null, ben).ref();
        assertThat(rows()).isEqualTo(3);
        loud.posts.withdraw(withdrawn, ada);
        loud.posts.mean(narrowed, PostAudience.ONLY_ME, null, ada);
        world.responses.withdraw(answer, ben);
        assertThat(rows()).isZero();
        assertThat(seen(ada)).isEmpty();
        loud.posts.mean(narrowed, PostAudience.SITE, null, ada);
        assertThat(seen(ben)).containsExactly("post Two " + link());
    }

    @Test
    void what_is_for_oneself_or_a_circle_is_never_stored_as_a_link() {
        loud.publish(PostSpot.on(home), ada, "Mine " + link(), Identity.NAMED, PostAudience.ONLY_ME);
        Ref circle = loud.people.circle(ada, ben);
        Ref told = loud.publish(new PostSpot(null, null, circle), ada, "Ours " + link()).ref();
        world.responses.say(told, null, said("Yes " + link()), null, ben);
        assertThat(rows()).isZero();
        assertThat(seen(ben)).isEmpty();
    }

    @Test
    void who_may_not_see_where_it_was_said_learns_nothing_not_even_that_it_was() {
        Ref post = post("Secret " + link());
        world.responses.say(post, null, said("Also " + link()), null, ada);
        loud.wiki.allow(home, ben, PageRights.NONE);
        assertThat(seen(ben)).isEmpty();
        assertThat(seen(ada)).hasSize(2);
    }

    @Test
    void an_answer_to_what_was_narrowed_is_seen_by_who_sees_that() {
        Ref post = post("A question");
        world.responses.say(post, null, said("In " + link()), null, ben);
        loud.posts.mean(post, PostAudience.ONLY_ME, null, ada);
        assertThat(seen(ben)).isEmpty();
    }

    @Test
    void a_hidden_name_stays_hidden_and_tells_the_day_only() {
        Ref post = loud.publish(PostSpot.on(home), ada, "Tired of " + link(), Identity.NAME_HIDDEN, PostAudience.COMMUNITY).ref();
        world.responses.say(post, null, said("Me too " + link()), Identity.NAME_HIDDEN, ada);
        assertThat(backlinks.to(target, 5, ben)).hasSize(2).allSatisfy(found -> {
            assertThat(found.link().by().kind()).isEqualTo(Who.Kind.COLLEAGUE);
            assertThat(found.link().at().atZone(loud.clock.getZone()).toLocalTime().toSecondOfDay()).isZero();
        });
    }

    @Test
    void a_page_one_may_not_see_has_no_links_to_show() {
        post("See " + link());
        loud.wiki.allow(target, ben, PageRights.NONE);
        assertThat(refusal(() -> seen(ben))).isEqualTo(PostRefusal.FEED_NOT_FOUND);
    }

    @Test
    void somebody_reads_past_many_links_they_may_not_see() {
        post("Open " + link());
        PageId closed = loud.wiki.page("DEMO");
        loud.wiki.allow(closed, ben, PageRights.NONE);
        IntStream.range(0, 60).forEach(i -> loud.publish(PostSpot.on(closed), somebody("cy"), "Closed " + link()));
        assertThat(seen(ben)).containsExactly("post Open " + link());
        assertThat(seen(ada)).hasSize(5).allMatch(found -> found.startsWith("post Closed"));
    }

    @Test
    void links_go_with_the_pages_at_both_ends() {
        Ref post = post("See " + link());
        world.responses.say(post, null, said("Also " + link()), null, ben);
        String moved = "S" + OutLoudWorld.newName();
        loud.wiki.move(home, moved);
        PagePlace place = new PagePlace(home, "Page", new SpaceKey(moved), moved, List.of(), false);
        loud.ends.pageMoved(place);
        ends.pageMoved(place);
        assertThat(loud.count("PAGE_MENTION", "\"SPACE_KEY\" = '" + moved + "'")).isEqualTo(2);
        assertThat(seen(ben)).hasSize(2);
        ends.spaceRemoved(new SpaceKey(moved));
        assertThat(rows()).isZero();
        post("Again " + link());
        ends.pagePurged(home);
        assertThat(rows()).isZero();
        post("Once more " + link());
        ends.pagePurged(target);
        assertThat(rows()).isZero();
    }

    @Test
    void where_nothing_links_one_question_says_so_and_where_much_does_it_is_few() {
        assertThat(loud.testbed.queries(() -> seen(ben))).hasSize(1);
        IntStream.range(0, 30).forEach(i -> loud.publish(PostSpot.on(home), somebody("cy"), "See " + link()));
        assertThat(loud.testbed.queries(() -> assertThat(seen(ben)).hasSize(5))).hasSize(2);
    }
}
