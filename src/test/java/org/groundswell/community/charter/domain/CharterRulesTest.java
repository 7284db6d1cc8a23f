package org.groundswell.community.charter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Signature;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Standing;
import org.groundswell.community.domain.Tie;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharterRulesTest {
    private static final Person ADA = new Person("ada");
    private static final Person BEN = new Person("ben");
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PageRights COMMENTER = new PageRights(true, true, false);
    private static final PageRights READER = new PageRights(true, false, false);
    private static final CharterText TEXT = CharterText.of("We try.", List.of(), "", "", "", "");
    private static final Signature SIGNED = new Signature(1, 0, "", NOW);
    private static final CharterVersion DRAFT = CharterVersion.draft(1, TEXT, ChangeNotes.NONE, ADA, Power.STEWARD);
    private static final CharterVersion CURRENT = DRAFT.proposed(1, ADA, Power.STEWARD, NOW, null).inEffect(NOW);
    private static final CharterVersion RUNNING = DRAFT.proposed(2, ADA, Power.STEWARD, NOW, NOW.plus(Duration.ofDays(7)));
    private static final CharterVersion OVER = DRAFT.proposed(2, ADA, Power.STEWARD, NOW.minus(Duration.ofDays(7)), NOW);
    private static final CharterSet ALL = set(DRAFT, OVER, CURRENT);

    @ParameterizedTest
    @EnumSource(CharterAct.class)
    void nobody_touches_a_charter_without_logging_in_or_where_nothing_may_be_changed(CharterAct act) {
        assertThat(CharterRules.whyNot(act, ALL, SIGNED, at(Person.ANONYMOUS, COMMENTER, Stage.GROWING, true, "MEMBER", "SEAT"))).contains(SharedRefusal.NOT_LOGGED_IN);
        assertThat(CharterRules.whyNot(act, ALL, SIGNED, closed(true, false))).contains(SharedRefusal.READ_ONLY);
        assertThat(CharterRules.whyNot(act, ALL, SIGNED, closed(false, true))).contains(CommunityRefusal.SPACE_ARCHIVED);
        assertThat(refusal(() -> CharterRules.demand(act, ALL, SIGNED, closed(true, false)))).isEqualTo(SharedRefusal.READ_ONLY);
        assertThat(CharterRules.rights(ALL, SIGNED, closed(true, false))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChallengeAct.class)
    void nor_a_challenge(ChallengeAct act) {
        assertThat(CharterRules.whyNot(act, challenge(BEN), closed(true, false))).contains(SharedRefusal.READ_ONLY);
        assertThat(CharterRules.whyNot(act, challenge(BEN), closed(false, true))).contains(CommunityRefusal.SPACE_ARCHIVED);
        assertThat(CharterRules.whyNot(act, challenge(BEN), at(Person.ANONYMOUS, COMMENTER, Stage.GROWING, true))).contains(SharedRefusal.NOT_LOGGED_IN);
    }

    @ParameterizedTest
    @EnumSource(value = CharterAct.class, names = {"DRAFT", "DISCARD", "PROPOSE", "WITHDRAW_PROPOSAL", "TAKE_EFFECT"})
    void only_who_tends_the_community_writes_and_proposes(CharterAct act) {
        CharterSet charter = act == CharterAct.PROPOSE ? set(DRAFT, null, CURRENT) : ALL;
        assertThat(CharterRules.whyNot(act, charter, SIGNED, member())).contains(CommunityRefusal.NOT_STEWARD);
        assertThat(CharterRules.whyNot(act, charter, null, steward())).isEmpty();
        assertThat(CharterRules.whyNot(act, charter, null, at(ADA, READER, Stage.GROWING, true))).as("the space's administrators").isEmpty();
        boolean asks = act == CharterAct.PROPOSE || act == CharterAct.TAKE_EFFECT;
        assertThat(CharterRules.whyNot(act, charter, null, at(ADA, READER, Stage.RETIRED, true))).as("at rest nobody can object")
            .isEqualTo(asks ? Optional.of(CommunityRefusal.COMMUNITY_RETIRED) : Optional.empty());
    }

    @Test
    void what_is_not_there_can_be_neither_thrown_away_nor_proposed_nor_taken_back() {
        assertThat(steward(CharterAct.DISCARD, set(null, OVER, CURRENT))).contains(CharterRefusal.NO_DRAFT);
        assertThat(steward(CharterAct.PROPOSE, set(null, null, CURRENT))).contains(CharterRefusal.NO_DRAFT);
        assertThat(steward(CharterAct.PROPOSE, ALL)).contains(CharterRefusal.PROPOSAL_OPEN);
        assertThat(steward(CharterAct.WITHDRAW_PROPOSAL, set(DRAFT, null, CURRENT))).contains(CharterRefusal.NO_PROPOSAL);
        assertThat(steward(CharterAct.TAKE_EFFECT, set(DRAFT, null, CURRENT))).contains(CharterRefusal.NO_PROPOSAL);
        assertThat(steward(CharterAct.DRAFT, CharterSet.NONE)).isEmpty();
    }

    @Test
    void a_version_takes_effect_when_its_days_are_over_and_nobody_objects() {
        assertThat(steward(CharterAct.TAKE_EFFECT, set(null, RUNNING, CURRENT))).contains(CharterRefusal.ROUND_RUNNING);
        assertThat(steward(CharterAct.TAKE_EFFECT, set(null, RUNNING.objected(1), CURRENT))).contains(CharterRefusal.ROUND_RUNNING);
        assertThat(steward(CharterAct.TAKE_EFFECT, set(null, OVER.objected(1), CURRENT))).contains(CharterRefusal.OBJECTION_OPEN);
        assertThat(steward(CharterAct.TAKE_EFFECT, set(null, OVER.objected(1).objected(-1), CURRENT))).isEmpty();
    }

    @Test
    void signing_needs_a_charter_and_the_right_to_comment_and_no_membership() {
        assertThat(CharterRules.whyNot(CharterAct.SIGN, ALL, null, newcomer(COMMENTER, Stage.GROWING))).isEmpty();
        assertThat(CharterRules.whyNot(CharterAct.SIGN, ALL, null, newcomer(READER, Stage.GROWING))).contains(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(CharterRules.whyNot(CharterAct.SIGN, ALL, null, newcomer(COMMENTER, Stage.RETIRED))).contains(CommunityRefusal.COMMUNITY_RETIRED);
        assertThat(CharterRules.whyNot(CharterAct.SIGN, set(DRAFT, OVER, null), null, newcomer(COMMENTER, Stage.GROWING))).contains(CharterRefusal.NO_CHARTER);
    }

    @Test
    void a_signature_is_kept_or_withdrawn_by_whoever_gave_it_whatever_has_changed() {
        Place reading = newcomer(READER, Stage.RETIRED);
        assertThat(CharterRules.whyNot(CharterAct.KEEP, ALL, SIGNED, reading)).isEmpty();
        assertThat(CharterRules.whyNot(CharterAct.KEEP, ALL, null, reading)).contains(CharterRefusal.NOT_SIGNED);
        assertThat(CharterRules.whyNot(CharterAct.KEEP, set(null, OVER, null), SIGNED, reading)).contains(CharterRefusal.NO_CHARTER);
        assertThat(CharterRules.whyNot(CharterAct.WITHDRAW_SIGNATURE, CharterSet.NONE, SIGNED, reading)).isEmpty();
        assertThat(CharterRules.whyNot(CharterAct.WITHDRAW_SIGNATURE, ALL, null, reading)).contains(CharterRefusal.NOT_SIGNED);
    }

    @ParameterizedTest
    @EnumSource(value = CharterAct.class, names = {"CHALLENGE", "OBJECT"})
    void members_challenge_and_object(CharterAct act) {
        assertThat(CharterRules.whyNot(act, ALL, null, member())).isEmpty();
        assertThat(CharterRules.whyNot(act, ALL, null, newcomer(COMMENTER, Stage.GROWING))).contains(MemberRefusal.JOIN_FIRST);
        assertThat(CharterRules.whyNot(act, ALL, null, at(ADA, COMMENTER, Stage.GROWING, true))).as("administrators too").contains(MemberRefusal.JOIN_FIRST);
        assertThat(CharterRules.whyNot(act, ALL, null, at(ADA, READER, Stage.GROWING, false, "MEMBER"))).contains(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(CharterRules.whyNot(act, ALL, null, at(ADA, COMMENTER, Stage.RETIRED, false, "MEMBER"))).contains(CommunityRefusal.COMMUNITY_RETIRED);
    }

    @Test
    void one_challenges_what_is_in_effect_or_proposed_and_objects_to_what_is_proposed() {
        assertThat(CharterRules.whyNot(CharterAct.CHALLENGE, set(DRAFT, null, CURRENT), null, member())).isEmpty();
        assertThat(CharterRules.whyNot(CharterAct.CHALLENGE, set(DRAFT, OVER, null), null, member())).isEmpty();
        assertThat(CharterRules.whyNot(CharterAct.CHALLENGE, set(DRAFT, null, null), null, member())).contains(CharterRefusal.NO_CHARTER);
        assertThat(CharterRules.whyNot(CharterAct.OBJECT, set(DRAFT, null, CURRENT), null, member())).contains(CharterRefusal.NO_PROPOSAL);
    }

    @Test
    void a_challenge_is_supported_by_other_members() {
        assertThat(CharterRules.whyNot(ChallengeAct.SUPPORT, challenge(BEN), member())).isEmpty();
        assertThat(CharterRules.whyNot(ChallengeAct.SUPPORT, challenge(ADA), member())).contains(CharterRefusal.OWN_CHALLENGE);
        assertThat(CharterRules.whyNot(ChallengeAct.SUPPORT, challenge(BEN), newcomer(COMMENTER, Stage.GROWING))).contains(MemberRefusal.JOIN_FIRST);
        assertThat(CharterRules.whyNot(ChallengeAct.SUPPORT, challenge(BEN).withdrawn(), member())).contains(CharterRefusal.CHALLENGE_ENDED);
        assertThat(CharterRules.whyNot(ChallengeAct.UNSUPPORT, challenge(BEN).withdrawn(), newcomer(READER, Stage.RETIRED))).as("always").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ChallengeAct.class, names = {"TALK", "ANSWER", "PARK", "ADOPT"})
    void only_who_tends_the_community_answers_and_nothing_that_has_ended(ChallengeAct act) {
        assertThat(CharterRules.whyNot(act, challenge(BEN), member())).contains(CommunityRefusal.NOT_STEWARD);
        assertThat(CharterRules.whyNot(act, challenge(BEN), steward())).isEmpty();
        assertThat(CharterRules.whyNot(act, answered(challenge(BEN), ChallengeState.PARKED), steward())).isEmpty();
        assertThat(CharterRules.whyNot(act, answered(challenge(BEN), ChallengeState.ANSWERED), steward())).contains(CharterRefusal.CHALLENGE_ENDED);
        assertThat(CharterRules.whyNot(act, answered(challenge(BEN), ChallengeState.ADOPTED), steward())).contains(CharterRefusal.CHALLENGE_ENDED);
        Challenge objection = answered(objection(BEN), ChallengeState.ANSWERED);
        assertThat(CharterRules.whyNot(act, objection, steward())).as("it still stops the version").isEmpty();
        assertThat(CharterRules.whyNot(act, objection.lift(), steward())).contains(CharterRefusal.CHALLENGE_ENDED);
    }

    @Test
    void only_its_author_takes_a_challenge_back_also_after_leaving() {
        assertThat(CharterRules.whyNot(ChallengeAct.WITHDRAW, challenge(ADA), newcomer(READER, Stage.RETIRED))).isEmpty();
        assertThat(CharterRules.whyNot(ChallengeAct.WITHDRAW, challenge(BEN), steward())).contains(CharterRefusal.NOT_YOUR_CHALLENGE);
        assertThat(CharterRules.whyNot(ChallengeAct.WITHDRAW, answered(challenge(ADA), ChallengeState.ANSWERED), member())).contains(CharterRefusal.CHALLENGE_ENDED);
        assertThat(CharterRules.whyNot(ChallengeAct.WITHDRAW, answered(objection(ADA), ChallengeState.ANSWERED), member())).isEmpty();
        assertThat(refusal(() -> CharterRules.demand(ChallengeAct.WITHDRAW, challenge(BEN), member()))).isEqualTo(CharterRefusal.NOT_YOUR_CHALLENGE);
    }

    @Test
    void no_button_stands_where_it_would_change_nothing() {
        assertThat(CharterRules.rights(challenge(BEN), false, member())).isEqualTo(EnumSet.of(ChallengeAct.SUPPORT));
        assertThat(CharterRules.rights(challenge(BEN), true, member())).isEqualTo(EnumSet.of(ChallengeAct.UNSUPPORT));
        assertThat(CharterRules.rights(challenge(ADA), false, member())).isEqualTo(EnumSet.of(ChallengeAct.WITHDRAW));
        assertThat(CharterRules.rights(ALL, SIGNED, member()))
            .isEqualTo(EnumSet.of(CharterAct.SIGN, CharterAct.KEEP, CharterAct.WITHDRAW_SIGNATURE, CharterAct.CHALLENGE, CharterAct.OBJECT));
    }

    private static Optional<Refusal> steward(CharterAct act, CharterSet charter) {
        return CharterRules.whyNot(act, charter, null, steward());
    }

    private static Challenge challenge(Person author) {
        return Challenge.raised(CURRENT, new Quote(CharterSection.PURPOSE, "", 0), author, Identity.NAMED, ChallengeWords.of("No.", "", ""), false, NOW);
    }

    private static Challenge objection(Person author) {
        return Challenge.raised(OVER, new Quote(CharterSection.PURPOSE, "", 0), author, Identity.NAMED, ChallengeWords.of("No.", "", ""), true, NOW);
    }

    private static Challenge answered(Challenge challenge, ChallengeState state) {
        return challenge.answered(state, state == ChallengeState.PARKED ? LocalDate.of(2026, 4, 1) : null, new Challenge.Answer("So.", ADA, Power.STEWARD, NOW));
    }

    private static CharterSet set(CharterVersion draft, CharterVersion proposed, CharterVersion current) {
        return new CharterSet(Optional.ofNullable(draft), Optional.ofNullable(proposed), Optional.ofNullable(current), Optional.empty());
    }

    private static Place member() {
        return at(ADA, COMMENTER, Stage.GROWING, false, "MEMBER");
    }

    private static Place steward() {
        return at(ADA, COMMENTER, Stage.GROWING, false, "MEMBER", "SEAT");
    }

    private static Place newcomer(PageRights rights, Stage stage) {
        return at(ADA, rights, stage, false);
    }

    private static Place closed(boolean readOnly, boolean archived) {
        Place open = steward();
        Standing standing = open.standing();
        return new Place(open.community(), new Standing(ADA, COMMENTER, readOnly, archived, true, standing.mine(), NOW));
    }

    private static Place at(Person person, PageRights rights, Stage stage, boolean spaceAdmin, String... ties) {
        List<Tie> mine = new ArrayList<>();
        for (String tie : ties) {
            boolean seat = "SEAT".equals(tie);
            mine.add(new Tie(0, null, 1, person, Tie.Kind.valueOf(tie), 0, seat ? "HELD" : "ACTIVE", "", 0, 0, 0, NOW, seat ? NOW.plus(Duration.ofDays(180)) : null, Asker.NOBODY));
        }
        Community community = new Community(1, Ref.random(), new PageId(1), null, new SpaceKey("DS"), true, CommunityKind.PRACTICE,
            CommunitySettings.usual("Ours", CommunityKind.PRACTICE), stage, NOW, ADA, NOW, null, new CommunityCounts(1, 0, 0, 0, 0, null), NOW, 1, 1);
        return new Place(community, new Standing(person, rights, false, false, spaceAdmin, new MyTies(mine), NOW));
    }
}
