package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.community.CommunityWorld.EVE;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.MyPart;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.SeenPerson;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.people.MembershipService;
import org.groundswell.community.persistence.TieRow;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Following, joining and leaving, on a real database. */
abstract class MembershipServiceContract {
    private static final Window FIRST = new Window(50, null);
    private final TestDatabase database;
    private final CommunityWorld world;
    private final MembershipService memberships;
    private final CommunityName open;
    private final CommunityName byRequest;
    private final CommunityName byInvitation;

    MembershipServiceContract(TestDatabase database) {
        this.database = database;
        world = CommunityWorld.on(database);
        memberships = world.memberships;
        open = world.founded(ADA);
        byRequest = world.founded(ADA, JoinPolicy.REQUEST);
        byInvitation = world.founded(ADA, JoinPolicy.INVITE);
    }

    @AfterEach
    void every_number_is_what_one_counts() {
        assertThat(List.of(open, byRequest, byInvitation)).allMatch(world::countsAgree);
    }

    @Test
    void following_and_joining_are_two_acts_that_do_not_bring_each_other() {
        MyPart follower = memberships.follow(open, BEN);
        assertThat(follower.mine().follows()).isTrue();
        assertThat(follower.mine().membership().active()).isFalse();
        assertThat(follower.community().counts().followers()).isEqualTo(1);
        MyPart member = memberships.join(open, CY);
        assertThat(member.mine().follows()).isFalse();
        assertThat(member.mine().membership().active()).isTrue();
        assertThat(member.community().counts().members()).isEqualTo(2);
    }

    @Test
    void pressing_twice_is_pressing_once_and_one_press_undoes_it() {
        memberships.follow(open, BEN);
        assertThat(memberships.follow(open, BEN).community().counts().followers()).isEqualTo(1);
        memberships.join(open, BEN);
        assertThat(memberships.join(open, BEN).community().counts().members()).isEqualTo(2);
        assertThat(memberships.unfollow(open, BEN).community().counts().followers()).isZero();
        assertThat(memberships.unfollow(open, BEN).community().counts().followers()).isZero();
        assertThat(memberships.leave(open, BEN).community().counts().members()).isEqualTo(1);
        assertThat(memberships.leave(open, BEN).community().counts().members()).isEqualTo(1);
    }

    @Test
    void a_community_that_stood_in_the_text_only_is_stored_by_the_first_who_joins_and_nobody_tends_it() {
        CommunityName unset = world.unset();
        MyPart part = memberships.join(unset, BEN);
        assertThat(part.community().stored()).isTrue();
        assertThat(part.community().counts().members()).isEqualTo(1);
        assertThat(world.seats.tending(unset, BEN).stewards()).isEmpty();
    }

    @Test
    void who_asks_is_in_when_a_steward_says_yes() {
        assertThat(memberships.join(byRequest, BEN).mine().membership().state()).isEqualTo(Membership.State.REQUESTED);
        assertThat(memberships.join(byRequest, BEN).mine().membership().state()).isEqualTo(Membership.State.REQUESTED);
        assertThat(world.find(byRequest).counts().members()).isEqualTo(1);
        SeenPerson asked = memberships.requests(byRequest, FIRST, ADA).items().get(0);
        assertThat(asked.who().profile().name()).isEqualTo("Name of ben");
        memberships.accept(byRequest, asked.ref(), ADA);
        assertThat(memberships.requests(byRequest, FIRST, ADA).items()).isEmpty();
        assertThat(mine(byRequest, BEN).active()).isTrue();
        assertThat(world.find(byRequest).counts().members()).isEqualTo(2);
    }

    @Test
    void a_no_comes_with_a_sentence_and_one_can_ask_again_after_30_days() {
        memberships.join(byRequest, BEN);
        Ref asked = world.tie(byRequest, BEN, Tie.Kind.MEMBER);
        assertThat(refusal(() -> memberships.decline(byRequest, asked, " ", ADA))).isEqualTo(SharedRefusal.TEXT_BLANK);
        memberships.decline(byRequest, asked, "We are full until May.", ADA);
        assertThat(mine(byRequest, BEN).words()).isEqualTo("We are full until May.");
        assertThat(refusal(() -> memberships.join(byRequest, BEN))).isEqualTo(MemberRefusal.ASK_AGAIN_LATER);
        assertThat(memberships.leave(byRequest, BEN).mine().membership().state()).as("a no cannot be wiped away").isEqualTo(Membership.State.DECLINED);
        world.clock.wind(Duration.ofDays(30).plusSeconds(1));
        assertThat(memberships.join(byRequest, BEN).mine().membership().state()).isEqualTo(Membership.State.REQUESTED);
    }

