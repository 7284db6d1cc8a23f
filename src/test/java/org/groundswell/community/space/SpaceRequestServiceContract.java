package org.groundswell.community.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.Together.done;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.space.domain.SeenSpaceRequest;
import org.groundswell.community.space.domain.SpaceAnswer;
import org.groundswell.community.space.domain.SpaceRefusal;
import org.groundswell.community.space.domain.SpaceRequest;
import org.groundswell.community.space.domain.SpaceWish;
import org.groundswell.community.space.persistence.AoSpaceRequests;
import org.groundswell.community.space.persistence.SpaceRequestRow;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Asking for a space and answering, on a real database. */
abstract class SpaceRequestServiceContract {
    private static final Person BEN = new Person("ben");
    private static final Person CY = new Person("cy");
    private static final Person ADMIN = new Person("admin");
    private static final Person MAKER = new Person("maker");
    private static final Window FIRST = new Window(50, null);
    private final SmallWiki wiki = new SmallWiki();
    private final WoundClock clock = new WoundClock();
    private final TestDatabase database;
    private AoTestbed testbed;
    private SpaceRequestService requests;

    SpaceRequestServiceContract(TestDatabase database) {
        this.database = database;
        wiki.siteAdmin(ADMIN);
        wiki.spaceMaker(ADMIN);
        wiki.spaceMaker(MAKER);
    }

    @BeforeEach
    void an_empty_store() {
        testbed = new AoTestbed(database, "org.groundswell", SpaceRequestRow.class);
        Transactions transactions = new Transactions(testbed.activeObjects());
        requests = new SpaceRequestService(new AoSpaceRequests(testbed.activeObjects(), clock), wiki, wiki, wiki, transactions, clock);
    }

    @AfterEach
    void close() {
        testbed.close();
    }

    @Test
    void a_request_reaches_the_administrators_and_the_answer_the_person() {
        Ref ref = ask(BEN, "Listening").request().ref();
        assertThat(requests.waitingFor(ADMIN)).isEqualTo(1);
        SeenSpaceRequest asked = requests.waiting(FIRST, ADMIN).items().get(0);
        assertThat(asked.who().profile().name()).isEqualTo("Name of ben");
        assertThat(asked.answerable()).isTrue();
        assertThat(asked.request().wish()).isEqualTo(wish("Listening"));
        requests.answer(ref, SpaceAnswer.of("DONE", "Have fun.", "/display/LISTEN"), ADMIN);
        SeenSpaceRequest own = requests.own(FIRST, BEN).items().get(0);
        assertThat(own.request().state()).isEqualTo(SpaceRequest.State.DONE);
        assertThat(own.request().address()).isEqualTo("/display/LISTEN");
        assertThat(own.answeredBy().profile().name()).isEqualTo("Name of admin");
        assertThat(requests.waitingFor(ADMIN)).isZero();
        assertThat(requests.waiting(FIRST, ADMIN).items()).isEmpty();
        assertThat(requests.answered(FIRST, ADMIN).items()).hasSize(1);
    }

