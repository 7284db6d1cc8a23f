package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.community.CommunityWorld.EVE;
import static org.groundswell.shared.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityAct;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.Momentum;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.community.domain.Stage;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Showing, setting up and moving on, on a real database. */
abstract class CommunityServiceContract {
    private final CommunityWorld world;
    private final CommunityService service;
    private final CommunityName community;

    CommunityServiceContract(TestDatabase database) {
        world = CommunityWorld.on(database);
        service = world.service;
        community = world.founded(ADA);
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        world.wiki.readOnly(false);
    }

    @Test
    void no_community_comes_to_rest_while_its_members_are_asked_about_new_words() {
        world.change(community, held -> held.in(Stage.CHANGING));
        long id = service.find(community, ADA).community().id();
        world.consentRounds.add(id);
        assertThat(refusal(() -> service.changeStage(community, Stage.RETIRED, ADA))).isEqualTo(CommunityRefusal.PROPOSAL_STANDS);
        world.consentRounds.remove(id);
        assertThat(service.changeStage(community, Stage.RETIRED, ADA).community().stage()).isEqualTo(Stage.RETIRED);
    }

    @Test
    void what_stands_in_the_text_only_is_shown_unset_and_nothing_is_written() {
        CommunityName unset = world.unset();
        SeenCommunity seen = service.show(unset.page().orElseThrow(), Map.of("kind", "practice"), CY);
        assertThat(seen.community().stored()).isFalse();
        assertThat(seen.community().setUp()).isFalse();
        assertThat(seen.community().settings().name()).startsWith("Page ");
        assertThat(world.transactions.run(() -> world.communities.around(List.of(unset.page().orElseThrow()), null))).isEmpty();
    }

