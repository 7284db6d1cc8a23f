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
import java.util.stream.IntStream;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.SeenSignature;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.Stage;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing, on a real database. */
abstract class SignatureServiceContract {
    private final CharterWorld world;
    private final CommunityName name;

    SignatureServiceContract(TestDatabase database) {
        world = CharterWorld.on(database);
        name = world.community();
    }

    @AfterEach
    void every_number_is_what_one_counts() {
        assertThat(world.countsAgree(name)).isTrue();
    }

    @Test
    void a_signature_is_for_one_version_and_needs_no_membership() {
        assertThat(refusal(() -> world.signatures.sign(name, 1, "", BEN))).isEqualTo(CharterRefusal.NO_CHARTER);
        world.propose(name, FIRST);
        Person newcomer = new Person("newcomer");
        SeenSignature signed = world.signatures.sign(name, 1, " Gladly. ", newcomer);
        assertThat(signed.no()).isEqualTo(1);
        assertThat(signed.words()).isEqualTo("Gladly.");
        assertThat(world.signatures.sign(name, 1, "Very gladly.", newcomer).words()).isEqualTo("Very gladly.");
        assertThat(world.find(name).counts().signed()).isEqualTo(1);
        assertThat(world.charters.version(name, 1, ADA).version().signed()).isEqualTo(1);
        assertThat(world.signatures.list(name, new Window(20, null), Person.ANONYMOUS).items()).singleElement()
            .satisfies(seen -> assertThat(seen.who().profile().name()).isEqualTo("Name of newcomer"));
        assertThat(refusal(() -> world.signatures.sign(name, 2, "", BEN))).isEqualTo(CharterRefusal.TEXT_HAS_CHANGED);
        assertThat(refusal(() -> world.signatures.sign(name, 1, "", Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        world.wiki.allow(name.page().orElseThrow(), CY, SmallWiki.READER);
        assertThat(refusal(() -> world.signatures.sign(name, 1, "", CY))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        world.stage(name, Stage.RETIRED);
        assertThat(refusal(() -> world.signatures.sign(name, 1, "", BEN))).isEqualTo(CommunityRefusal.COMMUNITY_RETIRED);
        world.signatures.withdraw(name, newcomer);
        assertThat(world.find(name).counts().signed()).as("leaving stays").isZero();
    }

    @Test
    void a_new_version_asks_and_moves_nobody() {
        secondVersionInEffect();
        SeenCharter seen = world.charters.show(name, BEN);
        assertThat(seen.mine().no()).isEqualTo(1);
        assertThat(seen.questionOpen()).isTrue();
        assertThat(seen.sinceSigned().get(0).before()).isEqualTo(FIRST.purpose());
        assertThat(seen.sinceSigned().get(0).after()).isEqualTo(SECOND.purpose());
        assertThat(seen.rights()).contains(CharterAct.SIGN, CharterAct.KEEP, CharterAct.WITHDRAW_SIGNATURE);
        assertThat(world.charters.version(name, 1, ADA).version().signed()).isEqualTo(2);
        assertThat(world.charters.version(name, 2, ADA).version().signed()).isZero();
        assertThat(world.find(name).counts().signed()).isEqualTo(2);
    }

    @Test
    void keeping_answers_the_question_and_leaves_the_signature_where_it_was() {
        secondVersionInEffect();
        assertThat(refusal(() -> world.signatures.keep(name, 1, BEN))).isEqualTo(CharterRefusal.TEXT_HAS_CHANGED);
        assertThat(refusal(() -> world.signatures.keep(name, 2, ADA))).isEqualTo(CharterRefusal.NOT_SIGNED);
        SeenSignature kept = world.signatures.keep(name, 2, BEN);
        assertThat(kept.no()).isEqualTo(1);
        assertThat(kept.questionOpen()).isFalse();
        assertThat(world.charters.show(name, BEN).sinceSigned()).isEmpty();
        assertThat(world.charters.version(name, 1, ADA).version().signed()).isEqualTo(2);
    }

    @Test
    void signing_again_moves_the_signature_to_the_version_that_was_read() {
        secondVersionInEffect();
        world.signatures.sign(name, 2, "", BEN);
        assertThat(world.charters.version(name, 1, ADA).version().signed()).isEqualTo(1);
        assertThat(world.charters.version(name, 2, ADA).version().signed()).isEqualTo(1);
        assertThat(world.charters.show(name, BEN).questionOpen()).isFalse();
        assertThat(world.find(name).counts().signed()).isEqualTo(2);
    }

    @Test
    void what_is_withdrawn_is_seen_nowhere_and_one_may_come_back() {
        secondVersionInEffect();
        world.signatures.withdraw(name, BEN);
        world.signatures.withdraw(name, BEN);
        assertThat(world.charters.show(name, BEN).mine()).isNull();
        assertThat(world.charters.show(name, BEN).rights()).doesNotContain(CharterAct.KEEP, CharterAct.WITHDRAW_SIGNATURE);
        assertThat(world.signatures.list(name, new Window(20, null), EVE).items()).extracting(SeenSignature::no).containsExactly(1);
        assertThat(world.number("select count(*) from {TIE} where \"KIND\" = 'SIGNATURE' and \"USER_KEY\" = 'ben' and \"COMMUNITY_ID\" = ?",
            world.find(name).id())).isZero();
        assertThat(world.signatures.sign(name, 2, "", BEN).no()).isEqualTo(2);
    }

    @Test
    void signatures_are_paged_in_the_order_of_signing() {
        world.propose(name, FIRST);
        List<String> names = IntStream.range(0, 7).mapToObj(i -> "signer" + i).toList();
        for (String signer : names) {
            world.clock.wind(Duration.ofSeconds(1));
            world.signatures.sign(name, 1, signer, new Person(signer));
        }
        var first = world.signatures.list(name, new Window(5, null), BEN);
        var second = world.signatures.list(name, new Window(5, first.next().orElseThrow().encode()), BEN);
        assertThat(first.items()).extracting(SeenSignature::words).isEqualTo(names.subList(0, 5));
        assertThat(second.items()).extracting(SeenSignature::words).isEqualTo(names.subList(5, 7));
        assertThat(second.next()).isEmpty();
    }

    private void secondVersionInEffect() {
        world.propose(name, FIRST);
        world.signatures.sign(name, 1, "", BEN);
        world.signatures.sign(name, 1, "", CY);
        world.propose(name, SECOND);
        world.clock.wind(Duration.ofDays(7));
        world.versions.takeEffect(name, EVE);
    }
}
