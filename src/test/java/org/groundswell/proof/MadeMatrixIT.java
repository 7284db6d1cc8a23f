package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundswell.proof.Act.Place;
import org.groundswell.proof.Matrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix of pages that are made of posts, and what such a page tells of whom. */
class MadeMatrixIT {
    private static final String PAGES = HostClient.APP + "/posts/%s/pages";
    private static MatrixSpace space;

    @BeforeAll
    static void people_and_their_rights() {
        space = new MatrixSpace();
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        space.takeChanges();
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_everybody_may_read() {
        Place place = made();
        return space.each(MadeTables.PUBLIC_PAGE, () -> place);
    }

    @TestFactory
    Stream<DynamicTest> on_a_page_that_only_the_author_may_read_all_others_are_told_of_nothing() {
        Place hidden = space.restricted(made(), Role.AUTHOR);
        return Stream.of(Role.COMMENTER, Role.STEWARD, Role.SPACE_ADMIN).flatMap(role -> Stream.of(
            new Cell(Act.of("POST posts/{post}/pages"), role, "404 POST_NOT_FOUND"), new Cell(Act.of("PUT quotes/{made}/answer"), role, "404 MADE_NOT_FOUND")))
            .map(cell -> space.test(cell, () -> hidden));
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only_nothing_is_written() {
        Place place = made();
        return MadeTables.PUBLIC_PAGE.acts().stream()
            .flatMap(act -> Stream.of(new Cell(act, Role.ANONYMOUS, "401 NOT_LOGGED_IN"), new Cell(act, Role.AUTHOR, "503 READ_ONLY"), new Cell(act, Role.STEWARD, "503 READ_ONLY")))
            .map(cell -> space.test(cell, space.readOnly(place)));
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        return space.withoutHeader(MadeTables.PUBLIC_PAGE.acts().stream(), made(), Role.AUTHOR, Role.STEWARD);
    }

    @Test
    void what_is_no_answer_to_a_post_cannot_be_quoted() {
        Place place = made();
        String pages = PAGES.formatted(place.pledge());
        HostClient steward = space.as(Role.STEWARD);
        for (Object quotes : List.of(List.of("x"), List.of(Fixture.token()), List.of("<b>"))) {
            assertThat(steward.post(pages, Map.of("title", "t", "quotes", quotes)).outcome()).isEqualTo("400 QUOTED_ANSWER_GONE");
        }
        assertThat(steward.post(pages, Map.of("title", "\u200b", "quotes", List.of())).outcome()).isEqualTo("400 TEXT_BLANK");
        assertThat(steward.post(pages, Map.of("title", "x".repeat(201), "quotes", List.of())).outcome()).isEqualTo("400 TEXT_TOO_LONG");
        assertThat(steward.post(pages, Map.of("title", "t", "quotes", "x")).outcome()).isEqualTo("400 INVALID_BODY");
        assertThat(space.as(Role.AUTHOR).put(HostClient.APP + "/quotes/" + place.board() + "/answer", Map.of("answer", "MAYBE")).outcome()).isEqualTo("400 UNKNOWN_QUOTE_ANSWER");
        assertThat(space.as(Role.AUTHOR).put(HostClient.APP + "/quotes/" + place.board() + "/answer", Map.of("answer", "ASKED")).outcome()).isEqualTo("400 UNKNOWN_QUOTE_ANSWER");
    }

    @Test
    void a_draft_is_seen_by_its_maker_alone_and_named_to_nobody_else() {
        String said = "a hidden doubt " + Fixture.token();
        String title = "Keys " + Fixture.token();
        Place home = space.home();
        String post = space.as(Role.AUTHOR).post(HostClient.APP + "/posts?page=" + home.page(), Map.of("text", "Who has a key? ]]></ac:plain-text-body><script>", "kind", "STORY")).ok().text("ref");
        String doubt = space.as(Role.COMMENTER).post(HostClient.APP + "/posts/" + post + "/responses", Map.of("text", said, "kind", "CHALLENGE", "identity", "NAME_HIDDEN"))
            .ok().text("ref");
        Answer made = space.as(Role.STEWARD).post(PAGES.formatted(post), Map.of("title", title, "quotes", List.of(doubt))).ok();
        long page = made.json().path("id").asLong();
        Answer own = space.as(Role.STEWARD).get("/rest/api/content/" + page + "?expand=body.storage").ok();
        String storage = own.json().path("body").path("storage").path("value").asText();
        assertThat(storage).contains(said, "a colleague", "&lt;script&gt;", "]]&gt;").doesNotContain("<script", Role.COMMENTER.person());
        for (Role role : new Role[] {Role.COMMENTER, Role.AUTHOR, Role.SPACE_ADMIN, Role.ANONYMOUS}) {
            assertThat(space.as(role).get("/rest/api/content/" + page).status()).as(role.toString()).isEqualTo(404);
            assertThat(space.as(role).get("/plugins/servlet/groundswell/post/" + post).body()).as(role.toString()).doesNotContain(title, "pageId=" + page);
        }
        assertThat(space.as(Role.STEWARD).get("/plugins/servlet/groundswell/post/" + post).body()).contains(title, "A colleague").doesNotContain(Role.COMMENTER.person());
        assertThat(space.as(Role.COMMENTER).get("/plugins/servlet/groundswell/notices").body()).contains("quoted you");
    }

    /** @return the post, and in place of a board the name of a page the steward made of it */
    private static Place made() {
        Place home = space.home();
        String post = space.as(Role.AUTHOR).post(HostClient.APP + "/posts?page=" + home.page(), Map.of("text", "Who has a key? " + home.board(), "kind", "LEARNED")).ok().text("ref");
        space.as(Role.STEWARD).post(PAGES.formatted(post), Map.of("title", "Keys " + home.board(), "quotes", List.of())).ok();
        Matcher name = Pattern.compile("data-gs-quote=\"([^\"]+)\"").matcher(space.as(Role.AUTHOR).get("/plugins/servlet/groundswell/post/" + post).ok().body());
        assertThat(name.find()).isTrue();
        return new Place(home.space(), home.page(), name.group(1), post);
    }
}