    @Test
    void a_request_that_was_taken_back_or_answered_cannot_be_answered() {
        memberships.join(byRequest, BEN);
        Ref asked = world.tie(byRequest, BEN, Tie.Kind.MEMBER);
        assertThat(memberships.leave(byRequest, BEN).mine().membership()).isEqualTo(Membership.NONE);
        assertThat(refusal(() -> memberships.accept(byRequest, asked, ADA))).isEqualTo(MemberRefusal.REQUEST_NOT_FOUND);
        memberships.join(byRequest, CY);
        Ref again = world.tie(byRequest, CY, Tie.Kind.MEMBER);
        memberships.accept(byRequest, again, ADA);
        assertThat(refusal(() -> memberships.decline(byRequest, again, "Sorry.", ADA))).isEqualTo(MemberRefusal.REQUEST_NOT_FOUND);
        assertThat(refusal(() -> memberships.accept(open, again, ADA))).as("of another community").isEqualTo(MemberRefusal.REQUEST_NOT_FOUND);
    }

    @Test
    void one_comes_by_invitation_and_by_ones_own_press() {
        assertThat(refusal(() -> memberships.join(byInvitation, BEN))).isEqualTo(MemberRefusal.INVITATION_NEEDED);
        memberships.invite(byInvitation, "ben", ADA);
        assertThat(world.find(byInvitation).counts().members()).isEqualTo(1);
        assertThat(mine(byInvitation, BEN).by()).isEqualTo(new Asker(ADA, Power.STEWARD));
        assertThat(memberships.invitations(byInvitation, FIRST, ADA).items()).extracting(seen -> seen.by().kind().name()).containsExactly("YOU");
        assertThat(memberships.join(byInvitation, BEN).community().counts().members()).isEqualTo(2);
        memberships.invite(byInvitation, "ben", ADA);
        assertThat(mine(byInvitation, BEN).active()).isTrue();
    }

    @Test
    void an_invitation_can_be_refused_and_taken_back() {
        memberships.invite(byInvitation, "ben", ADA);
        assertThat(memberships.leave(byInvitation, BEN).mine().membership()).isEqualTo(Membership.NONE);
        memberships.invite(byInvitation, "cy", ADA);
        Ref invitation = world.tie(byInvitation, CY, Tie.Kind.MEMBER);
        memberships.uninvite(byInvitation, invitation, ADA);
        assertThat(refusal(() -> memberships.uninvite(byInvitation, invitation, ADA))).isEqualTo(MemberRefusal.INVITATION_NOT_FOUND);
        assertThat(refusal(() -> memberships.join(byInvitation, CY))).isEqualTo(MemberRefusal.INVITATION_NEEDED);
    }

    @Test
    void who_has_asked_is_in_when_invited() {
        memberships.join(byRequest, BEN);
        memberships.invite(byRequest, "ben", ADA);
        assertThat(mine(byRequest, BEN).active()).isTrue();
        assertThat(world.find(byRequest).counts().members()).isEqualTo(2);
    }

    @Test
    void only_people_the_wiki_knows_and_lets_take_part_are_invited_or_let_in() {
        assertThat(refusal(() -> memberships.invite(open, "nobody", ADA))).isEqualTo(MemberRefusal.PERSON_NOT_FOUND);
        assertThat(refusal(() -> memberships.invite(open, " ", ADA))).isEqualTo(MemberRefusal.PERSON_NOT_FOUND);
        assertThat(refusal(() -> memberships.invite(open, null, ADA))).isEqualTo(MemberRefusal.PERSON_NOT_FOUND);
        memberships.join(byRequest, CY);
        world.wiki.allow(byRequest.page().orElseThrow(), CY, SmallWiki.READER);
        Ref asked = world.tie(byRequest, CY, Tie.Kind.MEMBER);
        assertThat(refusal(() -> memberships.accept(byRequest, asked, ADA))).isEqualTo(MemberRefusal.PERSON_KEPT_OUT);
        assertThat(refusal(() -> memberships.invite(byRequest, "cy", ADA))).as("as if nobody had that name").isEqualTo(MemberRefusal.PERSON_NOT_FOUND);
    }

    @Test
    void who_left_comes_back_by_one_press_whatever_the_policy_but_not_after_30_days() {
        memberships.invite(byInvitation, "ben", ADA);
        memberships.join(byInvitation, BEN);
        memberships.leave(byInvitation, BEN);
        world.clock.wind(Duration.ofDays(30));
        assertThat(memberships.join(byInvitation, BEN).mine().membership().active()).isTrue();
        memberships.leave(byInvitation, BEN);
        world.clock.wind(Duration.ofDays(30).plusSeconds(1));
        assertThat(refusal(() -> memberships.join(byInvitation, BEN))).isEqualTo(MemberRefusal.INVITATION_NEEDED);
    }

