package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.community.domain.Stage;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** What happened in a community can be read for ever, on a real database. */
abstract class CommunityHistoryContract {
    private final CommunityWorld world;
    private final CommunityName name;

    CommunityHistoryContract(TestDatabase database) {
        world = CommunityWorld.on(database);
        name = world.founded(ADA);
    }

    @Test
    void nobody_pushes_what_happened_out_of_sight_by_doing_something_over_and_over() {
        long id = world.find(name).id();
        world.transactions.run(() -> {
            IntStream.range(0, 230).forEach(turn -> {
                // Several in one moment, so that the time alone does not say which comes next.
                world.clock.wind(Duration.ofSeconds(turn % 3 == 0 ? 1 : 0));
                world.history.add(id, CommunityEvent.of(CommunityEvent.Kind.STAGE, world.clock.instant(), ADA, Power.STEWARD, Stage.GROWING.name()));
            });
            return null;
        });
        List<SeenEvent> all = new ArrayList<>();
        String after = null;
        do {
            Page<SeenEvent> part = world.service.history(name, new Window(50, after), CY);
            all.addAll(part.items());
            after = part.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        assertThat(all).hasSize(232);
        assertThat(all.subList(230, 232)).extracting(SeenEvent::kind).containsExactly(CommunityEvent.Kind.SEAT_TAKEN, CommunityEvent.Kind.FOUNDED);
        assertThat(all).extracting(SeenEvent::at).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void a_place_in_another_communitys_history_is_none_in_this_one() {
        String first = world.service.history(name, new Window(1, null), CY).next().orElseThrow().encode();
        assertThat(world.service.history(name, new Window(1, first), CY).items()).hasSize(1);
        CommunityName other = world.founded(ADA);
        for (String cursor : List.of(first, new Cursor("history", Ref.random()).encode(), new Cursor("members", Ref.random()).encode(), "x")) {
            assertThat(refusal(() -> world.service.history(other, new Window(1, cursor), CY))).isEqualTo(SharedRefusal.BAD_CURSOR);
        }
    }
}
