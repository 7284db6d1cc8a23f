package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Fixture.Board;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RacesIT {
    private static final List<String> PEOPLE = List.of("race-one", "race-two", "race-three", "race-four");
    private static Fixture fixture;
    private static HostClient author;
    private Board board;

    @BeforeAll
    static void people() {
        fixture = new Fixture(RunningHost.url());
        Cast cast = new Cast(RunningHost.service(WikiParts.class));
        PEOPLE.forEach(cast::person);
        cast.person("race-author");
        author = fixture.as("race-author");
    }

    @BeforeEach
    void a_new_board() {
        board = fixture.board(fixture.as("admin"), fixture.space());
    }

    @RepeatedTest(5)
    void the_same_join_eight_times_at_once_is_one_join_and_one_answer() throws Exception {
        String join = pledge() + "/join";
        List<Answer> answers = atOnce(Collections.nCopies(8, () -> fixture.as("race-one").put(join, Map.of())));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
        assertThat(answers.stream().map(Answer::body).distinct()).as("what each of them was told").hasSize(1);
        assertThat(recount().get(0).path("joins").asInt()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void the_first_joins_of_several_people_at_once_are_all_counted() throws Exception {
        String pledge = pledge();
        List<Answer> answers = atOnce(byEachPerson(person -> person.put(pledge + "/join", Map.of())));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
        assertThat(recount().get(0).path("joins").asInt()).isEqualTo(PEOPLE.size());
    }

    @Test
    void a_storm_of_joining_leaving_and_supporting_leaves_exact_numbers() throws Exception {
        List<String> pledges = Stream.of("a", "b", "c").map(words -> HostClient.APP + "/pledges/" + board.pledge(author, words)).toList();
        List<Callable<Boolean>> storm = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            Random random = new Random(thread);
            HostClient person = fixture.as(PEOPLE.get(thread % PEOPLE.size()));
            storm.add(() -> IntStream.range(0, 25).allMatch(turn -> {
                String path = pledges.get(random.nextInt(pledges.size())) + (random.nextInt(3) > 0 ? "/join" : "/support");
                return (random.nextBoolean() ? person.put(path, Map.of()) : person.delete(path)).ok().status() == 200;
            }));
        }
        assertThat(atOnce(storm)).containsOnly(true);
        for (JsonNode pledge : recount()) {
            String path = HostClient.APP + "/pledges/" + pledge.path("ref").asText();
            assertThat(pledge.path("supports").asLong()).as("supports of " + pledge).isEqualTo(PEOPLE.stream()
                .filter(name -> fixture.as(name).get(path).ok().json().path("supported").asBoolean()).count());
            assertThat(pledge.path("joins").asLong()).as("joins of " + pledge).isEqualTo(PEOPLE.stream()
                .filter(name -> fixture.as(name).get(path).ok().json().path("joined").asBoolean()).count());
        }
    }

    @RepeatedTest(10)
    void whoever_joins_first_joins_the_wording_they_saw_for_ever() throws Exception {
        String pledge = pledge();
        List<Answer> answers = atOnce(List.of(
            () -> author.put(pledge, Map.of("iWill", "listen, and then decide")),
            () -> fixture.as("race-one").put(pledge + "/join", Map.of())));
        Answer joined = answers.get(1).ok();
        String wording = author.get(pledge).ok().text("iWill");
        assertThat(joined.text("iWill")).as("the wording as joined").isEqualTo(wording);
        assertThat(answers.get(0).outcome()).isEqualTo(wording.equals("listen first") ? "409 WORDING_FROZEN" : "200");
        recount();
    }

    @RepeatedTest(5)
    void the_same_draft_published_from_two_tabs_is_one_pledge() throws Exception {
        Map<String, String> words = Map.of("iWill", "answer within a day", "why", "waiting is hard");
        author.put(board.path() + "/draft", words).ok();
        List<Answer> answers = atOnce(Collections.nCopies(2, () -> author.post(board.path() + "/pledges", words)));
        assertThat(answers.stream().map(Answer::status)).as(answers.toString()).contains(201);
        assertThat(recount()).as(answers.toString()).hasSize(1);
        String later = author.post(board.path() + "/pledges", words).ok().text("ref");
        assertThat(recount().get(0).path("ref").asText()).as("the second tab an hour later").isEqualTo(later);
        assertThat(answers.stream().filter(answer -> answer.status() < 300).map(answer -> answer.text("ref")).distinct()).hasSize(1);
    }

    @RepeatedTest(5)
    void different_words_published_from_two_tabs_at_once_are_two_pledges() throws Exception {
        author.put(board.path() + "/draft", Map.of("iWill", "begin")).ok();
        List<String> words = List.of("call back", "write down");
        List<Answer> answers = atOnce(words.stream()
            .map(said -> (Callable<Answer>) () -> author.post(board.path() + "/pledges", Map.of("iWill", said))).toList());
        assertThat(answers.stream().map(answer -> answer.ok().text("iWill"))).as("what each tab was told").isEqualTo(words);
        assertThat(recount().stream().map(pledge -> pledge.path("iWill").asText())).containsExactlyInAnyOrderElementsOf(words);
    }

    @RepeatedTest(3)
    void the_first_pledges_on_a_board_that_is_not_stored_yet_open_it_once() throws Exception {
        long page = fixture.page(fixture.as("admin"), board.space(), "Nameless " + Fixture.token(),
            Fixture.macro(Map.of("question", "And here?")));
        String path = HostClient.APP + "/boards/page-" + page + "/pledges?page=" + page;
        List<Answer> answers = atOnce(byEachPerson(person -> person.post(path, Map.of("iWill", person.name()))));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.text("board")).distinct()).hasSize(1);
    }

    private String pledge() {
        return HostClient.APP + "/pledges/" + board.pledge(author, "listen first");
    }

    private List<JsonNode> recount() {
        return new Recount(fixture.as("admin"), board).everythingAgrees();
    }

    private static List<Callable<Answer>> byEachPerson(Function<HostClient, Answer> act) {
        return PEOPLE.stream().map(fixture::as).map(person -> (Callable<Answer>) () -> act.apply(person)).toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> running = tasks.stream().map(task -> threads.submit(() -> {
                start.await();
                return task.call();
            })).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
