package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.VersionState;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;

/** Whatever people do in whatever order, a signature is for the version its owner signed, and every number says how many rows there are. */
class SignatureCarryingTest {
    private static final List<Person> PEOPLE = List.of(CharterWorld.BEN, CharterWorld.CY, CharterWorld.ADA);

    /** What somebody does. */
    enum Deed {
        PUBLISH, SIGN, KEEP, WITHDRAW, TAKE_BACK
    }

    /** A deed by one of three people; publishing is Eve's. */
    record Step(Deed deed, int person) {
    }

    @Property(tries = 25)
    void nobody_is_counted_for_a_version_they_did_not_sign(@ForAll("steps") List<Step> steps) {
        CharterWorld world = CharterWorld.on(TestDatabase.H2);
        CommunityName name = world.community();
        world.propose(name, CharterWorld.FIRST);
        Map<Person, Integer> signed = new HashMap<>();
        Map<Person, Integer> kept = new HashMap<>();
        int texts = 0;
        for (Step step : steps) {
            Person person = PEOPLE.get(step.person());
            int current = world.find(name).charterNo();
            switch (step.deed()) {
                case PUBLISH -> publish(world, name, ++texts);
                case SIGN -> {
                    world.signatures.sign(name, current, "", person);
                    signed.put(person, current);
                }
                case KEEP -> {
                    if (signed.containsKey(person)) {
                        world.signatures.keep(name, current, person);
                        kept.put(person, current);
                    } else {
                        assertThat(refused(() -> world.signatures.keep(name, current, person))).isTrue();
                    }
                }
                case WITHDRAW -> {
                    world.signatures.withdraw(name, person);
                    signed.remove(person);
                    kept.remove(person);
                }
                case TAKE_BACK -> {
                    if (world.charters.show(name, CharterWorld.EVE).proposed() != null) {
                        world.versions.withdrawProposal(name, CharterWorld.EVE);
                    }
                }
            }
            check(world, name, signed, kept);
        }
    }

    private static void publish(CharterWorld world, CommunityName name, int text) {
        SeenCharter before = world.charters.show(name, CharterWorld.EVE);
        if (before.proposed() != null) {
            world.clock.wind(Duration.ofDays(7));
            world.versions.takeEffect(name, CharterWorld.EVE);
        }
        Integer seen = before.draft() == null ? null : before.draft().version().version();
        world.versions.saveDraft(name, CharterWorld.FIRST.with(CharterSection.BODY, "Text " + text), ChangeNotes.of("Why " + text, ""), seen, CharterWorld.EVE);
        world.versions.propose(name, null, 7, CharterWorld.EVE);
    }

    private static void check(CharterWorld world, CommunityName name, Map<Person, Integer> signed, Map<Person, Integer> kept) {
        int current = world.find(name).charterNo();
        for (Person person : PEOPLE) {
            SeenCharter seen = world.charters.show(name, person);
            Integer no = signed.get(person);
            assertThat(seen.mine() == null ? null : Integer.valueOf(seen.mine().no())).isEqualTo(no);
            boolean asked = no != null && current > Math.max(no, Objects.requireNonNullElse(kept.get(person), 0));
            assertThat(seen.questionOpen()).isEqualTo(asked);
        }
        for (int no = 1; no <= current; no++) {
            int version = no;
            long expected = signed.values().stream().filter(one -> one == version).count();
            var there = world.charters.version(name, version, CharterWorld.ADA).version();
            assertThat((long) there.signed()).as("version " + version + " " + there.state()).isEqualTo(expected);
            assertThat(there.state() == VersionState.CURRENT).isEqualTo(version == current);
        }
        assertThat(world.find(name).counts().signed()).isEqualTo(signed.size());
        assertThat(world.countsAgree(name)).isTrue();
    }

    private static boolean refused(Runnable act) {
        try {
            act.run();
            return false;
        } catch (Refused refused) {
            return true;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(Tuple.of(3, Deed.PUBLISH), Tuple.of(4, Deed.SIGN),
            Tuple.of(2, Deed.KEEP), Tuple.of(2, Deed.WITHDRAW), Tuple.of(1, Deed.TAKE_BACK));
        return deeds.flatMap(deed -> Arbitraries.integers().between(0, PEOPLE.size() - 1).map(person -> new Step(deed, person))).list().ofMinSize(1).ofMaxSize(9);
    }
}
