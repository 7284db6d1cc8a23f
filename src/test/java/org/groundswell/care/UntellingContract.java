package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.groundswell.care.CareWorld.ADA;
import static org.groundswell.care.CareWorld.BEN;
import static org.groundswell.care.CareWorld.HIDDEN;
import static org.groundswell.care.CareWorld.happening;
import static org.groundswell.care.CareWorld.somebody;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.care.domain.Actors;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** What becomes of what people were told when it is taken back, on a real database. */
abstract class UntellingContract {
    private final CareWorld world;
    private final Person eve = somebody();

    UntellingContract(TestDatabase database) {
        world = CareWorld.on(database);
    }

    @Test
    void what_is_taken_back_is_told_no_more() {
        Happening what = world.on(Kind.MENTIONED, ADA);
        List<Person> many = IntStream.range(0, 30).mapToObj(i -> somebody()).toList();
        world.parts.telling.tell(what, many);
        world.parts.telling.untell(what.subject());
        world.parts.later.run(100, () -> false);
        world.later(Duration.ofMinutes(11));
        world.mail();
        assertThat(many).allSatisfy(person -> {
            assertThat(world.seen(person)).isEmpty();
            assertThat(world.parts.outbox.to(person)).isEmpty();
        });
    }

    @Test
    void one_act_that_is_taken_back_leaves_those_of_others() {
        Ref pledge = Ref.random();
        PageId page = world.page();
        world.tell(happening(Kind.JOINED_MY_PLEDGE, pledge, "/p", page, ADA), eve);
        world.tell(happening(Kind.JOINED_MY_PLEDGE, pledge, "/p", page, BEN), eve);
        world.tell(happening(Kind.JOINED_MY_PLEDGE, pledge, "/p#1", page, HIDDEN), eve);
        world.tell(happening(Kind.JOINED_MY_PLEDGE, pledge, "/p#2", page, HIDDEN), eve);
        world.tell(happening(Kind.TOLD_WHAT_I_JOINED, pledge, "/p", page, ADA), eve);
        Person dee = somebody();
        world.parts.telling.untell(Kind.JOINED_MY_PLEDGE, pledge, dee);
        world.parts.telling.untell(Kind.JOINED_MY_PLEDGE, Ref.random(), ADA);
        world.parts.telling.untell(Kind.JOINED_MY_PLEDGE, pledge, ADA);
        world.parts.telling.untell(Kind.JOINED_MY_PLEDGE, pledge, HIDDEN);
        assertThat(world.seen(eve)).extracting(seen -> seen.notice().kind(), seen -> seen.notice().actors()).containsExactlyInAnyOrder(
            tuple(Kind.JOINED_MY_PLEDGE, new Actors(List.of(BEN), 1, false)), tuple(Kind.JOINED_MY_PLEDGE, new Actors(List.of(), 1, false)),
            tuple(Kind.TOLD_WHAT_I_JOINED, new Actors(List.of(ADA), 1, false)));
        world.parts.telling.untell(Kind.JOINED_MY_PLEDGE, pledge, BEN);
        world.parts.telling.untell(Kind.JOINED_MY_PLEDGE, pledge, HIDDEN);
        assertThat(world.seen(eve)).extracting(seen -> seen.notice().kind()).containsExactly(Kind.TOLD_WHAT_I_JOINED);
    }
}
