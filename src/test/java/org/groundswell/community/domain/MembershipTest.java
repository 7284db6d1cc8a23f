package org.groundswell.community.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Person ADA = new Person("ada");
    private static final Asker ASKER = new Asker(ADA, Power.STEWARD);

    @ParameterizedTest
    @CsvSource({
        "NONE,      OPEN, ACTIVE", "NONE,      REQUEST, REQUESTED",       "NONE,      INVITE, INVITATION_NEEDED",
        "REQUESTED, OPEN, ACTIVE", "REQUESTED, REQUEST, REQUESTED",       "REQUESTED, INVITE, REQUESTED",
        "INVITED,   OPEN, ACTIVE", "INVITED,   REQUEST, ACTIVE",          "INVITED,   INVITE, ACTIVE",
        "DECLINED,  OPEN, ACTIVE", "DECLINED,  REQUEST, ASK_AGAIN_LATER", "DECLINED,  INVITE, INVITATION_NEEDED",
        "ACTIVE,    OPEN, ACTIVE", "ACTIVE,    REQUEST, ACTIVE",          "ACTIVE,    INVITE, ACTIVE",
        "LEFT,      OPEN, ACTIVE", "LEFT,      REQUEST, ACTIVE",          "LEFT,      INVITE, ACTIVE"})
    void joining(Membership.State from, JoinPolicy policy, String to) {
        assertThat(outcome(() -> in(from, NOW).joined(policy, NOW))).isEqualTo(to);
        assertThat(in(from, NOW).whyNotJoin(policy, NOW).map(Refusal::name).orElse("fine")).isEqualTo(
            to.equals("INVITATION_NEEDED") || to.equals("ASK_AGAIN_LATER") ? to : "fine");
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINED, OPEN, ACTIVE", "DECLINED, REQUEST, REQUESTED", "DECLINED, INVITE, INVITATION_NEEDED",
        "LEFT,     OPEN, ACTIVE", "LEFT,     REQUEST, REQUESTED", "LEFT,     INVITE, INVITATION_NEEDED",
        "INVITED,  OPEN, ACTIVE", "INVITED,  REQUEST, ACTIVE",    "INVITED,  INVITE, ACTIVE"})
    void joining_when_30_days_are_over(Membership.State from, JoinPolicy policy, String to) {
        Membership before = in(from, NOW);
        Instant last = NOW.plus(Membership.MEMORY);
        assertThat(before.remembered(last)).isEqualTo(before);
        assertThat(outcome(() -> before.joined(policy, last.plusMillis(1)))).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"NONE, NONE", "REQUESTED, NONE", "INVITED, NONE", "DECLINED, DECLINED", "ACTIVE, LEFT", "LEFT, LEFT"})
    void leaving(Membership.State from, Membership.State to) {
        assertThat(in(from, NOW).left(NOW).state()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"NONE, REQUEST_NOT_FOUND", "REQUESTED, ACTIVE", "INVITED, REQUEST_NOT_FOUND", "DECLINED, REQUEST_NOT_FOUND", "ACTIVE, REQUEST_NOT_FOUND",
        "LEFT, REQUEST_NOT_FOUND"})
    void being_let_in(Membership.State from, String to) {
        assertThat(outcome(() -> in(from, NOW).answered(true, "", NOW))).isEqualTo(to);
        assertThat(outcome(() -> in(from, NOW).answered(false, "No.", NOW))).isEqualTo(to.equals("ACTIVE") ? "DECLINED" : to);
    }

    @ParameterizedTest
    @CsvSource({"NONE, INVITED", "REQUESTED, ACTIVE", "INVITED, INVITED", "DECLINED, INVITED", "ACTIVE, ACTIVE", "LEFT, LEFT"})
    void being_invited(Membership.State from, Membership.State to) {
        assertThat(in(from, NOW).invited(ASKER, NOW).state()).isEqualTo(to);
    }

    @Test
    void who_left_long_ago_can_be_invited_and_who_left_lately_keeps_the_way_back() {
        Membership left = in(Membership.State.LEFT, NOW);
        assertThat(left.invited(ASKER, NOW).joined(JoinPolicy.INVITE, NOW).active()).isTrue();
        assertThat(left.invited(ASKER, NOW.plus(Duration.ofDays(31))).state()).isEqualTo(Membership.State.INVITED);
    }

    @ParameterizedTest
    @CsvSource({"NONE, INVITATION_NOT_FOUND", "REQUESTED, INVITATION_NOT_FOUND", "INVITED, NONE", "DECLINED, INVITATION_NOT_FOUND",
        "ACTIVE, INVITATION_NOT_FOUND", "LEFT, INVITATION_NOT_FOUND"})
    void an_invitation_taken_back(Membership.State from, String to) {
        assertThat(outcome(() -> in(from, NOW).uninvited())).isEqualTo(to);
    }

    @Test
    void only_who_was_declined_keeps_the_sentence_and_only_who_is_invited_the_name_of_who_did() {
        assertThat(in(Membership.State.REQUESTED, NOW).answered(false, "We are full.", NOW).words()).isEqualTo("We are full.");
        assertThat(in(Membership.State.DECLINED, NOW).joined(JoinPolicy.OPEN, NOW).words()).isEmpty();
        assertThat(Membership.NONE.invited(ASKER, NOW).by()).isEqualTo(ASKER);
        assertThat(Membership.NONE.invited(ASKER, NOW).joined(JoinPolicy.INVITE, NOW).by().nobody()).isTrue();
    }

    @Test
    void a_tie_says_the_same() {
        Membership invited = Membership.NONE.invited(ASKER, NOW);
        assertThat(Membership.of(invited.tie(7, new Person("ben")))).isEqualTo(invited);
    }

    private static Membership in(Membership.State state, Instant since) {
        return state == Membership.State.NONE ? Membership.NONE
            : new Membership(state, state == Membership.State.DECLINED ? "No." : "", since, state == Membership.State.INVITED ? ASKER : Asker.NOBODY);
    }

    private static String outcome(Supplier<Membership> act) {
        try {
            return act.get().state().name();
        } catch (Refused refused) {
            return refused.refusal().name();
        }
    }
}
