package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** The permission matrix of topics; where something becomes of the topic, each cell has one of its own. */
class TopicMatrixIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundswell-community\" ac:schema-version=\"1\"></ac:structured-macro>";
    private static final String TARGET = "target";
    private static final String WRITER = "m-topic-writer";
    private static final int AT_ONCE = 20;
    private static Fixture fixture;
    private static Cast cast;
    private static Supply open;
    private static Supply closed;

    @BeforeAll
    static void people_and_their_rights() {
        fixture = new Fixture(RunningHost.url());
        cast = new Cast(RunningHost.service(WikiParts.class));
        Arrays.stream(Role.values()).filter(role -> role != Role.ANONYMOUS).forEach(role -> cast.person(role.person()));
        cast.siteAdmin(Role.SITE_ADMIN.person());
        cast.person(WRITER);
        String space = fixture.space();
        cast.close(space);
        cast.letAnybodyRead(space);
        cast.grant(space, Role.VIEWER.person(), SpaceRight.VIEW);
        cast.grant(space, Role.COMMENTER.person(), SpaceRight.VIEW, SpaceRight.COMMENT);
        cast.grant(space, Role.AUTHOR.person(), SpaceRight.VIEW, SpaceRight.COMMENT);
        cast.grant(space, Role.STEWARD.person(), SpaceRight.VIEW, SpaceRight.COMMENT, SpaceRight.EDIT_PAGE);
        cast.grant(space, Role.SPACE_ADMIN.person(), SpaceRight.values());
        cast.grant(space, WRITER, SpaceRight.VIEW, SpaceRight.COMMENT);
        open = new Supply(space);
        String hidden = fixture.space();
        cast.close(hidden);
        cast.grant(hidden, Role.STEWARD.person(), SpaceRight.VIEW, SpaceRight.COMMENT, SpaceRight.EDIT_PAGE);
        cast.grant(hidden, WRITER, SpaceRight.VIEW, SpaceRight.COMMENT);
        closed = new Supply(hidden);
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        cast.readOnly(false);
    }

    @TestFactory
    Stream<DynamicTest> in_a_space_everybody_may_read() {
        return each(TopicTables.OPEN_SPACE, open::of);
    }

    @TestFactory
    Stream<DynamicTest> in_a_space_that_only_the_steward_may_read() {
        return each(TopicTables.CLOSED_SPACE, closed::of);
    }

    @TestFactory
    Stream<DynamicTest> while_the_wiki_is_read_only() {
        Place place = open.shared();
        return each(TopicTables.READ_ONLY, act -> {
            cast.readOnly(true);
            return place;
        });
    }

    @TestFactory
    Stream<DynamicTest> without_the_header_no_foreign_page_can_send() {
        Place place = open.shared();
        return TopicTables.OPEN_SPACE.acts().stream().filter(Act::writes)
            .flatMap(act -> Stream.of(Role.STEWARD, Role.ANONYMOUS).map(role -> new Cell(act, role, "403 XSRF")))
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, place, cell.role().at(fixture).withoutXsrfHeader())));
    }

    @Test
    void a_topic_one_may_not_see_looks_like_one_that_is_not_there() {
        Place hidden = closed.shared();
        Place nowhere = new Place("NOSUCHSPACE", 1, "-", Fixture.token());
        for (Act act : TopicTables.CLOSED_SPACE.acts()) {
            for (Role role : List.of(Role.ANONYMOUS, Role.SPACE_ADMIN)) {
                Answer there = act.by(role.at(fixture), hidden);
                Answer notThere = act.by(role.at(fixture), nowhere);
                assertThat(there.outcome()).as(act + " by " + role).isEqualTo(notThere.outcome());
                assertThat(there.body()).as(act + " by " + role).isEqualTo(notThere.body());
            }
        }
    }

    private static Stream<DynamicTest> each(Matrix matrix, Function<Act, Place> places) {
        return matrix.cells().stream()
            .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell, places.apply(cell.act()), cell.role().at(fixture))));
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

    /** Topics of one space, used first in posts on the home page of the community there. */
    private static final class Supply {
        private final String space;
        private final long page;
        private final Deque<String> refs = new ArrayDeque<>();
        private final String shared;

        Supply(String space) {
            this.space = space;
            HostClient steward = fixture.as(Role.STEWARD.person());
            page = fixture.page(steward, space, "Home " + Fixture.token(), MACRO);
            // The community stands in the text only until something is stored in it.
            steward.put(HostClient.APP + "/communities/page-" + page + "/follow", null).ok();
            publish(List.of(TARGET, "shared"));
            shared = ref("shared");
        }

        Place shared() {
            return new Place(space, page, "-", shared);
        }

        Place of(Act act) {
            return List.of("name", "merge", "state").contains(act.path().substring(act.path().lastIndexOf('/') + 1)) ? next() : shared();
        }

        private Place next() {
            if (refs.isEmpty()) {
                List<String> words = IntStream.range(0, AT_ONCE).mapToObj(i -> "t" + Fixture.token()).toList();
                publish(words);
                words.forEach(word -> refs.add(ref(word)));
            }
            return new Place(space, page, "-", refs.remove());
        }

        private void publish(List<String> words) {
            String text = words.stream().map(word -> "#" + word).collect(Collectors.joining(" "));
            fixture.as(WRITER).post(HostClient.APP + "/posts?page=" + page, Map.of("text", text)).ok();
        }

        private String ref(String word) {
            return fixture.as(WRITER).get(HostClient.APP + "/topics/offered?space=" + space + "&typed=" + word).ok().json().at("/items/0/ref").asText();
        }
    }
}