    @Test
    void a_no_needs_a_sentence_and_a_yes_an_address_one_can_follow() {
        assertThat(refusal(() -> SpaceAnswer.of("DECLINED", " ", null))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> SpaceAnswer.of("DONE", "Here.", ""))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> SpaceAnswer.of("DONE", "", "javascript:alert(1)"))).isEqualTo(CommunityRefusal.BAD_LINK);
        assertThat(refusal(() -> SpaceAnswer.of("WAITING", "", ""))).isEqualTo(SpaceRefusal.UNKNOWN_REQUEST_STATE);
        assertThat(SpaceAnswer.of("DECLINED", "Not yet.", "/kept?no").address()).isEmpty();
    }

    @Test
    void a_wish_needs_a_name_a_purpose_and_a_kind() {
        assertThat(refusal(() -> SpaceWish.of("", "p", "PRACTICE", ""))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> SpaceWish.of("n", null, "PRACTICE", ""))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> SpaceWish.of("n", "p", "CASTLE", ""))).isEqualTo(SpaceRefusal.UNKNOWN_KIND);
        assertThat(refusal(() -> SpaceWish.of("n".repeat(256), "p", "PRACTICE", ""))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
    }

    @Test
    void who_may_make_spaces_need_not_ask() {
        assertThat(refusal(() -> ask(MAKER, "Mine"))).isEqualTo(SpaceRefusal.MAY_MAKE_SPACES);
        assertThat(requests.hasToAsk(MAKER)).isFalse();
        assertThat(requests.hasToAsk(BEN)).isTrue();
        assertThat(requests.hasToAsk(Person.ANONYMOUS)).isFalse();
    }

    @Test
    void pressing_twice_is_asking_once_and_after_the_answer_one_may_ask_again() {
        Ref first = ask(BEN, "Listening").request().ref();
        assertThat(ask(BEN, "Listening").request().ref()).isEqualTo(first);
        ask(CY, "Listening");
        assertThat(requests.waitingFor(ADMIN)).isEqualTo(2);
        requests.answer(first, SpaceAnswer.of("DECLINED", "Not yet.", null), ADMIN);
        assertThat(ask(BEN, "Listening").request().ref()).isNotEqualTo(first);
    }

    @Test
    void five_may_wait_at_once() {
        for (int i = 0; i < 5; i++) {
            ask(BEN, "Space " + i);
        }
        assertThat(refusal(() -> ask(BEN, "One more"))).isEqualTo(SpaceRefusal.TOO_MANY_REQUESTS);
        assertThat(requests.own(FIRST, BEN).items()).hasSize(5);
        requests.remove(requests.own(FIRST, BEN).items().get(0).request().ref(), BEN);
        ask(BEN, "One more");
    }

    @Test
    void only_administrators_of_the_wiki_see_and_answer_the_requests_of_others() {
        Ref ref = ask(BEN, "Listening").request().ref();
        assertThat(requests.own(FIRST, CY).items()).isEmpty();
        assertThat(requests.waitingFor(CY)).isZero();
        assertThat(refusal(() -> requests.waiting(FIRST, CY))).isEqualTo(SpaceRefusal.NOT_SITE_ADMIN);
        assertThat(refusal(() -> requests.answered(FIRST, MAKER))).isEqualTo(SpaceRefusal.NOT_SITE_ADMIN);
        assertThat(refusal(() -> requests.answer(ref, SpaceAnswer.of("DECLINED", "No.", null), BEN))).isEqualTo(SpaceRefusal.NOT_SITE_ADMIN);
        assertThat(refusal(() -> requests.remove(ref, CY))).isEqualTo(SpaceRefusal.SPACE_REQUEST_NOT_FOUND);
        assertThat(refusal(() -> requests.remove(ref, ADMIN))).isEqualTo(SpaceRefusal.SPACE_REQUEST_NOT_FOUND);
        assertThat(refusal(() -> requests.own(FIRST, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
    }

    @Test
    void nothing_is_asked_answered_or_taken_back_while_the_wiki_takes_no_changes() {
        Ref ref = ask(BEN, "Listening").request().ref();
        wiki.readOnly(true);
        assertThat(refusal(() -> ask(BEN, "More"))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(refusal(() -> requests.answer(ref, SpaceAnswer.of("DECLINED", "No.", null), ADMIN))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(refusal(() -> requests.remove(ref, BEN))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(requests.own(FIRST, BEN).items()).hasSize(1);
    }

    @Test
    void the_longest_waiting_stand_first_and_lists_go_on_page_by_page() {
        for (int i = 0; i < 3; i++) {
            ask(BEN, "Space " + i);
            clock.wind(Duration.ofSeconds(1));
        }
        assertThat(names(requests.waiting(FIRST, ADMIN))).containsExactly("Space 0", "Space 1", "Space 2");
        Page<SeenSpaceRequest> own = requests.own(new Window(2, null), BEN);
        assertThat(names(own)).containsExactly("Space 2", "Space 1");
        assertThat(names(requests.own(new Window(2, own.next().orElseThrow().encode()), BEN))).containsExactly("Space 0");
        Page<SeenSpaceRequest> waiting = requests.waiting(new Window(1, null), ADMIN);
        assertThat(names(requests.waiting(new Window(2, waiting.next().orElseThrow().encode()), ADMIN))).containsExactly("Space 1", "Space 2");
        assertThat(refusal(() -> requests.answered(new Window(1, waiting.next().orElseThrow().encode()), ADMIN))).isEqualTo(SharedRefusal.BAD_CURSOR);
    }

    @RepeatedTest(3)
    void of_two_answers_at_once_one_holds() {
        Ref ref = ask(BEN, "Listening").request().ref();
        AtomicInteger answered = new AtomicInteger();
        together(2, thread -> {
            SpaceAnswer said = thread == 0 ? SpaceAnswer.of("DECLINED", "No.", null) : SpaceAnswer.of("DONE", "", "/display/L");
            if (done(() -> requests.answer(ref, said, ADMIN), SpaceRefusal.REQUEST_ANSWERED)) {
                answered.incrementAndGet();
            }
        });
        assertThat(answered.get()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void an_answer_and_taking_back_at_once_leave_an_answered_request_or_none() {
        Ref ref = ask(BEN, "Listening").request().ref();
        together(() -> done(() -> requests.answer(ref, SpaceAnswer.of("DECLINED", "No.", null), ADMIN), SpaceRefusal.SPACE_REQUEST_NOT_FOUND),
            () -> requests.remove(ref, BEN));
        assertThat(requests.own(FIRST, BEN).items()).isEmpty();
    }

    private SeenSpaceRequest ask(Person person, String name) {
        return requests.ask(wish(name), person);
    }

    private static SpaceWish wish(String name) {
        return SpaceWish.of(name, "We learn to <listen>.", "PRACTICE", "Twelve of us\nalready meet.");
    }

    private static List<String> names(Page<SeenSpaceRequest> page) {
        return page.items().stream().map(seen -> seen.request().wish().name()).toList();
    }
}
