package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;
import static org.groundswell.community.charter.CharterWorld.FIRST;
import static org.groundswell.community.charter.CharterWorld.SECOND;
import static org.groundswell.shared.Together.done;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** People pressing at the same moment, on a real database. */
abstract class CharterRacesContract {
    private final CharterWorld world;
    private final CommunityName name;

    CharterRacesContract(TestDatabase database) {
        world = CharterWorld.on(database);
        name = world.community();
    }

    @RepeatedTest(5)
    void of_two_stewards_who_publish_at_once_one_is_told_so_clearly() {
        int seen = world.draft(name, FIRST).version().version();
        AtomicInteger published = new AtomicInteger();
        together(2, steward -> {
            if (done(() -> world.versions.propose(name, seen, 7, EVE), CharterRefusal.DRAFT_GONE)) {
                published.incrementAndGet();
            }
        });
        assertThat(published).hasValue(1);
        assertThat(world.find(name).charterNo()).isEqualTo(1);
        assertThat(world.number("select count(*) from {CHARTER_VER} where \"COMMUNITY_ID\" = ?", world.find(name).id())).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_stewards_who_ask_everybody_at_once_one_is_told_so_clearly() {
        world.propose(name, FIRST);
        world.signatures.sign(name, 1, "", BEN);
        int seen = world.draft(name, SECOND).version().version();
        AtomicInteger asked = new AtomicInteger();
        together(2, steward -> {
            if (done(() -> world.versions.propose(name, seen, 7, EVE), CharterRefusal.PROPOSAL_OPEN)) {
                asked.incrementAndGet();
            }
        });
        assertThat(asked).hasValue(1);
    }

    @RepeatedTest(5)
    void of_two_who_begin_a_draft_at_once_one_is_told_of_the_other() {
        AtomicInteger begun = new AtomicInteger();
        together(2, steward -> {
            if (done(() -> world.versions.saveDraft(name, steward == 0 ? FIRST : SECOND, ChangeNotes.NONE, null, EVE), CharterRefusal.DRAFT_CHANGED)) {
                begun.incrementAndGet();
            }
        });
        assertThat(begun).hasValue(1);
    }

    @RepeatedTest(5)
    void one_person_who_signs_in_many_tabs_is_one_signature_and_gets_the_same_answer() {
        world.propose(name, FIRST);
        Set<Ref> answers = ConcurrentHashMap.newKeySet();
        together(4, tab -> answers.add(world.signatures.sign(name, 1, "", BEN).ref()));
        assertThat(answers).hasSize(1);
        assertThat(world.find(name).counts().signed()).isEqualTo(1);
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void signing_withdrawing_and_publishing_at_once_leave_every_number_right() {
        world.propose(name, FIRST);
        together(6, thread -> {
            Person person = new Person("p" + thread % 3);
            for (int round = 0; round < 6; round++) {
                int no = world.find(name).charterNo();
                done(() -> world.signatures.sign(name, no, "", person), CharterRefusal.TEXT_HAS_CHANGED);
                done(() -> world.signatures.keep(name, no, person), CharterRefusal.TEXT_HAS_CHANGED, CharterRefusal.NOT_SIGNED);
                if (thread == 5) {
                    done(() -> world.propose(name, round(FIRST, no)), CharterRefusal.values());
                }
                world.signatures.withdraw(name, person);
            }
        });
        assertThat(world.countsAgree(name)).isTrue();
    }

    @RepeatedTest(5)
    void an_objection_stops_the_version_or_comes_too_late_but_never_both() {
        world.propose(name, FIRST);
        world.signatures.sign(name, 1, "", BEN);
        world.propose(name, SECOND);
        world.clock.wind(Duration.ofDays(7));
        boolean[] was = new boolean[2];
        together(() -> was[0] = done(() -> world.raise(name, 2, CY, Identity.NAMED, true), CharterRefusal.NO_PROPOSAL),
            () -> was[1] = done(() -> world.versions.takeEffect(name, EVE), CharterRefusal.OBJECTION_OPEN));
        assertThat(was[0]).isNotEqualTo(was[1]);
        assertThat(world.find(name).charterNo()).isEqualTo(was[1] ? 2 : 1);
        assertThat(world.countsAgree(name)).isTrue();
    }

    private static CharterText round(CharterText text, int no) {
        return text.with(CharterSection.BODY, "After " + no);
    }
}
