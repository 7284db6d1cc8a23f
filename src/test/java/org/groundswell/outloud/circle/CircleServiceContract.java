package org.groundswell.outloud.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.circle.CircleWorld.ALL;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.Together.done;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.CircleMembers;
import org.groundswell.outloud.circle.domain.CircleRefusal;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.outloud.circle.domain.SeenMember;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Circles on a real database; every test with people of its own. */
abstract class CircleServiceContract {
    private final CircleWorld world;
    private final Person ada;
    private final Person ben;
    private final Person cy;
    private final Person admin;

    CircleServiceContract(TestDatabase database) {
        world = CircleWorld.on(database);
        ada = world.person("ada");
        ben = world.person("ben");
        cy = world.person("cy");
        admin = world.person("admin");
        world.wiki.siteAdmin(admin);
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        world.wiki.readOnly(false);
    }

    @Test
    void nobody_belongs_who_has_not_accepted_and_the_invited_see_what_it_is_about() {
        Ref circle = world.founded(ada, true, ben, cy);
        SeenCircle asked = world.service.circle(circle, ben);
        assertThat(asked.member()).isFalse();
        assertThat(asked.circle().state()).isEqualTo(Circle.State.FOUNDED);
        assertThat(asked.circle().name()).isEqualTo("Rehearsal");
        assertThat(names(asked.members())).containsExactly("Name of " + ada.key());
        assertThat(asked.by().who().profile().name()).isEqualTo("Name of " + ada.key());
        assertThat(asked.invited()).as("not who else is asked").isEmpty();
        SeenCircle in = world.service.accept(circle, ben);
        assertThat(in.member()).isTrue();
        assertThat(in.circle().state()).isEqualTo(Circle.State.RUNNING);
        assertThat(names(in.invited())).containsExactly("Name of " + cy.key());
        assertThat(world.service.accept(circle, ben).members()).as("a second press changes nothing").hasSize(2);
    }

    @Test
    void a_refusal_is_nobodys_business() {
        Ref circle = world.founded(ada, true, ben, cy);
        SeenCircle before = world.service.circle(circle, ada);
        world.service.leave(circle, ben);
        assertThat(world.service.circle(circle, ada)).isEqualTo(before);
        unknown(() -> world.service.circle(circle, ben));
        assertThat(world.service.invite(circle, ben.key(), ada)).as("asked again, it still looks the same").isEqualTo(before);
        unknown(() -> world.service.circle(circle, ben));
        assertThat(world.service.own(ALL, ben).items()).isEmpty();
    }

    @Test
    void whoever_does_not_belong_learns_nothing_the_administrator_neither() {
        Ref circle = world.running(ada, false, ben);
        Ref nothing = Ref.random();
        for (Person outside : List.of(cy, admin)) {
            for (Ref ref : List.of(circle, nothing)) {
                unknown(() -> world.service.circle(ref, outside));
                unknown(() -> world.service.accept(ref, outside));
                unknown(() -> world.service.leave(ref, outside));
                unknown(() -> world.service.invite(ref, "nobody", outside));
                unknown(() -> world.service.uninvite(ref, Ref.random(), outside));
                unknown(() -> world.service.agreeToEnd(ref, outside));
                unknown(() -> world.service.goOn(ref, outside));
            }
            assertThat(world.service.own(ALL, outside).items()).isEmpty();
            assertThat(refusal(() -> world.service.own(new Window(5, new Cursor("circles", circle).encode()), outside))).isEqualTo(SharedRefusal.BAD_CURSOR);
        }
    }

    @Test
    void who_does_not_belong_is_answered_with_the_same_questions_whether_there_is_one_or_not() {
        Ref circle = world.running(ada, false, ben);
        world.service.leave(circle, ben);
        for (Person outside : List.of(cy, ben, admin)) {
            List<String> there = world.testbed.queries(() -> unknown(() -> world.service.circle(circle, outside)));
            assertThat(there).isNotEmpty().isEqualTo(world.testbed.queries(() -> unknown(() -> world.service.circle(Ref.random(), outside))));
            List<String> written = world.testbed.queries(() -> unknown(() -> world.service.invite(circle, "nobody", outside)));
            assertThat(written).isEqualTo(world.testbed.queries(() -> unknown(() -> world.service.invite(Ref.random(), "nobody", outside))));
        }
    }

