package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.ADA;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;
import static org.groundswell.community.charter.CharterWorld.FIRST;
import static org.groundswell.community.charter.CharterWorld.SECOND;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.charter.domain.VersionState;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.Power;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** What becomes of versions, on a real database. */
abstract class VersionServiceContract {
    private static final ChangeNotes NOTES = ChangeNotes.of("Because.", "Ours.");
    private final CharterWorld world;

    VersionServiceContract(TestDatabase database) {
        world = CharterWorld.on(database);
    }

    @Test
    void before_the_first_version_ready_words_are_suggested_and_nothing_is_stored() {
        CommunityName name = world.unset();
        SeenCharter charter = world.charters.show(name, BEN);
        assertThat(charter.current()).isNull();
        assertThat(charter.suggested().weGive()).isNotBlank();
        assertThat(charter.rights()).isEmpty();
        assertThat(world.charters.versions(name, new Window(20, null), BEN).items()).isEmpty();
        assertThat(world.transactions.run(() -> world.communities.around(List.of(name.page().orElseThrow()), null))).isEmpty();
    }

    @Test
    void the_first_version_takes_effect_at_once_and_gives_the_community_its_purpose_and_values() {
        CommunityName name = world.community();
        SeenVersion made = world.propose(name, FIRST);
        assertThat(made.version().state()).isEqualTo(VersionState.CURRENT);
        assertThat(made.version().no()).isEqualTo(1);
        assertThat(made.version().hash()).isEqualTo(FIRST.hash());
        assertThat(made.version().power()).isEqualTo(Power.STEWARD);
        assertThat(world.find(name).settings().purpose()).isEqualTo(FIRST.purpose());
        assertThat(world.find(name).settings().values()).isEqualTo(FIRST.values());
        assertThat(world.find(name).charterNo()).isEqualTo(1);
        assertThat(world.charters.show(name, BEN).suggested()).isNull();
    }