    @Test
    void after_30_days_leaving_and_declining_are_forgotten_and_nothing_else_is() {
        CommunityWorld apart = CommunityWorld.apart(database);
        CommunityName name = apart.founded(ADA, JoinPolicy.REQUEST);
        apart.join(name, BEN, CY, EVE);
        apart.memberships.accept(name, apart.tie(name, BEN, Tie.Kind.MEMBER), ADA);
        apart.memberships.leave(name, BEN);
        apart.memberships.decline(name, apart.tie(name, CY, Tie.Kind.MEMBER), "No.", ADA);
        apart.clock.wind(Duration.ofDays(30));
        assertThat(apart.people.forget(10, () -> false)).isZero();
        apart.clock.wind(Duration.ofSeconds(1));
        assertThat(apart.people.forget(10, () -> true)).as("stopped at once").isZero();
        assertThat(apart.people.forget(10, () -> false)).isEqualTo(2);
        assertThat(apart.transactions.run(() -> Arrays.stream(apart.activeObjects.find(TieRow.class, Query.select()))
            .map(row -> row.getUserKey() + row.getState()).toList())).containsExactlyInAnyOrder("adaACTIVE", "adaHELD", "eveREQUESTED");
        assertThat(apart.countsAgree(name)).isTrue();
    }

    @Test
    void a_night_forgets_so_many_and_the_next_one_goes_on() {
        CommunityWorld apart = CommunityWorld.apart(database);
        CommunityName name = apart.founded(ADA);
        for (int i = 0; i < 120; i++) {
            Person person = new Person("p" + i);
            apart.join(name, person);
            apart.memberships.leave(name, person);
        }
        apart.clock.wind(Duration.ofDays(31));
        assertThat(apart.people.forget(70, () -> false)).isEqualTo(70);
        assertThat(apart.people.forget(70, () -> false)).isEqualTo(50);
        assertThat(apart.people.forget(70, () -> false)).isZero();
    }

    @Test
    void members_requests_and_invitations_are_for_those_who_tend_the_community() {
        memberships.join(open, BEN);
        world.wiki.spaceAdmin("DEMO", EVE);
        assertThat(refusal(() -> memberships.members(open, FIRST, BEN))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        assertThat(refusal(() -> memberships.requests(open, FIRST, BEN))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        assertThat(refusal(() -> memberships.invitations(open, FIRST, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> memberships.invite(open, "cy", BEN))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        assertThat(memberships.members(open, FIRST, EVE).items()).hasSize(2);
        Page<SeenPerson> first = memberships.members(open, new Window(1, null), ADA);
        Page<SeenPerson> second = memberships.members(open, new Window(1, first.next().orElseThrow().encode()), ADA);
        assertThat(first.items()).extracting(seen -> seen.who().kind().name()).containsExactly("YOU");
        assertThat(second.items()).extracting(seen -> seen.who().profile().name()).containsExactly("Name of ben");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void nobody_who_may_not_see_the_page_learns_that_there_is_a_community() {
        world.wiki.allow(open.page().orElseThrow(), BEN, PageRights.NONE);
        assertThat(refusal(() -> memberships.follow(open, BEN))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
        assertThat(refusal(() -> memberships.leave(open, BEN))).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
    }

    @Test
    void who_may_only_read_can_follow_and_leave_but_not_join() {
        memberships.join(open, BEN);
        world.wiki.allow(open.page().orElseThrow(), BEN, SmallWiki.READER);
        assertThat(memberships.follow(open, BEN).rights()).contains(MemberAct.UNFOLLOW, MemberAct.LEAVE).doesNotContain(MemberAct.JOIN, MemberAct.STAND);
        assertThat(memberships.leave(open, BEN).mine().membership().state()).isEqualTo(Membership.State.LEFT);
        assertThat(refusal(() -> memberships.join(open, BEN))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
    }

    @Test
    void a_community_at_rest_is_left_but_not_joined() {
        memberships.join(open, BEN);
        world.change(open, community -> community.in(Stage.RETIRED));
        assertThat(refusal(() -> memberships.join(open, CY))).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
        assertThat(refusal(() -> memberships.invite(open, "cy", ADA))).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
        assertThat(memberships.leave(open, BEN).mine().membership().state()).isEqualTo(Membership.State.LEFT);
    }

    @Test
    void nothing_of_joining_and_leaving_stands_in_the_history() {
        memberships.join(byRequest, BEN);
        memberships.accept(byRequest, world.tie(byRequest, BEN, Tie.Kind.MEMBER), ADA);
        memberships.leave(byRequest, BEN);
        memberships.invite(byRequest, "cy", ADA);
        assertThat(world.transactions.run(() -> world.history.of(world.find(byRequest).id(), null, 50).items())).extracting(event -> event.by()).containsOnly(ADA);
    }

    private Membership mine(CommunityName name, Person person) {
        return world.transactions.run(() -> world.ties.of(world.find(name).id(), person)).membership();
    }
}