    @Test
    void showing_a_community_with_all_around_it_asks_three_questions_and_the_boards_are_the_fourth() {
        world.join(community, BEN, CY);
        CommunityName edge = world.saved("DEMO", community.page().orElseThrow(), BEN);
        world.edges.learn(edge, world.founded(CY), BEN);
        assertThat(questions(() -> service.show(community.page().orElseThrow(), Map.of(), BEN))).hasSizeLessThanOrEqualTo(3);
        assertThat(questions(() -> service.show(edge.page().orElseThrow(), Map.of(), BEN))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void setting_up_says_what_it_is_for_as_often_as_one_likes() {
        SeenCommunity first = service.setUp(community, CommunityWords.of("Shift handovers", "Nobody waits for a bed"), null, List.of(), ADA);
        assertThat(first.community().setUp()).isTrue();
        assertThat(first.community().settings().purpose()).isEqualTo("Nobody waits for a bed");
        service.setUp(community, CommunityWords.of(null, "Nobody waits at all"), first.community().version(), List.of(), ADA);
        Community there = world.find(community);
        assertThat(there.settings().name()).isEqualTo("Shift handovers");
        assertThat(there.settings().purpose()).isEqualTo("Nobody waits at all");
        assertThat(kinds()).containsExactly(CommunityEvent.Kind.SET_UP, CommunityEvent.Kind.SET_UP, CommunityEvent.Kind.SEAT_TAKEN, CommunityEvent.Kind.FOUNDED);
    }

    @Test
    void accepting_the_usual_is_setting_up_too_and_saying_the_same_again_is_nothing() {
        assertThat(service.setUp(community, CommunityWords.none(), null, List.of(), ADA).community().setUp()).isTrue();
        int version = world.find(community).version();
        service.setUp(community, CommunityWords.none(), null, List.of(), ADA);
        assertThat(world.find(community).version()).isEqualTo(version);
    }

    @Test
    void people_asked_to_tend_it_get_an_offer_and_asking_twice_is_asking_once() {
        service.setUp(community, CommunityWords.none(), null, List.of("ben"), ADA);
        service.setUp(community, CommunityWords.of(null, "Again"), null, List.of("ben"), ADA);
        assertThat(service.find(community, ADA).seats().offers()).singleElement().satisfies(tie -> assertThat(tie.person()).isEqualTo(BEN));
        assertThat(world.find(community).counts().members()).as("nobody is enrolled by another").isEqualTo(1);
    }

    @Test
    void a_steward_nobody_knows_stops_the_set_up_before_anything_is_stored() {
        assertThat(refusal(() -> service.setUp(community, CommunityWords.of(null, "New"), null, List.of("nobody-here"), ADA)).name()).isEqualTo("PERSON_NOT_FOUND");
        assertThat(world.find(community).settings().purpose()).isEmpty();
    }

    @Test
    void whoever_cannot_be_asked_to_tend_it_stops_the_set_up_with_all_that_belongs_to_it() {
        assertThat(refusal(() -> service.setUp(community, CommunityWords.of("Ours", "We listen."), null, List.of(BEN.key(), ADA.key()), ADA)))
            .isEqualTo(MemberRefusal.NOT_TO_ONESELF);
        assertThat(world.find(community).setUp()).isFalse();
        assertThat(service.find(community, ADA).seats().offers()).isEmpty();
    }

    @Test
    void who_was_asked_to_tend_it_is_not_asked_again_by_setting_it_up_again() {
        service.setUp(community, CommunityWords.of("Ours", "We listen."), null, List.of(BEN.key()), ADA);
        service.setUp(community, CommunityWords.of("Ours", "We listen more."), null, List.of(BEN.key(), CY.key()), ADA);
        assertThat(service.find(community, ADA).seats().offers()).extracting(tie -> tie.person()).containsExactlyInAnyOrder(BEN, CY);
    }

    @Test
    void the_history_says_who_offered_a_seat_and_that_it_was_done_as_administrator() {
        String space = "S" + Ref.random();
        CommunityName community = world.saved(space, null, ADA);
        world.wiki.spaceAdmin(space, CY);
        world.seats.offer(community, "ben", CY);
        assertThat(world.seats.tending(community, BEN).offers()).extracting(offer -> offer.seat().by()).containsExactly(new Asker(CY, Power.ADMIN));
        world.seats.take(community, BEN);
        assertThat(world.transactions.run(() -> world.history.of(world.find(community).id())).get(0))
            .isEqualTo(new CommunityEvent(CommunityEvent.Kind.SEAT_GIVEN, world.clock.instant(), CY, BEN, Power.ADMIN, ""));
    }

    @Test
    void at_most_seven_are_asked_to_tend_it_and_otherwise_nothing_is_stored() {
        CommunityName community = world.founded(ADA);
        List<String> eight = IntStream.rangeClosed(1, 8).mapToObj(number -> "person" + number).toList();
        assertThat(refusal(() -> service.setUp(community, CommunityWords.of("Ours", "We listen."), null, eight, ADA)))
            .isEqualTo(CommunityRefusal.TOO_MANY_STEWARDS);
        assertThat(world.find(community).setUp()).isFalse();
    }

    @Test
    void of_two_stewards_who_save_at_once_one_is_told_and_nothing_is_lost() throws Exception {
        world.wiki.spaceAdmin("DEMO", EVE);
        int seen = world.find(community).version();
        List<Callable<SeenCommunity>> both = List.of(() -> service.setUp(community, CommunityWords.of("By Ada", "Hers"), seen, List.of(), ADA),
            () -> service.setUp(community, CommunityWords.of("By Eve", "Other"), seen, List.of(), EVE));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Object> outcomes = new ArrayList<>();
        for (Future<SeenCommunity> one : threads.invokeAll(both)) {
            try {
                outcomes.add(one.get().community().settings().name());
            } catch (java.util.concurrent.ExecutionException refused) {
                outcomes.add(((Refused) refused.getCause()).refusal());
            }
        }
        threads.shutdown();
        assertThat(outcomes).contains(CommunityRefusal.SET_UP_ELSEWHERE).hasSize(2);
        assertThat(outcomes).contains(world.find(community).settings().name());
    }

    @Test
    void signed_words_are_changed_by_the_charter_alone_and_the_rest_is_not_frozen() {
        world.change(community, held -> held.chartered(1, "As signed", List.of("candour")));
        assertThat(refusal(() -> service.setUp(community, CommunityWords.of(null, "Other"), null, List.of(), ADA))).isEqualTo(CommunityRefusal.PURPOSE_SIGNED);
        CommunityWords values = new CommunityWords(null, null, null, null, null, List.of("speed"), null, null, null, null);
        assertThat(refusal(() -> service.setUp(community, values, null, List.of(), ADA))).isEqualTo(CommunityRefusal.PURPOSE_SIGNED);
        assertThat(service.setUp(community, CommunityWords.of("Renamed", "As signed"), null, List.of(), ADA).community().settings().name()).isEqualTo("Renamed");
        assertThat(world.find(community).settings().purpose()).isEqualTo("As signed");
    }

    @Test
    void who_neither_tends_it_nor_administers_the_space_changes_nothing() {
        world.join(community, BEN);
        for (Person other : List.of(BEN, CY)) {
            assertThat(refusal(() -> service.setUp(community, CommunityWords.none(), null, List.of(), other))).isEqualTo(CommunityRefusal.NOT_STEWARD);
            assertThat(refusal(() -> service.changeStage(community, Stage.GROWING, other))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        }
        assertThat(refusal(() -> service.changeStage(community, Stage.GROWING, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.wiki.readOnly(true);
        assertThat(refusal(() -> service.changeStage(community, Stage.GROWING, ADA))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(service.find(community, ADA).rights()).isEmpty();
    }

    @Test
    void in_a_space_that_was_put_away_one_reads_and_does_nothing() {
        CommunityName old = world.saved("OLD" + community, null, ADA);
        world.wiki.archive("OLD" + community);
        assertThat(refusal(() -> service.setUp(old, CommunityWords.none(), null, List.of(), ADA))).isEqualTo(CommunityRefusal.SPACE_ARCHIVED);
        assertThat(service.find(old, CY).rights()).isEmpty();
    }

    @Test
    void an_act_in_role_says_by_which_right() {
        world.wiki.spaceAdmin("DEMO", EVE);
        service.changeStage(community, Stage.GROWING, EVE);
        service.changeStage(community, Stage.MATURE, ADA);
        List<SeenEvent> history = service.history(community, CY);
        assertThat(history.subList(0, 2)).extracting(SeenEvent::power).containsExactly(Power.STEWARD, Power.ADMIN);
        assertThat(history.subList(0, 2)).extracting(SeenEvent::note).containsExactly("MATURE", "GROWING");
        assertThat(history.get(1).by().kind()).isEqualTo(Who.Kind.NAMED);
        assertThat(service.history(world.unset(), CY)).isEmpty();
    }

    @Test
    void each_stage_is_reached_or_refused_as_it_says_itself() {
        for (Stage from : Stage.values()) {
            for (Stage to : Stage.values()) {
                world.change(community, held -> held.in(from));
                if (from == to || from.leadsTo(to)) {
                    assertThat(service.changeStage(community, to, ADA).community().stage()).isEqualTo(to);
                } else {
                    assertThat(refusal(() -> service.changeStage(community, to, ADA))).as(from + " to " + to).isEqualTo(CommunityRefusal.STAGE_NOT_REACHABLE);
                    assertThat(world.find(community).stage()).isEqualTo(from);
                }
            }
        }
    }

    @Test
    void a_page_one_may_not_see_has_no_community() {
        PageId page = community.page().orElseThrow();
        world.wiki.allow(page, CY, PageRights.NONE);
        CommunityName byRef = CommunityName.of(world.find(community).ref());
        for (CommunityName name : List.of(community, byRef)) {
            assertThat(refusal(() -> service.find(name, CY))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
            assertThat(refusal(() -> service.history(name, CY))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
            assertThat(refusal(() -> service.changeStage(name, Stage.GROWING, CY))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
        }
        world.wiki.trash(page);
        assertThat(refusal(() -> service.find(community, ADA))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
        world.wiki.restore(page);
        assertThat(service.find(byRef, ADA).rights()).contains(CommunityAct.SET_UP, CommunityAct.OPEN_EDGE);
    }

    @Test
    void the_time_until_which_enough_people_tend_it_follows_every_seat() {
        assertThat(world.find(community).hasOpenSeats(world.clock.instant())).isTrue();
        CommunityWords one = new CommunityWords(null, null, null, null, null, null, null, null, null, 1);
        service.setUp(community, one, null, List.of(), ADA);
        assertThat(world.find(community).hasOpenSeats(world.clock.instant())).isFalse();
        assertThat(world.find(community).hasOpenSeats(world.clock.instant().plus(java.time.Duration.ofDays(181)))).isTrue();
        world.seats.leave(community, ADA);
        assertThat(world.find(community).hasOpenSeats(world.clock.instant())).isTrue();
    }

    @Test
    void weeks_are_written_once_each_and_named_nobody() {
        world.boards = new BoardNumbers(5, 2, 1);
        world.momentum.writeDown(100_000, () -> false);
        world.join(community, BEN);
        assertThat(world.momentum.writeDown(100_000, () -> false)).as("the week is written already").isZero();
        Momentum momentum = world.momentum.of(community, CY);
        assertThat(momentum.weeks()).singleElement().satisfies(week -> {
            assertThat(week.members()).isEqualTo(1);
            assertThat(week.pledges()).isEqualTo(5);
            assertThat(week.monday().getDayOfWeek()).isEqualTo(java.time.DayOfWeek.MONDAY);
            assertThat(week.monday()).isBeforeOrEqualTo(LocalDate.now(world.clock));
        });
        assertThat(momentum.now().members()).isEqualTo(2);
        assertThat(world.momentum.of(world.unset(), CY).weeks()).isEmpty();
    }

    private List<CommunityEvent.Kind> kinds() {
        return service.history(community, CY).stream().map(SeenEvent::kind).toList();
    }

    private List<String> questions(Runnable work) {
        return world.testbed.queries(work);
    }
}
