package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;
import static org.groundswell.pledge.PledgeWorld.words;
import static org.groundswell.shared.Together.done;
import static org.groundswell.shared.Together.together;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** People pressing at the same moment, as on several nodes, on a real database: afterwards every number is what one counts. */
abstract class PledgeRacesContract {
    private static final int THREADS = 4;
    private static final int ROUNDS = 15;

    private final PledgeWorld world;
    private final PledgeService pledges;
    private final BoardSpot spot;

    PledgeRacesContract(TestDatabase database) {
        world = PledgeWorld.on(database);
        pledges = world.pledges;
        spot = world.spot();
    }

    @Test
    void many_people_join_and_leave_one_pledge_and_every_one_is_counted() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        together(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                Person person = new Person("p" + thread + "-" + round);
                pledges.join(pledge, Identity.NAMED, "", person);
                if (round % 3 == 0) {
                    pledges.leave(pledge, person);
                }
            }
        });
        int live = THREADS * (ROUNDS - ROUNDS / 3);
        assertThat(pledges.find(pledge, BEN).joins()).isEqualTo(live);
        assertThat(counts()).isEqualTo(new Counts(1, live + 1, 0, 0));
        agrees();
    }

    @Test
    void one_person_presses_join_and_leave_in_many_tabs_and_is_one_person() {
        Ref pledge = world.publish(spot, ADA, "listen").ref();
        together(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                pledges.join(pledge, Identity.NAMED, "tab " + thread, BEN);
                pledges.leave(pledge, BEN);
            }
            pledges.join(pledge, Identity.NAMED, "", BEN);
        });
        pledges.join(pledge, Identity.NAMED, "", BEN);
        assertThat(pledges.find(pledge, BEN).joins()).isEqualTo(1);
        assertThat(counts()).isEqualTo(new Counts(1, 2, 0, 0));
        assertThat(pledges.joins(pledge, new Window(50, null), ADA).items()).hasSize(1);
        agrees();
    }

    @Test
    void one_person_joins_many_pledges_of_a_board_at_once_and_is_one_person() {
        List<Ref> all = IntStream.range(0, THREADS).mapToObj(i -> world.publish(spot, ADA, "p" + i).ref()).toList();
        together(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                pledges.join(all.get(thread), Identity.NAMED, "", BEN);
                pledges.support(all.get((thread + 1) % THREADS), BEN);
                pledges.leave(all.get(thread), BEN);
                pledges.unsupport(all.get((thread + 1) % THREADS), BEN);
            }
            pledges.join(all.get(thread), Identity.NAMED, "", BEN);
        });
        assertThat(counts()).isEqualTo(new Counts(THREADS, 2, 0, 0));
        agrees();
    }

    @Test
    void a_board_opened_by_many_at_once_is_one_board_with_everybodys_pledge() {
        together(THREADS, thread -> pledges.publish(spot, words("pledge " + thread), Identity.NAMED, null, new Person("opener" + thread)));
        assertThat(world.list(spot, ADA)).hasSize(THREADS);
        assertThat(counts()).isEqualTo(new Counts(THREADS, THREADS, 0, 0));
        agrees();
    }

    @Test
    void two_copies_of_a_page_opened_at_once_share_the_board_made_first() {
        PageId copy = world.copyOf(spot.page());
        together(THREADS, thread -> pledges.publish(thread % 2 == 0 ? spot : new BoardSpot(spot.token(), copy), words("p" + thread), Identity.NAMED, null,
            new Person("opener" + thread)));
        assertThat(world.list(spot, ADA)).hasSize(THREADS);
        assertThat(world.list(new BoardSpot(spot.token(), copy), ADA)).hasSize(THREADS);
    }

    @Test
    void one_person_has_one_draft_however_many_tabs_save_it() {
        together(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                pledges.saveDraft(spot, PledgeWords.draft("tab " + thread + " " + round, "", "", "", "", "", ""), Identity.NAMED, ADA);
            }
        });
        assertThat(pledges.draft(spot, ADA)).isPresent();
        pledges.dropDraft(spot, ADA);
        assertThat(pledges.draft(spot, ADA)).isEmpty();
    }

    @Test
    void no_late_keystroke_changes_what_is_published_from_a_draft() {
        for (int round = 0; round < ROUNDS; round++) {
            BoardSpot one = world.spot();
            pledges.saveDraft(one, PledgeWords.draft("list", "", "", "", "", "", ""), Identity.NAMED, ADA);
            together(THREADS, thread -> {
                if (thread == 0) {
                    pledges.publish(one, words("listen"), Identity.NAMED, null, ADA);
                } else {
                    pledges.saveDraft(one, PledgeWords.draft("liste", "", "", "", "", "", ""), Identity.NAMED, ADA);
                }
            });
            List<SeenPledge> seen = world.list(one, ADA);
            assertThat(seen).singleElement().satisfies(pledge -> assertThat(pledge.words().iWill()).isEqualTo("listen"));
            assertThat(world.show(one, ADA).counts()).isEqualTo(new Counts(1, 1, 0, 0));
        }
    }

    @Test
    void the_same_pledge_published_from_many_tabs_at_once_is_one_pledge_with_or_without_a_draft() {
        for (int round = 0; round < ROUNDS; round++) {
            BoardSpot one = world.spot();
            if (round % 2 == 0) {
                pledges.saveDraft(one, PledgeWords.draft("list", "", "", "", "", "", ""), Identity.NAMED, ADA);
            }
            together(THREADS, thread -> pledges.publish(one, words("listen"), Identity.NAMED, null, ADA));
            assertThat(world.list(one, ADA)).hasSize(1);
            assertThat(world.show(one, ADA).counts()).isEqualTo(new Counts(1, 1, 0, 0));
            assertThat(pledges.draft(one, ADA)).isEmpty();
        }
    }

    @Test
    void a_wording_is_never_changed_after_somebody_joined_it() {
        for (int round = 0; round < ROUNDS; round++) {
            Ref pledge = world.publish(spot, ADA, "listen").ref();
            List<String> joinedWording = new ArrayList<>();
            together(THREADS, thread -> {
                if (thread == 0) {
                    joinedWording.add(pledges.join(pledge, Identity.NAMED, "", BEN).words().iWill());
                } else if (thread == 1) {
                    done(() -> pledges.edit(pledge, words("talk"), Identity.NAMED, null, ADA), PledgeRefusal.WORDING_FROZEN);
                }
            });
            assertThat(pledges.find(pledge, ADA).words().iWill()).isEqualTo(joinedWording.get(0));
        }
        agrees();
    }

    @Test
    void a_pledge_is_either_removed_or_joined() {
        for (int round = 0; round < ROUNDS; round++) {
            Ref pledge = world.publish(spot, ADA, "listen").ref();
            together(THREADS, thread -> {
                if (thread == 0) {
                    done(() -> pledges.join(pledge, Identity.NAMED, "", BEN), PledgeRefusal.PLEDGE_NOT_FOUND);
                } else if (thread == 1) {
                    done(() -> {
                        pledges.remove(pledge, ADA);
                    }, PledgeRefusal.SOMEBODY_JOINED);
                }
            });
        }
        agrees();
    }

    @Test
    void outcomes_and_joins_at_once_leave_exact_counts() {
        List<Ref> all = IntStream.range(0, THREADS).mapToObj(i -> world.publish(spot, ADA, "p" + i).ref()).toList();
        together(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                Ref pledge = all.get((thread + round) % THREADS);
                PledgeState state = round % 2 == 0 ? PledgeState.KEPT : PledgeState.IN_PROGRESS;
                Person joiner = new Person("p" + thread + "-" + round);
                done(() -> pledges.changeState(pledge, state, null, ADA), PledgeRefusal.STATE_NOT_REACHABLE);
                done(() -> pledges.join(pledge, Identity.NAMED, "", joiner), PledgeRefusal.PLEDGE_ENDED);
            }
        });
        agrees();
    }

    private Counts counts() {
        return world.show(spot, ADA).counts();
    }

    /** Compares every number of the board with what a fresh count of the rows says. */
    private void agrees() {
        List<SeenPledge> all = world.list(spot, ADA);
        assertThat(counts()).isEqualTo(FreshCount.of(world, spot));
        all.forEach(pledge -> {
            assertThat(pledge.joins()).isEqualTo(FreshCount.backings(world, pledge.ref(), "JOIN"));
            assertThat(pledge.supports()).isEqualTo(FreshCount.backings(world, pledge.ref(), "SUPPORT"));
        });
    }
}
