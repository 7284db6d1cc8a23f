package org.groundswell.outloud.circle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.circle.domain.CirclePart.State.ACTIVE;
import static org.groundswell.outloud.circle.domain.CirclePart.State.INVITED;
import static org.groundswell.outloud.circle.domain.CirclePart.State.LEFT;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CirclePartTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Person ADA = new Person("ada");
    private static final Person BEN = new Person("ben");
    private static final Circle CIRCLE = new Circle(7, new Ref("C".repeat(22)), "Rehearsal", "", Circle.State.RUNNING, NOW.plus(Duration.ofDays(3)), true, NOW);

    /** Every state against everything that can happen to a part. */
    @ParameterizedTest
    @CsvSource({
        "invited, accept, ACTIVE", "member, accept, ACTIVE", "went, accept, CIRCLE_NOT_FOUND", "refused, accept, CIRCLE_NOT_FOUND",
        "invited, leave, LEFT", "member, leave, LEFT", "went, leave, CIRCLE_NOT_FOUND", "refused, leave, CIRCLE_NOT_FOUND",
        "invited, invite, INVITED", "member, invite, ACTIVE", "went, invite, INVITED", "refused, invite, LEFT",
        "invited, uninvite, gone", "member, uninvite, INVITED_NOBODY", "went, uninvite, INVITED_NOBODY", "refused, uninvite, LEFT",
        "invited, agree, JOIN_CIRCLE_FIRST", "member, agree, ACTIVE", "went, agree, JOIN_CIRCLE_FIRST", "refused, agree, JOIN_CIRCLE_FIRST"})
    void each_state_answers_each_act(String from, String act, String outcome) {
        assertThat(outcome(part(from), act)).isEqualTo(outcome);
    }

    private static String outcome(CirclePart part, String act) {
        try {
            return switch (act) {
                case "accept" -> part.accepted(NOW).state().name();
                case "leave" -> part.left(NOW).state().name();
                case "invite" -> part.invitedAgain(BEN, NOW).state().name();
                case "agree" -> part.agreeing(true).state().name();
                default -> part.uninvited().map(left -> left.state().name()).orElse("gone");
            };
        } catch (Refused refused) {
            return refused.refusal().name();
        }
    }

    @Test
    void a_no_looks_like_an_invitation_that_waits_until_that_is_taken_back() {
        CirclePart refused = part("refused");
        assertThat(refused.waits()).isTrue();
        assertThat(refused.knows()).isFalse();
        assertThat(refused.uninvited().orElseThrow().waits()).isFalse();
        CirclePart again = refused.uninvited().orElseThrow().invitedAgain(BEN, NOW.plusSeconds(60));
        assertThat(again.waits()).as("seen invited again").isTrue();
        assertThat(again.knows()).as("but not asked a second time").isFalse();
        assertThat(List.of(part("member"), part("went"))).noneMatch(CirclePart::waits);
    }

    @Test
    void who_went_can_be_asked_again_and_agrees_to_nothing_meanwhile() {
        CirclePart went = part("member").agreeing(true).left(NOW);
        assertThat(went.agrees()).isFalse();
        assertThat(went.invitedAgain(BEN, NOW).invitedBy()).isEqualTo(BEN);
        assertThat(went.invitedAgain(BEN, NOW).accepted(NOW).agrees()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "12, 11"})
    void it_ends_early_when_all_but_one_agree_and_of_two_both(int members, int needed) {
        List<CirclePart> parts = new ArrayList<>(IntStream.range(0, members).mapToObj(i -> CirclePart.founder(CIRCLE, new Person("p" + i), NOW)).toList());
        parts.add(part("invited"));
        parts.add(part("went"));
        assertThat(new CircleMembers(parts).neededToEnd()).isEqualTo(needed);
        for (int i = 0; i < needed; i++) {
            assertThat(new CircleMembers(parts).over()).as(i + " of " + needed).isFalse();
            parts.set(i, parts.get(i).agreeing(true));
        }
        assertThat(new CircleMembers(parts).over()).isTrue();
    }

    @Test
    void a_circle_nobody_belongs_to_is_over() {
        assertThat(new CircleMembers(List.of(part("invited"), part("went"))).over()).isTrue();
    }

    @Test
    void everybody_who_belongs_has_the_same_rights_and_the_invited_answer_only() {
        CircleMembers members = new CircleMembers(List.of(part("member"), part("invited")));
        assertThat(CircleRules.rights(CIRCLE, part("member"), members)).isEqualTo(Set.of(CircleAct.LEAVE, CircleAct.INVITE, CircleAct.POST, CircleAct.AGREE_TO_END));
        assertThat(CircleRules.rights(CIRCLE, part("member").agreeing(true), members)).contains(CircleAct.GO_ON).doesNotContain(CircleAct.AGREE_TO_END);
        assertThat(CircleRules.rights(CIRCLE, part("invited"), members)).isEqualTo(Set.of(CircleAct.ACCEPT, CircleAct.REFUSE));
        assertThat(CircleRules.rights(CIRCLE, part("went"), members)).isEmpty();
        Circle ended = CIRCLE.ended(NOW);
        assertThat(CircleRules.rights(ended, part("member"), members)).isEqualTo(Set.of(CircleAct.LEAVE));
        assertThat(CircleRules.rights(ended, part("invited"), members)).isEmpty();
        assertThat(refusal(() -> CircleRules.demand(CircleAct.INVITE, ended, part("member"), members))).isEqualTo(CircleRefusal.CIRCLE_ENDED);
        assertThat(refusal(() -> CircleRules.demand(CircleAct.ACCEPT, ended, part("invited"), members))).isEqualTo(CircleRefusal.CIRCLE_NOT_FOUND);
        assertThat(refusal(() -> CircleRules.demand(CircleAct.INVITE, CIRCLE, part("invited"), members))).isEqualTo(CircleRefusal.JOIN_CIRCLE_FIRST);
        assertThat(refusal(() -> CircleRules.demand(CircleAct.POST, CIRCLE, part("refused"), members))).isEqualTo(CircleRefusal.CIRCLE_NOT_FOUND);
    }

    @Test
    void twelve_belong_and_no_more() {
        List<CirclePart> twelve = IntStream.range(0, 12).mapToObj(i -> CirclePart.founder(CIRCLE, new Person("p" + i), NOW)).toList();
        assertThat(refusal(() -> CircleRules.demand(CircleAct.ACCEPT, CIRCLE, part("invited"), new CircleMembers(twelve)))).isEqualTo(CircleRefusal.CIRCLE_FULL);
        assertThat(new CircleMembers(twelve.subList(0, 11)).full()).isFalse();
        CircleRules.demand(CircleAct.ACCEPT, CIRCLE, twelve.get(3), new CircleMembers(twelve));
    }

    private static CirclePart part(String from) {
        CirclePart invited = CirclePart.invited(CIRCLE, BEN, ADA, NOW.minusSeconds(120));
        CirclePart part = switch (from) {
            case "member" -> invited.accepted(NOW.minusSeconds(60));
            case "went" -> invited.accepted(NOW.minusSeconds(60)).left(NOW.minusSeconds(30));
            case "refused" -> invited.left(NOW.minusSeconds(60));
            default -> invited;
        };
        assertThat(part.state()).isEqualTo(from.equals("member") ? ACTIVE : from.equals("invited") ? INVITED : LEFT);
        return part;
    }
}