    @Test
    void a_version_that_somebody_has_signed_is_followed_by_another_only_after_everybody_had_time() {
        CommunityName name = world.asked();
        SeenCharter charter = world.charters.show(name, EVE);
        assertThat(charter.proposed().version().state()).isEqualTo(VersionState.PROPOSED);
        assertThat(charter.current().version().no()).isEqualTo(1);
        assertThat(charter.proposedChanges().get(0).after()).isEqualTo(SECOND.purpose());
        assertThat(world.find(name).settings().purpose()).isEqualTo(FIRST.purpose());
        assertThat(charter.rights()).doesNotContain(CharterAct.TAKE_EFFECT, CharterAct.PROPOSE);
        assertThat(refusal(() -> world.versions.takeEffect(name, EVE))).isEqualTo(CharterRefusal.ROUND_RUNNING);

        world.clock.wind(Duration.ofDays(7));
        assertThat(world.charters.show(name, EVE).rights()).contains(CharterAct.TAKE_EFFECT);
        assertThat(refusal(() -> world.versions.takeEffect(name, BEN))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        assertThat(world.versions.takeEffect(name, EVE).version().state()).isEqualTo(VersionState.CURRENT);
        assertThat(world.find(name).settings().purpose()).isEqualTo(SECOND.purpose());
        assertThat(world.charters.version(name, 1, BEN).version().state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(refusal(() -> world.versions.takeEffect(name, EVE))).isEqualTo(CharterRefusal.NO_PROPOSAL);
    }

    @Test
    void where_only_the_proposer_has_signed_there_is_nobody_to_ask() {
        CommunityName name = world.community();
        world.propose(name, FIRST);
        world.signatures.sign(name, 1, "", EVE);
        assertThat(world.propose(name, SECOND).version().state()).isEqualTo(VersionState.CURRENT);
    }

    @Test
    void who_has_signed_an_older_version_only_is_asked_too() {
        CommunityName name = world.asked();
        world.clock.wind(Duration.ofDays(7));
        world.versions.takeEffect(name, EVE);
        assertThat(world.propose(name, FIRST).version().state()).isEqualTo(VersionState.PROPOSED);
    }

    @Test
    void the_hour_brings_into_effect_what_is_due_and_nothing_that_an_objection_stops() {
        CommunityName free = world.asked();
        CommunityName stopped = world.asked();
        CommunityName trashed = world.asked();
        SeenChallenge objection = world.raise(stopped, 2, CY, Identity.NAMED, true);
        world.wiki.trash(trashed.page().orElseThrow());
        world.due.run(1000, () -> false);
        assertThat(world.find(free).charterNo()).isEqualTo(1);
        world.clock.wind(Duration.ofDays(7));
        world.due.run(1000, () -> true);
        assertThat(world.find(free).charterNo()).as("told to stop").isEqualTo(1);
        DueCharters.Result result = world.due.run(1000, () -> false);
        assertThat(result.inEffect()).isPositive();
        assertThat(result.stillStopped()).isGreaterThanOrEqualTo(2);
        assertThat(world.find(free).charterNo()).isEqualTo(2);
        assertThat(world.find(stopped).charterNo()).isEqualTo(1);
        assertThat(world.find(trashed).charterNo()).isEqualTo(1);

        world.challenges.withdraw(objection.ref(), CY);
        world.wiki.restore(trashed.page().orElseThrow());
        world.clock.wind(Duration.ofHours(1));
        world.due.run(1000, () -> false);
        assertThat(world.find(stopped).charterNo()).isEqualTo(2);
        assertThat(world.find(trashed).charterNo()).as("nobody could object up to now").isEqualTo(1);
        world.clock.wind(Duration.ofDays(7));
        world.due.run(1000, () -> false);
        assertThat(world.find(trashed).charterNo()).isEqualTo(2);
    }

    @Test
    void an_objection_stops_a_version_until_its_author_takes_it_back_and_no_answer_lifts_it() {
        CommunityName name = world.asked();
        SeenChallenge objection = world.raise(name, 2, CY, Identity.NAME_HIDDEN, true);
        world.clock.wind(Duration.ofDays(7));
        for (var state : List.of(ChallengeState.IN_TALK, ChallengeState.ANSWERED)) {
            world.challenges.answer(objection.ref(), CharterWorld.answer(state), EVE);
            assertThat(world.charters.show(name, EVE).stopped()).isTrue();
            assertThat(world.charters.show(name, EVE).rights()).doesNotContain(CharterAct.TAKE_EFFECT);
            assertThat(refusal(() -> world.versions.takeEffect(name, EVE))).isEqualTo(CharterRefusal.OBJECTION_OPEN);
        }
        world.challenges.withdraw(objection.ref(), CY);
        assertThat(world.versions.takeEffect(name, EVE).version().state()).isEqualTo(VersionState.CURRENT);
    }

    @Test
    void an_objection_ends_with_its_authors_membership() {
        CommunityName name = world.asked();
        world.raise(name, 2, CY, Identity.NAMED, true);
        world.clock.wind(Duration.ofDays(7));
        world.member(name, CY, "LEFT");
        assertThat(world.versions.takeEffect(name, EVE).version().state()).isEqualTo(VersionState.CURRENT);
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void an_objection_that_was_adopted_stops_nothing_when_the_draft_with_it_is_thrown_away() {
        CommunityName name = world.asked();
        SeenChallenge objection = world.raise(name, 2, CY, Identity.NAMED, true);
        world.challenges.answer(objection.ref(), CharterWorld.answer(ChallengeState.ADOPTED), EVE);
        world.versions.discardDraft(name, EVE);
        SeenChallenge again = world.challenges.find(objection.ref(), CY);
        assertThat(again.state()).isEqualTo(ChallengeState.IN_TALK);
        assertThat(again.stops()).isFalse();
        world.challenges.answer(objection.ref(), CharterWorld.answer(ChallengeState.ADOPTED), EVE);
        world.versions.discardDraft(name, EVE);
        world.challenges.withdraw(objection.ref(), CY);
        assertThat(world.charters.version(name, 2, ADA).version().objections()).isZero();
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void a_proposal_that_is_taken_back_is_the_draft_again_and_stays_in_the_history() {
        CommunityName name = world.asked();
        world.raise(name, 2, CY, Identity.NAMED, true);
        assertThat(refusal(() -> world.versions.withdrawProposal(name, BEN))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        world.versions.withdrawProposal(name, EVE);
        SeenCharter charter = world.charters.show(name, EVE);
        assertThat(charter.proposed()).isNull();
        assertThat(charter.draft().version().text()).isEqualTo(SECOND);
        assertThat(world.charters.version(name, 2, ADA).version().state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(refusal(() -> world.versions.withdrawProposal(name, EVE))).isEqualTo(CharterRefusal.NO_PROPOSAL);
        assertThat(world.versions.propose(name, null, 1, EVE).version().no()).isEqualTo(3);
        assertThat(world.countsAgree(name)).isTrue();
        assertThat(world.charters.versions(name, new Window(50, null), ADA).items().stream().map(seen -> seen.version().no())).containsExactly(3, 2, 1);
    }

    @Test
    void a_draft_is_written_by_stewards_who_saw_what_is_there() {
        CommunityName name = world.community();
        assertThat(refusal(() -> world.versions.saveDraft(name, FIRST, NOTES, null, BEN))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        assertThat(refusal(() -> world.versions.saveDraft(name, FIRST, NOTES, null, Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        int version = world.versions.saveDraft(name, FIRST, NOTES, null, EVE).version().version();
        assertThat(world.versions.saveDraft(name, FIRST, NOTES, version, EVE).version().version()).as("nothing new").isEqualTo(version);
        assertThat(world.versions.saveDraft(name, SECOND, NOTES, version, EVE).version().version()).isEqualTo(version + 1);
        assertThat(refusal(() -> world.versions.saveDraft(name, FIRST, NOTES, version, EVE))).isEqualTo(CharterRefusal.DRAFT_CHANGED);
        assertThat(refusal(() -> world.versions.saveDraft(name, FIRST, NOTES, null, EVE))).isEqualTo(CharterRefusal.DRAFT_CHANGED);
        assertThat(refusal(() -> world.versions.propose(name, version, null, EVE))).isEqualTo(CharterRefusal.DRAFT_CHANGED);
        assertThat(world.charters.show(name, BEN).draft()).isNull();
        assertThat(refusal(() -> world.charters.draftChanges(name, BEN))).isEqualTo(CommunityRefusal.NOT_STEWARD);
        assertThat(world.charters.draftChanges(name, EVE).from()).isZero();
        world.versions.discardDraft(name, EVE);
        assertThat(refusal(() -> world.versions.saveDraft(name, FIRST, NOTES, version + 1, EVE))).isEqualTo(CharterRefusal.DRAFT_GONE);
        assertThat(refusal(() -> world.versions.discardDraft(name, EVE))).isEqualTo(CharterRefusal.NO_DRAFT);
        assertThat(refusal(() -> world.versions.propose(name, null, null, EVE))).isEqualTo(CharterRefusal.NO_DRAFT);
    }

    @Test
    void what_is_proposed_is_complete_new_and_never_changed_again() {
        CommunityName name = world.community();
        world.draft(name, CharterText.EMPTY);
        assertThat(refusal(() -> world.versions.propose(name, null, null, EVE))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> world.versions.propose(name, null, 0, EVE))).isEqualTo(CharterRefusal.BAD_DAYS);
        assertThat(refusal(() -> world.versions.propose(name, null, 31, EVE))).isEqualTo(CharterRefusal.BAD_DAYS);
        CharterVersion first = world.propose(name, FIRST).version();
        world.signatures.sign(name, 1, "", BEN);
        world.draft(name, FIRST);
        assertThat(refusal(() -> world.versions.propose(name, null, null, EVE))).isEqualTo(CharterRefusal.NOTHING_CHANGED);
        int seen = world.charters.show(name, EVE).draft().version().version();
        world.versions.saveDraft(name, SECOND, ChangeNotes.NONE, seen, EVE);
        assertThat(refusal(() -> world.versions.propose(name, null, null, EVE))).isEqualTo(SharedRefusal.TEXT_BLANK);
        world.propose(name, SECOND);
        world.draft(name, FIRST);
        assertThat(refusal(() -> world.versions.propose(name, null, null, EVE))).isEqualTo(CharterRefusal.PROPOSAL_OPEN);
        assertThat(world.charters.version(name, 2, BEN).version().text()).isEqualTo(SECOND);
        assertThat(world.charters.version(name, 1, BEN).version().hash()).isEqualTo(first.hash());
    }

    @Test
    void changes_are_told_between_any_two_versions() {
        CommunityName name = world.asked();
        assertThat(world.charters.changes(name, null, 2, ADA).from()).isEqualTo(1);
        assertThat(world.charters.changes(name, null, 1, ADA).from()).isZero();
        assertThat(world.charters.changes(name, 2, 1, ADA).sections().get(0).after()).isEqualTo(FIRST.purpose());
        assertThat(world.charters.changes(name, 0, 2, ADA).sections().get(0).before()).isEmpty();
        assertThat(refusal(() -> world.charters.changes(name, 3, 2, ADA))).isEqualTo(CharterRefusal.VERSION_NOT_FOUND);
        assertThat(refusal(() -> world.charters.version(name, 0, EVE))).as("a draft has no number").isEqualTo(CharterRefusal.VERSION_NOT_FOUND);
    }

    @Test
    void versions_are_paged_newest_first() {
        CommunityName name = world.community();
        for (int no = 1; no <= 5; no++) {
            world.propose(name, FIRST.with(CharterSection.BODY, "Number " + no));
        }
        var page = world.charters.versions(name, new Window(2, null), ADA);
        var next = world.charters.versions(name, new Window(2, page.next().orElseThrow().encode()), ADA);
        assertThat(next.items().stream().map(seen -> seen.version().no())).containsExactly(3, 2);
        assertThat(refusal(() -> world.charters.versions(world.asked(), new Window(2, page.next().orElseThrow().encode()), ADA)))
            .isEqualTo(SharedRefusal.BAD_CURSOR);
    }

    @Test
    void an_administrator_of_the_space_acts_in_that_role() {
        CommunityName name = world.community();
        Person admin = new Person("admin-of-" + name);
        world.wiki.spaceAdmin("DEMO", admin);
        assertThat(world.versions.saveDraft(name, FIRST, NOTES, null, admin).version().power()).isEqualTo(Power.ADMIN);
    }
}