    @Test
    void anybody_logged_in_founds_one_by_asking_people_who_log_in_here() {
        assertThat(refusal(() -> world.founded(ada, false))).isEqualTo(CircleRefusal.CIRCLE_NEEDS_PEOPLE);
        assertThat(refusal(() -> world.founded(ada, false, ada))).as("oneself is nobody else").isEqualTo(CircleRefusal.CIRCLE_NEEDS_PEOPLE);
        assertThat(refusal(() -> world.founded(ada, false, ben, new Person("nobody")))).isEqualTo(CircleRefusal.NOBODY_OF_THAT_NAME);
        assertThat(refusal(() -> world.founded(Person.ANONYMOUS, false, ben))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.service.own(ALL, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.service.circle(Ref.random(), Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> world.founded(ada, false, IntStream.range(0, 30).mapToObj(i -> world.person("p" + i)).toArray(Person[]::new))))
            .isEqualTo(CircleRefusal.CIRCLE_MANY_INVITED);
        world.wiki.readOnly(true);
        assertThat(refusal(() -> world.founded(ada, false, ben))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(world.service.own(ALL, ada).items()).as("nothing of it was stored").isEmpty();
    }

    @Test
    void who_is_invited_is_told_so_without_a_word_of_the_circle_and_once_that_is_settled_no_longer() {
        Ref circle = world.founded(ada, false, ben, cy);
        Happening told = world.told.get(ben);
        assertThat(told).isEqualTo(new Happening(Happening.Kind.INVITED_TO_CIRCLE, told.subject(), "/plugins/servlet/groundswell/circles/" + circle, null, "", ada));
        assertThat(world.untold).doesNotContain(told.subject());
        world.service.accept(circle, ben);
        assertThat(world.untold).contains(told.subject());
        world.service.leave(circle, cy);
        assertThat(world.untold).contains(world.told.remove(cy).subject());
        world.service.invite(circle, cy.key(), ben);
        assertThat(world.told).as("who refused is not told a second time").doesNotContainKey(cy);
        world.service.invite(circle, admin.key(), ben);
        Ref asked = world.told.get(admin).subject();
        world.service.agreeToEnd(circle, ada);
        world.service.agreeToEnd(circle, ben);
        assertThat(world.untold).as("void with the end").contains(asked);
    }

    @Test
    void members_invite_and_take_back_and_the_invited_cannot() {
        Ref circle = world.founded(ada, false, ben);
        assertThat(refusal(() -> world.service.invite(circle, cy.key(), ben))).isEqualTo(CircleRefusal.JOIN_CIRCLE_FIRST);
        world.service.accept(circle, ben);
        SeenCircle asked = world.service.invite(circle, " " + cy.key() + " ", ben);
        assertThat(names(asked.invited())).containsExactly("Name of " + cy.key());
        assertThat(world.service.invite(circle, cy.key(), ada).invited()).as("once only").hasSize(1);
        assertThat(refusal(() -> world.service.invite(circle, "nobody", ben))).isEqualTo(CircleRefusal.NOBODY_OF_THAT_NAME);
        Ref invitation = asked.invited().get(0).ref();
        assertThat(world.service.uninvite(circle, invitation, ada).invited()).isEmpty();
        unknown(() -> world.service.accept(circle, cy));
        assertThat(refusal(() -> world.service.uninvite(circle, invitation, ada))).isEqualTo(CircleRefusal.INVITED_NOBODY);
        assertThat(refusal(() -> world.service.uninvite(circle, asked.members().get(0).ref(), ben))).as("a member is no invitation")
            .isEqualTo(CircleRefusal.INVITED_NOBODY);
        world.service.invite(circle, cy.key(), ada);
        assertThat(world.service.accept(circle, cy).members()).hasSize(3);
    }

    @Test
    void it_ends_early_when_enough_agree_and_a_change_of_mind_counts() {
        Ref circle = world.running(ada, false, ben, cy);
        SeenCircle one = world.service.agreeToEnd(circle, ben);
        assertThat(List.of(one.agreed(), one.needed())).containsExactly(1, 2);
        assertThat(world.service.goOn(circle, ben).agreed()).isZero();
        world.service.agreeToEnd(circle, ben);
        assertThat(world.service.agreeToEnd(circle, ben).circle().open()).as("one person is one voice").isTrue();
        SeenCircle ended = world.service.agreeToEnd(circle, ada);
        assertThat(ended.circle().state()).isEqualTo(Circle.State.ENDED);
        assertThat(ended.circle().endsAt()).isEqualTo(world.clock.instant());
        assertThat(refusal(() -> world.service.agreeToEnd(circle, cy))).isEqualTo(CircleRefusal.CIRCLE_ENDED);
        assertThat(refusal(() -> world.service.invite(circle, admin.key(), cy))).isEqualTo(CircleRefusal.CIRCLE_ENDED);
        assertThat(world.service.circle(circle, cy).circle().readable()).isTrue();
    }

    @Test
    void its_founder_ends_it_alone_as_long_as_nobody_else_belongs() {
        Ref alone = world.founded(ada, false, ben);
        assertThat(world.service.agreeToEnd(alone, ada).circle().state()).isEqualTo(Circle.State.ENDED);
        unknown(() -> world.service.accept(alone, ben));
        assertThat(world.service.own(ALL, ben).items()).isEmpty();
        Ref both = world.running(ada, false, ben);
        assertThat(world.service.agreeToEnd(both, ada).circle().state()).isEqualTo(Circle.State.RUNNING);
        assertThat(world.service.agreeToEnd(both, ben).circle().state()).isEqualTo(Circle.State.ENDED);
    }

    @Test
    void going_changes_how_many_have_to_agree() {
        Person dee = world.person("dee");
        Ref circle = world.running(ada, false, ben, cy, dee);
        world.service.agreeToEnd(circle, ada);
        world.service.agreeToEnd(circle, ben);
        assertThat(world.service.circle(circle, cy).circle().open()).isTrue();
        world.service.leave(circle, dee);
        assertThat(world.service.circle(circle, cy).circle().state()).as("of three two agree").isEqualTo(Circle.State.ENDED);
    }

    @Test
    void when_the_last_goes_it_ends_and_nothing_of_it_shall_stay() {
        Ref circle = world.running(ada, false, ben);
        long id = id(circle, ada);
        world.service.leave(circle, ada);
        world.service.leave(circle, ben);
        unknown(() -> world.service.circle(circle, ada));
        Circle left = world.transactions.run(() -> world.circles.all(List.of(id))).get(0);
        assertThat(left.state()).isEqualTo(Circle.State.ENDED);
        assertThat(left.wipe()).isTrue();
    }

    @Test
    void after_its_last_day_nothing_begins_although_nobody_has_looked_after_it_yet() {
        Ref circle = world.founded(ada, true, ben, cy);
        world.service.accept(circle, ben);
        world.clock.wind(Duration.ofDays(11));
        assertThat(world.service.circle(circle, ada).circle().state()).isEqualTo(Circle.State.ENDED);
        unknown(() -> world.service.accept(circle, cy));
        assertThat(refusal(() -> world.service.invite(circle, admin.key(), ada))).isEqualTo(CircleRefusal.CIRCLE_ENDED);
        assertThat(world.service.own(ALL, cy).items()).isEmpty();
        world.service.leave(circle, ada);
        unknown(() -> world.service.circle(circle, ada));
    }

    @Test
    void ones_circles_come_the_latest_first_and_page_by_page() {
        List<Ref> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(0, i % 2 == 0 ? world.founded(ben, false, ada) : world.founded(ada, false, ben));
        }
        List<Ref> seen = new ArrayList<>();
        String after = null;
        do {
            Page<SeenCircle> page = world.service.own(new Window(2, after), ada);
            page.items().forEach(one -> seen.add(one.circle().ref()));
            after = page.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        assertThat(seen).isEqualTo(all);
        assertThat(world.testbed.queries(() -> world.service.own(ALL, ada))).as("however many there are").hasSizeLessThanOrEqualTo(4);
    }

    @RepeatedTest(5)
    void of_the_twelfth_and_the_thirteenth_who_accept_at_once_one_comes_in() {
        List<Person> twelve = IntStream.range(0, 12).mapToObj(i -> world.person("p" + i)).toList();
        Ref circle = world.founded(ada, false, twelve.toArray(Person[]::new));
        twelve.subList(0, 10).forEach(person -> world.service.accept(circle, person));
        AtomicInteger in = new AtomicInteger();
        together(2, thread -> in.addAndGet(done(() -> world.service.accept(circle, twelve.get(10 + thread)), CircleRefusal.CIRCLE_FULL) ? 1 : 0));
        assertThat(in.get()).isEqualTo(1);
        assertThat(members(circle, ada).active()).hasSize(Circle.MOST_MEMBERS);
    }

    @RepeatedTest(5)
    void an_end_that_is_agreed_and_an_acceptance_at_once_leave_no_member_of_an_ended_circle() {
        Ref circle = world.founded(ada, false, ben);
        AtomicInteger in = new AtomicInteger();
        together(() -> world.service.agreeToEnd(circle, ada),
            () -> in.addAndGet(done(() -> world.service.accept(circle, ben), CircleRefusal.CIRCLE_NOT_FOUND) ? 1 : 0));
        assertThat(world.service.circle(circle, ada).circle().open()).as("of two, one agrees").isEqualTo(in.get() == 1);
        assertThat(members(circle, ada).active()).hasSize(1 + in.get());
    }

    @Test
    void one_person_who_presses_in_many_tabs_is_one_member() {
        Ref circle = world.founded(ada, false, ben);
        together(4, tab -> world.service.accept(circle, ben));
        together(4, tab -> world.service.invite(circle, cy.key(), tab % 2 == 0 ? ada : ben));
        assertThat(members(circle, ada).parts()).hasSize(3);
    }

    private void unknown(ThrowingCallable act) {
        assertThat(refusal(act)).isEqualTo(CircleRefusal.CIRCLE_NOT_FOUND);
    }

    private CircleMembers members(Ref circle, Person member) {
        return world.transactions.run(() -> world.circles.members(id(circle, member)));
    }

    private long id(Ref circle, Person member) {
        return world.transactions.run(() -> world.circles.part(circle, member)).orElseThrow().circle();
    }

    private static List<String> names(List<SeenMember> members) {
        return members.stream().map(member -> member.who().profile().name()).toList();
    }
}
