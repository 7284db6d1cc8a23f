package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of posts: each table on a page of its own with one post, because nobody posts more than ten times an hour. */
class PostMatrixIT {
    private static Fixture fixture;
    private static Cast cast;
    private static String space;

    @BeforeAll
    static void people_and_their_rights() {
        fixture = new Fixture(RunningHost.url());
        cast = new Cast(RunningHost.service(WikiParts.class));
        space = fixture.space();
        cast.close(space);
        cast.letAnybodyRead(space);
        Arrays.stream(Role.values()).filter(role -> role != Role.ANONYMOUS).forEach(role -> cast.person(role.person()));
        cast.siteAdmin(Role.SITE_ADMIN.person());
        cast.grant(space, Role.VIEWER.person(), SpaceRight.VIEW);
        cast.grant(space, Role.COMMENTER.person(), SpaceRight.VIEW, SpaceRight.COMMENT);
        cast.grant(space, Role.AUTHOR.person(), SpaceRight.VIEW, SpaceRight.COMMENT);
        cast.grant(space, Role.STEWARD.person(), SpaceRight.VIEW, SpaceRight.COMMENT, SpaceRight.EDIT_PAGE);
        cast.grant(space, Role.SPACE_ADMIN.person(), SpaceRight.values());
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        cast.readOnly(false);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_everybody_may_read() {
        Place place = place();
        return each(PostTables.PUBLIC_PAGE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_author_and_steward_may_read() {
        Place place = place();
        cast.restrict(place.page(), Role.AUTHOR.person(), Role.STEWARD.person());
        return each(PostTables.RESTRICTED_PAGE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> with_refs_that_nobody_knows() {
        return each(PostTables.NOTHING_THERE, PostMatrixIT::nowhere);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_in_the_trash() {
        Place place = place();
        cast.trash(place.page());
        return each(PostTables.NOTHING_THERE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only() {
        Place place = place();
        return each(PostTables.READ_ONLY, () -> {
            cast.readOnly(true);
            return place;
        });
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        Place place = nowhere();
        return PostTables.PUBLIC_PAGE.acts().stream().filter(Act::writes).flatMap(act -> Stream.of(Role.AUTHOR, Role.ANONYMOUS).map(role -> new Cell(act, role, "403 XSRF")))
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, place, cell.role().at(fixture).withoutXsrfHeader())));
    }

    @TestFactory
    Stream<DynamicTest> what_one_may_not_see_looks_like_what_is_not_there() {
        Place hidden = place();
        cast.restrict(hidden.page(), Role.AUTHOR.person());
        Place trashed = place();
        cast.trash(trashed.page());
        Place nowhere = nowhere();
        return PostTables.PUBLIC_PAGE.acts().stream().filter(act -> act.path().contains("{page}") || act.path().contains("{post}"))
            .flatMap(act -> Stream.of(Role.ANONYMOUS, Role.COMMENTER).flatMap(role ->
                Stream.of(hidden, trashed).map(place -> DynamicTest.dynamicTest(act + " by " + role + " on page " + place.page(), () -> {
                    Answer there = act.by(role.at(fixture), place);
                    Answer notThere = act.by(role.at(fixture), nowhere);
                    assertThat(there.status()).isEqualTo(notThere.status()).isEqualTo(404);
                    assertThat(place.forget(there.body())).isEqualTo(nowhere.forget(notThere.body()));
                    assertThat(headers(there)).isEqualTo(headers(notThere));
                }))));
    }

    @Test
    void a_post_on_a_restricted_page_is_listed_in_no_feed_of_those_who_may_not_see_it() {
        Place place = place();
        String listed = HostClient.APP + "/feed?scope=space&of=" + space + "&limit=50";
        assertThat(fixture.as(Role.COMMENTER.person()).get(listed).body()).contains(place.pledge());
        cast.restrict(place.page(), Role.AUTHOR.person());
        assertThat(fixture.as(Role.COMMENTER.person()).get(listed).body()).doesNotContain(place.pledge());
        assertThat(fixture.anonymous().get(listed).body()).doesNotContain(place.pledge());
        assertThat(fixture.as(Role.AUTHOR.person()).get(listed).body()).contains(place.pledge());
    }

    private static Stream<DynamicTest> each(Matrix matrix, Supplier<Place> places) {
        return matrix.cells().stream()
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, places.get(), cell.role().at(fixture))));
    }

    private static void check(Cell cell, Place place, HostClient person) {
        Ledger before = Ledger.now();
        Answer answer = cell.act().by(person, place);
        assertThat(answer.outcome()).as(answer.toString()).isEqualTo(cell.outcome());
        if (!cell.act().writes() || answer.status() >= 400) {
            assertThat(Ledger.now()).as("what is stored after " + answer).isEqualTo(before);
        }
        if (answer.status() >= 400) {
            assertThat(answer.text("message")).as(answer.toString()).isNotBlank();
        }
    }

    /** A page with one post of the author's. */
    private static Place place() {
        String title = Fixture.token();
        long page = fixture.page(fixture.as("admin"), space, "Page " + title, "<p>How we work.</p>");
        Answer made = fixture.as(Role.AUTHOR.person()).post(HostClient.APP + "/posts?page=" + page, Map.of("text", "I wonder " + title)).ok();
        return new Place(space, page, title, made.text("ref"));
    }

    private static Place nowhere() {
        return new Place("NOSUCHSPACE", 987654321L, Fixture.token(), Fixture.token());
    }

    private static Set<String> headers(Answer answer) {
        Set<String> ofTheMoment = Set.of("date", "set-cookie");
        return answer.headers().map().entrySet().stream().filter(header -> !ofTheMoment.contains(header.getKey().toLowerCase(Locale.ROOT)))
            .map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
